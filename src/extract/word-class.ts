import { wordSet } from "./word-set.ts";
import type { Word } from "./words.ts";

/** Tells the words of a class, by their small letters or as they stand. */
export interface WordTest {
  readonly has: (small: string, text: string) => boolean;
}

/** In the order of their bits. */
const classes: WordTest[] = [];

/**
 * A class of small words as a bit, for those who ask of a whole sentence whether it has any: a form
 * of a word is looked up in all classes once, and a sentence without one costs nothing more.
 */
export function wordClass(words: string | WordTest): number {
  if (classes.length === mostClasses) throw new RangeError("a number has no more bits");
  classes.push(typeof words === "string" ? wordSet(words) : words);
  return 1 << (classes.length - 1);
}

const mostClasses = 31;

/** The bits of all classes that any of some words is of. */
export function classesIn(words: readonly Word[]): number {
  let bits = 0;
  const count = classes.length;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const { form } = word;
    bits |= form.asked === count ? form.classes : classesOf(word);
  }
  return bits;
}

/** The place of the first word of some classes from a place on; that behind the last for none. */
export function nextOfClass(words: readonly Word[], from: number, classesAsked: number): number {
  const count = classes.length;
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at] as Word;
    const { form } = word;
    if (((form.asked === count ? form.classes : classesOf(word)) & classesAsked) !== 0) break;
  }
  return at;
}

/** The bits of the classes that a word is of. */
export function classesOf({ small, text, form }: Word): number {
  // Modules that are loaded later bring classes of their own.
  if (form.asked === classes.length) return form.classes;
  let bits = 0;
  for (let number = 0; number < classes.length; number += 1)
    if ((classes[number] as WordTest).has(small, text)) bits |= 1 << number;
  form.classes = bits;
  form.asked = classes.length;
  return bits;
}
