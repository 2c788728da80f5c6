import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/** Whether a word surely is a verb that needs a subject before it. */
export function isVerb(word: Word | undefined): boolean {
  return word !== undefined && isVerbForm(word.small, word.text);
}

/** The same of its small letters, and as it stands. */
export function isVerbForm(small: string, text: string): boolean {
  return finite.has(small) || (small.endsWith("ed") && small === text && /[a-z]{2}ed$/.test(small));
}

/**
 * Whether a word is most likely a verb where it begins a part of a clause: `, left the room`,
 * `, says this one`.
 */
export function mayBeVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || isVerb(word)) return word !== undefined;
  if (word.isCapital || word.kind !== "word") return false;
  return pastForms.has(word.small) || (/[^su]s$/.test(word.small) && objectForms.has(words[at + 1]?.small ?? ""));
}

export const pastForms = wordSet(
  `read sent told found made gave took came went said kept held left put set let lost sold built paid met led brought
  sought stood fell broke drew grew chose won saw knew thought felt heard wrote spoke began ran cut hit shut quit`,
);

export const objectForms = wordSet(
  "a an the this that these those its their his her it them him us nothing nobody no any all each to on for with out up",
);

const finite = wordSet(
  "has have had is are was were will would can could may might must shall should does did cannot who whose which",
);
