import type { Word } from "../words.ts";

/**
 * `peace process`, `Nairobi process`, `Nairobi and Luanda processes`: a process alone, or that of a
 * people, is anything.
 */
export function isNamedProcess(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.small === "peace") return true;
  if (at < 2 || before?.kind !== "word" || !before.isCapital || ofPeople.test(before.small)) return false;
  // "Kisumu processes six trucks a day."
  return words[at]?.small === "process" || (words[at - 2]?.small === "and" && words[at - 3]?.isCapital === true);
}

/** Adjectives of peoples and parts of the world: `European process`, `Kenyan process`. */
const ofPeople = /(?:an|ese|ish|ic|ch|ern|i)$/;
