import type { Severity } from "../../model/obstacle.ts";
import { familyClass } from "./family-class.ts";
import type { Clue } from "./find-clues.ts";
import type { SentenceSigns } from "./read-signs.ts";

const degrees = familyClass("high low");

/** How many words from the clue a word of degree may stand. */
const reach = 3;

/** The severity that words of degree beside the clue give; null where there are none. */
export function tellSeverity({ other, classes }: SentenceSigns, main: Clue | null): Severity | null {
  if (main === null || (classes & degrees) === 0) return null;
  return isBeside(other, "high", main) ? "high" : isBeside(other, "low", main) ? "low" : null;
}

/** Whether a clue of a family stands near another. */
function isBeside(clues: readonly Clue[], degree: string, { from, to }: Clue): boolean {
  for (let at = 0; at < clues.length; at += 1) {
    const clue = clues[at] as Clue;
    if (clue.family === degree && clue.from >= from - reach && clue.from <= to + reach) return true;
  }
  return false;
}
