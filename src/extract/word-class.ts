import { addBit, bitsOf, noBits, type ToldWords } from "./word-bits.ts";
import type { Word } from "./words.ts";

const classes = noBits();

/**
 * A class of small words as a bit, for those who ask of a whole sentence whether it has any: a form
 * of a word is looked up in all classes once, and a sentence without one costs nothing more.
 */
export function wordClass(...told: readonly ToldWords[]): number {
  return addBit(classes, told);
}

/** The bits of all classes that any of some words is of. */
export function classesIn(words: readonly Word[]): number {
  let bits = 0;
  const { count } = classes;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const { form } = word;
    bits |= form.asked === count ? form.classes : classesOf(word);
  }
  return bits;
}

/** The place of the first word of some classes from a place on; that behind the last for none. */
export function nextOfClass(words: readonly Word[], from: number, classesAsked: number): number {
  const { count } = classes;
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
  if (form.asked === classes.count) return form.classes;
  form.classes = bitsOf(classes, small, text);
  form.asked = classes.count;
  return form.classes;
}
