import { wordClass } from "../word-class.ts";
import type { Clue } from "./find-clues.ts";
import { matterPrefix } from "./lexicon.ts";
import type { SentenceSigns } from "./read-signs.ts";
import { roleOf } from "./roles.ts";
import { weightOf } from "./weigh.ts";

/** The clue that says most plainly what blocks; null where only the neighbours tell. */
export function mainSign({ blocking, standing, other, words, sentence }: SentenceSigns): Clue | null {
  let best: Clue | null = null;
  let most = 0;
  const aside =
    (sentence.classes & turningAside) === 0 ? -1 : words.findIndex(({ small }, at) => at > 0 && asides.has(small));
  const openers = blocking.filter(({ family }) => family === "condition" || family === "demand");
  for (const clue of [...standing.filter(({ family }) => family !== "plain"), ...other.filter(isNegation)]) {
    if (openers.length > 0 && openers.some(({ to }) => clue.from > to && clue.from <= to + withinReach)) continue;
    const weight =
      rank(clue) -
      (aside >= 0 && aside < clue.from ? asideCost : 0) -
      (roleOf(words, clue.from, clue.to) === "oblique" ? obliqueCost : 0);
    if (weight <= most + (best === null ? 0 : firstCounts)) continue;
    best = clue;
    most = weight;
  }
  return best;
}

/** What stands behind these gives a reason or describes: "refuses, because it has yet to vote". */
const asides = new Set(["because", "since", "after", "which", "who"]);
const turningAside = wordClass(asides);
const asideCost = 0.3;

/** What stands behind a preposition is told by the way: "in answer to the breach, they left". */
const obliqueCost = 0.2;

/** By how much a later clue must be plainer than one before it. */
const firstCounts = 0.2;

/** How many words behind "unless" or "demand that" are what is asked for, not what blocks. */
const withinReach = 6;

function isNegation({ family }: Clue): boolean {
  return family === "not" || family === "few";
}

/** What only says how it is, which is told where nothing else is. */
const describing = new Set(["hard", "trouble", "few", "high"]);

/** Phrases say it more plainly than words; of equals the first counts. */
function rank(clue: Clue): number {
  const { family, from, to } = clue;
  if (family.startsWith(matterPrefix)) return 0;
  if (describing.has(family)) return 0.3;
  const base = isNegation(clue) ? 0.2 : 0.4 + Math.max(0, weightOf(family));
  // Who objects says more than what came of it: "Chad objects, and the talks are deadlocked".
  return base + Math.min(2, to - from) * 0.1 + (stances.has(family) ? stanceCounts : 0);
}

const stances = new Set(["refuse", "oppose", "demand", "withdraw"]);
const stanceCounts = 0.2;
