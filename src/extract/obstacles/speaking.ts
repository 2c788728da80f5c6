import { classesOf, wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/** Verbs by which somebody takes a stance or tells one. */
export const saying = wordClass(
  "say says said argue argues argued insist insists insisted maintain maintains maintained warn warns warned",
);

/** Whether a word is such a verb. */
export function isSaying(word: Word | undefined): boolean {
  return word !== undefined && (classesOf(word) & saying) !== 0;
}

/** "They, Mr Diene says, hold none": whether who ends at a place only says so, aside. */
export function isAside(words: readonly Word[], from: number, to: number): boolean {
  return words[from - 1]?.text === "," && isSaying(words[to + 1]) && words[to + 2]?.text === ",";
}

/** "X said neither side would": whether a word tells of others than whose word it is. */
export function speaksOfOthers(words: readonly Word[], at: number): boolean {
  return isSaying(words[at]) && !isOfItself(words, at + 1);
}

/**
 * Whether who speaks goes on about itself, or only about what is done: "said it would not", but
 * not "said neither side would".
 */
export function isOfItself(words: readonly Word[], from: number): boolean {
  const next = words[from]?.small === "that" ? words[from + 1] : words[from];
  return next !== undefined && (next.kind === "mark" || own.has(next.small));
}

const own = wordSet("he she it they we i my his her its their our no not to on");
