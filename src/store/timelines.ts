import { join } from "node:path";
import { firstDay } from "../model/date.ts";
import { briefEvents, type Days, isWithin, type TimelineEvent, type ToldEvent } from "../model/timeline.ts";
import type { LibraryRoot } from "./library-path.ts";
import { seal, unseal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/** The events of one file, and the stamp that it had when it was read. */
export interface IndexedEvents {
  readonly path: string;
  readonly stamp: string;
  readonly events: readonly ToldEvent[];
}

/** The row of a timeline: its first and last day, and its events; null where there are none. */
export function timelineRow(timeline: readonly TimelineEvent[], about: string): [string, string, string] | null {
  const days = timeline.map(({ date }) => firstDay(date)).sort();
  const [first] = days;
  return first === undefined ? null : [first, days.at(-1) as string, seal(timeline, about)];
}

/** The events within the days of every brief that is dated on or before `asOf` (a day, or null for all). */
export function selectEvents(
  database: Database,
  { days, asOf }: { readonly days: Days; readonly asOf: string | null },
  roots: readonly LibraryRoot[],
): IndexedEvents[] {
  const bounds = [
    ...(days.to === null ? [] : [["first <= ?", days.to]]),
    ...(days.from === null ? [] : [["last >= ?", days.from]]),
    ...(asOf === null ? [] : [["day <= ?", asOf]]),
  ] as [string, string][];
  const rows = database
    .prepare(
      `SELECT root, path, stamp, brief_id, events FROM timelines JOIN files ON files.id = timelines.file
       WHERE wins = 1${bounds.map(([bound]) => ` AND ${bound}`).join("")} ORDER BY brief_id`,
    )
    .all(...bounds.map(([, value]) => value)) as unknown as EventsRow[];
  return rows.map(({ root, path, stamp, brief_id, events }) => {
    const timeline = unseal(events, path + stamp) as TimelineEvent[];
    const within = timeline.filter((event) => isWithin(event, days));
    return { path: join(roots[root]?.root ?? "", path), stamp, events: briefEvents(brief_id, within) };
  });
}

interface EventsRow {
  readonly root: number;
  readonly path: string;
  readonly stamp: string;
  readonly brief_id: string;
  readonly events: string;
}
