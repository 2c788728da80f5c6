import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/**
 * `peace process`, `Nairobi process`, `Nairobi and Luanda processes`: a process alone, or that of a
 * people, is anything.
 */
export function isNamedProcess(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (ofSides.has(before?.small ?? "") || (before?.small === "political" && isLed(words, at))) return true;
  if (at < 2 || before?.kind !== "word" || !before.isCapital || ofPeople.test(before.small)) return false;
  // "Kisumu processes six trucks a day."
  return words[at]?.small === "process" || (words[at - 2]?.small === "and" && words[at - 3]?.isCapital === true);
}

const ofSides = wordSet("peace settlement negotiation negotiations negotiating mediation");

/** `UN-led political process`, `political process facilitated by the United Nations`. */
function isLed(words: readonly Word[], at: number): boolean {
  const near = [words[at - 2], words[at - 3], words[at + 1]];
  return near.some((word) => led.test(word?.small ?? ""));
}

const led = /(?:^|-)(?:led|facilitated|brokered|mediated|sponsored|backed|supported)$/;

/** Adjectives of peoples and parts of the world: `European process`, `Kenyan process`. */
const ofPeople = /(?:an|ese|ish|ic|ch|ern|i)$/;
