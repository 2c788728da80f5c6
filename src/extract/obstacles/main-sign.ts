import { nextOfClass, wordClass } from "../word-class.ts";
import type { Word } from "../words.ts";
import { familyClass } from "./family-class.ts";
import type { Clue } from "./find-clues.ts";
import { weightOf } from "./learned-features.ts";
import type { SentenceSigns } from "./read-signs.ts";
import { roleOf } from "./roles.ts";

/** The clue that says most plainly what blocks; null where only the neighbours tell. */
export function mainSign({ blocking, standing, other, words, classes, sentence }: SentenceSigns): Clue | null {
  const openers = (classes & asking) === 0 ? none : blocking.filter((clue) => (clue.classes & asking) !== 0);
  // The first of all turns nothing aside.
  const aside = (sentence.classes & turningAside) === 0 ? words.length : nextOfClass(words, 1, turningAside);
  const best: Best = { clue: null, weight: 0 };
  for (let at = 0; at < standing.length; at += 1) {
    const clue = standing[at] as Clue;
    if (clue.family !== "plain" && (openers.length === 0 || !isWithin(clue, openers))) weigh(best, clue, words, aside);
  }
  if ((classes & negation) === 0) return best.clue;
  for (let at = 0; at < other.length; at += 1) {
    const clue = other[at] as Clue;
    if ((clue.classes & negation) !== 0 && (openers.length === 0 || !isWithin(clue, openers)))
      weigh(best, clue, words, aside);
  }
  return best.clue;
}

interface Best {
  clue: Clue | null;
  weight: number;
}

function weigh(best: Best, clue: Clue, words: readonly Word[], aside: number): void {
  const weight =
    rank(clue) - (aside < clue.from ? asideCost : 0) - (roleOf(words, clue) === "oblique" ? obliqueCost : 0);
  if (weight <= best.weight + (best.clue === null ? 0 : firstCounts)) return;
  best.clue = clue;
  best.weight = weight;
}

/** Whether a clue is what is asked for, or on what condition. */
function isWithin({ from }: Clue, openers: readonly Clue[]): boolean {
  return openers.some(({ to }) => from > to && from <= to + withinReach);
}

const none: readonly Clue[] = [];
const asking = familyClass("condition demand");
const negation = familyClass("not few");

/** What stands behind these gives a reason or describes: "refuses, because it has yet to vote". */
const turningAside = wordClass("because since after which who");
const asideCost = 0.3;

/** What stands behind a preposition is told by the way: "in answer to the breach, they left". */
const obliqueCost = 0.2;

/** By how much a later clue must be plainer than one before it. */
const firstCounts = 0.2;

/** How many words behind "unless" or "demand that" are what is asked for, not what blocks. */
const withinReach = 6;

/** What only says how it is, which is told where nothing else is. */
const describing = familyClass("hard trouble few high");

/** Phrases say it more plainly than words; of equals the first counts. */
function rank({ family, classes, from, to }: Clue): number {
  if ((classes & describing) !== 0) return 0.3;
  const base = (classes & negation) !== 0 ? 0.2 : 0.4 + Math.max(0, weightOf(family));
  // Who objects says more than what came of it: "Chad objects, and the talks are deadlocked".
  return base + Math.min(2, to - from) * 0.1 + ((classes & stances) === 0 ? 0 : stanceCounts);
}

const stances = familyClass("refuse oppose demand withdraw");
const stanceCounts = 0.2;
