import { addBit, bitsOf, noBits, type WordTest } from "./word-bits.ts";
import type { Word } from "./words.ts";

const classes = noBits();

/**
 * A class of words as a bit, beside those of `word-class.ts`: what agreements and events alone ask,
 * for which a library is not asked at first. All are told while modules load.
 */
export function laterClass(...told: readonly (string | WordTest)[]): number {
  return addBit(classes, told);
}

/** Whether a word is of a class. */
export function isOfLater({ small, text, form }: Word, asked: number): boolean {
  form.later ??= bitsOf(classes, small, text);
  return (form.later & asked) !== 0;
}

/** Whether any of some words is of a class. */
export function anyOfLater(words: readonly Word[], asked: number): boolean {
  for (let at = 0; at < words.length; at += 1) if (isOfLater(words[at] as Word, asked)) return true;
  return false;
}
