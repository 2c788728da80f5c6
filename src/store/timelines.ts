import { join } from "node:path";
import { firstDay } from "../model/date.ts";
import { briefEvents, type Days, isWithin, type TimelineEvent, type ToldEvent } from "../model/timeline.ts";
import type { LibraryRoot } from "./library-path.ts";
import type { SqlPiece } from "./match-sql.ts";
import { type IdRow, openId, seal, unseal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/** The events of one file, and the stamp that it had when it was read. */
export interface IndexedEvents {
  readonly path: string;
  readonly stamp: string;
  readonly events: readonly ToldEvent[];
}

/** The row of a timeline: its first and last day, its events, and these in NFC if they are not so; null where there are none. */
export function timelineRow(timeline: readonly TimelineEvent[], about: string) {
  const days = timeline.map(({ date }) => firstDay(date)).sort();
  const [first] = days;
  if (first === undefined) return null;
  const events = seal(timeline, about);
  const nfc = events.normalize("NFC");
  return [first, days.at(-1) as string, events, nfc === events ? null : nfc] as const;
}

/** Which events: within the days, of briefs dated on or before `asOf` (a day, null for all). */
export interface EventSelection {
  readonly days: Days;
  readonly asOf: string | null;
  /** Only of briefs whose timelines hold one of these texts (NFC), by chance of others. */
  readonly holding?: readonly string[];
}

/** For more texts than this to look through the timelines takes longer than to read them. */
const mostHeld = 50;

/** The events of every brief that the selection asks for. */
export function selectEvents(
  database: Database,
  { days, asOf, holding }: EventSelection,
  roots: readonly LibraryRoot[],
): IndexedEvents[] {
  const held = holding === undefined || holding.length > mostHeld ? null : holding.map(asWritten);
  const conditions: SqlPiece<string>[] = [
    ...(days.to === null ? [] : [{ sql: "first <= ?", values: [days.to] }]),
    ...(days.from === null ? [] : [{ sql: "last >= ?", values: [days.from] }]),
    ...(asOf === null ? [] : [{ sql: "day <= ?", values: [asOf] }]),
    ...(held === null ? [] : [{ sql: `(${held.map(holds).join(" OR ") || "0"})`, values: held }]),
  ];
  const rows = database
    .prepare(
      `SELECT root, path, stamp, brief_id, id_sum, events FROM timelines CROSS JOIN files ON files.id = timelines.file
       WHERE wins = 1${conditions.map(({ sql }) => ` AND ${sql}`).join("")} ORDER BY brief_id`,
    )
    .all(...conditions.flatMap(({ values }) => values)) as unknown as EventsRow[];
  return rows.map((row) => {
    const { root, path, stamp, events } = row;
    const timeline = unseal(events, path + stamp) as TimelineEvent[];
    const within = timeline.filter((event) => isWithin(event, days));
    return { path: join(roots[root]?.root ?? "", path), stamp, events: briefEvents(openId(row), within) };
  });
}

function holds(): string {
  return "instr(coalesce(nfc, events), ?)";
}

/** A text as JSON has it within a string. */
function asWritten(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

interface EventsRow extends IdRow {
  readonly root: number;
  readonly stamp: string;
  readonly events: string;
}
