import type { Found, FoundEvent } from "./found.ts";
import type { GoldEvent, GoldText } from "./gold.ts";
import { isOfSentence } from "./likeness.ts";
import type { Remark } from "./remark.ts";
import type { Tally } from "./tally.ts";

/** Dates that were found; of the wrong ones, those on a sentence that dates something else. */
export interface EventScore extends Tally {
  readonly wrongDate: number;
}

/** Each dated sentence that was found against those that are: the date is equal, and the sentence the same. */
export function scoreEvents(gold: GoldText, found: Found, remark: Remark): EventScore {
  if (gold.events === undefined) return { right: 0, wrong: 0, missed: 0, wrongDate: 0 };
  const unfound = new Set(gold.events);
  let wrong = 0;
  let wrongDate = 0;
  for (const event of found.events) {
    const met = [...unfound].find((each) => isEvent(each, event));
    if (met !== undefined) unfound.delete(met);
    else if (!gold.optional_events?.some((each) => isEvent(each, event))) {
      wrong += 1;
      const isDated = gold.events.some(({ sentence }) => isOfSentence(event.evidence, sentence));
      wrongDate += Number(isDated);
      remark(isDated ? "event's date wrong" : "event wrong", `${event.date} ${event.evidence}`);
    }
  }
  for (const { date, sentence } of unfound) remark("event missed", `${date} ${sentence}`);
  return { right: gold.events.length - unfound.size, wrong, missed: unfound.size, wrongDate };
}

function isEvent({ date, sentence }: GoldEvent, found: FoundEvent): boolean {
  return date === found.date && isOfSentence(found.evidence, sentence);
}
