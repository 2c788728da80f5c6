import { firstDay, lastDay } from "./date.ts";
import type { Grade } from "./grade.ts";
import type { Traced } from "./trace.ts";

/** Something that happened, on a date that may be partial (2014, 2014-12). */
export interface TimelineEvent extends Traced {
  /** The same wherever the same event is told; null where none is given. */
  readonly id: string | null;
  readonly date: string;
  readonly event: string;
  /** The id of one of the brief's sources. */
  readonly source: string | null;
  /** Its own, completed from its source's. */
  readonly grade: Grade | null;
}

/**
 * An event as one brief, or the history of one agreement, tells it; `source` is the id of one of
 * the teller's sources.
 */
export interface ToldEvent extends TimelineEvent {
  /** Who tells it: the id of a brief, or of an agreement. */
  readonly brief: string | null;
  readonly agreement: string | null;
}

/** The events of a brief, as it tells them. */
export function briefEvents(brief: string, timeline: readonly TimelineEvent[]): ToldEvent[] {
  return timeline.map((event) => ({ ...event, brief, agreement: null }));
}

/** Days that bound events, YYYY-MM-DD, inclusive; null for no bound. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The days, widened to whole years: an event may be dated to a year by one teller and to a day by
 * another.
 */
export function wholeYears({ from, to }: Days): Days {
  return { from: from === null ? null : firstDay(from.slice(0, 4)), to: to === null ? null : lastDay(to.slice(0, 4)) };
}

/** Whether an event begins within the days. */
export function isWithin({ date }: Pick<TimelineEvent, "date">, { from, to }: Days): boolean {
  const day = firstDay(date);
  return (from === null || day >= from) && (to === null || day <= to);
}
