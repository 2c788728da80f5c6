import type { Severity } from "../../model/obstacle.ts";
import type { Clue } from "./find-clues.ts";
import { placesOf, type SentenceSigns } from "./read-signs.ts";

/** How many words from the clue a word of degree may stand. */
const reach = 3;

/** The severity that words of degree beside the clue give; null where there are none. */
export function tellSeverity({ other }: SentenceSigns, main: Clue | null): Severity | null {
  if (main === null) return null;
  const isNear = (at: number) => at >= main.from - reach && at <= main.to + reach;
  if ([...placesOf(other, "high")].some(isNear)) return "high";
  return [...placesOf(other, "low")].some(isNear) ? "low" : null;
}
