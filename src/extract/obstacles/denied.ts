import { wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { auxiliaries, clauseOpeners, timeOpeners } from "./clause-words.ts";
import type { Clue } from "./find-clues.ts";

/** Whether it blocks nothing: "opposed nobody's return", "objects to nothing". */
export function isOfNothing({ family, to }: Clue, words: readonly Word[]): boolean {
  if (!stances.has(family)) return false;
  const [next, second] = [words[to + 1]?.small ?? "", words[to + 2]?.small ?? ""];
  return nobodies.has(next) || ((next === "to" || next === "of") && nobodies.has(second));
}

const stances = wordSet("refuse oppose demand plain impede bar accuse dispute deny distrust");

/** Whether it does so "no longer"; who can no longer is unable. */
export function isNoLonger({ from, family }: Clue, words: readonly Word[]): boolean {
  if (words[from]?.small === "no" && words[from + 1]?.small === "longer") return family === "not-yet";
  if (family === "unable" || family === "not-yet") return false;
  for (let at = from - 1; at >= Math.max(1, from - 4); at--) {
    if (words[at]?.kind === "mark") return false;
    if (words[at]?.small === "longer" && words[at - 1]?.small === "no") return !grants.has(words[at + 1]?.small ?? "");
  }
  return false;
}

/** What it blocks no longer to do. */
const grants = wordSet(
  "able accept accepts agree agrees support supports recognise recognize recognises recognizes allow allows pay pays",
);

/** How many words before what blocks its subject may stand. */
const subjectReach = 10;

/** Whether nobody does: "nobody in the ministry expects the quarrel to slow the work." */
export function isOfNobody(from: number, words: readonly Word[]): boolean {
  for (let at = from - 1; at >= Math.max(0, from - subjectReach); at--) {
    const small = words[at]?.small ?? "";
    if (small === "none" && words[at + 1]?.small === "of") return true;
    if (endsSubject(words, at)) return false;
    if (nobodies.has(small) || (small === "no" && isNoSubject(words, at, from))) return true;
  }
  return false;
}

/** What stands before this is of another clause, but for "none of which". */
function endsSubject(words: readonly Word[], at: number): boolean {
  const { small = "", kind } = words[at] ?? {};
  if (kind === "mark" || timeOpeners.has(small)) return true;
  return clauseOpeners.has(small) && words[at - 1]?.small !== "of";
}

/** "No one", or "no fishermen have been detained": the subject of a verb right before. */
function isNoSubject(words: readonly Word[], at: number, from: number): boolean {
  if (words[at + 1]?.small === "one") return true;
  return [1, 2].some((step) => at + 1 < from - step && auxiliaries.has(words[from - step]?.small ?? ""));
}

/** Whether there is less of something bad: "less violence", "fewer attacks than in May". */
export function isLess({ from, family }: Clue, words: readonly Word[]): boolean {
  const before = words[from - 1]?.small ?? "";
  return (before === "less" || before === "fewer") && bad.has(family);
}

const bad = wordSet("fight harm unrest damage mishap abuse tension trouble threat protest repress breach");

/**
 * Whether somebody does not believe that it comes to this: "does not expect them to break off".
 */
export function isDisbelieved({ from, to, family }: Clue, words: readonly Word[]): boolean {
  if (!turnsForWorse.has(family)) return false;
  for (let at = from - 1; at >= Math.max(1, from - believedReach); at--) {
    const { small = "", kind } = words[at] ?? {};
    if (kind === "mark" && small !== "," && small !== "-") return false;
    if (small === "but" || small === "because" || small === "not") return false;
    if (beliefs.has(small)) return isNot(words, at) && !words.slice(at + 1, to).some((word) => word.small === "not");
  }
  return false;
}

/** `Not believe`, `does not expect`, by itself a doubt. */
export function isBelief({ to, family }: Clue, words: readonly Word[]): boolean {
  return (family === "distrust" || family === "unlikely" || family === "plain") && beliefs.has(words[to]?.small ?? "");
}

const believedReach = 16;
const turnsForWorse = wordSet("plain deadlock delay withdraw fail unrest tension harm lose cut strain fight");
const beliefs = wordSet("believe think expect foresee anticipate fear see");

/** `Does not believe`, `nor do they expect`, `nobody expects`. */
function isNot(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((step) => {
    const small = words[at - step]?.small ?? "";
    return small === "not" || small === "nor" || small === "never" || small.endsWith("n't");
  });
}

/** Less, or believing: a sentence with neither has none of what these tell. */
export const lessOrBelieved = wordClass(new Set([...beliefs, "less", "fewer"]));

const nobodies = wordSet("nobody none neither nothing never");

/** Who or what is nobody; a sentence without any denies nothing so. */
export const denying = wordClass(new Set([...nobodies, "no"]));

/** "No longer". */
export const longer = wordClass("longer");
