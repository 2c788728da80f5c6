import { wordSet } from "../word-set.ts";

/** In the order of their bits. */
const classes: ReadonlySet<string>[] = [];

/**
 * A class of the lexicon's families as a bit, as `word-class.ts` has them for words: each clue
 * bears those of its family, and a sentence those of all its clues.
 */
export function familyClass(families: string): number {
  if (classes.length === mostClasses) throw new RangeError("a number has no more bits");
  classes.push(wordSet(families));
  return 1 << (classes.length - 1);
}

const mostClasses = 31;

/** The bits of the classes that a family is of; asked when all modules that have any are loaded. */
export function classesOfFamily(family: string): number {
  let bits = 0;
  for (const [number, families] of classes.entries()) if (families.has(family)) bits |= 1 << number;
  return bits;
}
