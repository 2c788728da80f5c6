import { join } from "node:path";
import { firstDay } from "../../model/date.ts";
import { judgedEvents } from "../../model/judged.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import { briefEvents, isWithin, type TimelineEvent, type ToldEvent } from "../../model/timeline.ts";
import type { Verdicts } from "../../model/verdict.ts";
import type { EventBounds, EventMatter } from "../../port/events.ts";
import { atMost } from "../../text/at-most.ts";
import { type FoundColumns, readExtracted } from "./extracted.ts";
import { type IdRow, openId, requireSound } from "./sealed-json.ts";
import type { SqlPiece } from "./sql-piece.ts";
import { type Database, mostValues } from "./sqlite.ts";

/** The events of one file, and the stamp that it had when it was read. */
export interface IndexedEvents {
  readonly path: string;
  readonly stamp: string;
  readonly events: readonly ToldEvent[];
}

/**
 * The row of a timeline: its first and last day, its events, and these in NFC if they are not so;
 * null where there are none.
 */
export function timelineRow(timeline: readonly TimelineEvent[], about: string) {
  const days = timeline.map(({ date }) => firstDay(date)).sort();
  const [first] = days;
  if (first === undefined) return null;
  const events = JSON.stringify(timeline);
  const nfc = events.normalize("NFC");
  return { first, last: days.at(-1) as string, events, copy: about + events, nfc: nfc === events ? null : nfc };
}

/** For more texts than this to look through the timelines takes longer than to read them. */
const mostHeld = 50;

/** The events within the bounds, brief by brief; with a matter those that it is about. */
export function selectEvents(
  database: Database,
  { matter, days, asOf, isCompleted = false }: EventBounds & { readonly matter: EventMatter | null },
  { roots, verdicts }: { readonly roots: readonly LibraryRoot[]; readonly verdicts: () => Verdicts },
): IndexedEvents[] {
  const held = matter === null ? null : [...matter.texts, ...matter.keys];
  const looked = held === null || held.length > mostHeld ? null : held.map(asWritten);
  const conditions: SqlPiece<string>[] = [
    ...boundConditions({ days, asOf }),
    ...(looked === null ? [] : [{ sql: `(${looked.map(holds).join(" OR ") || "0"})`, values: looked }]),
  ];
  const rows = database
    .prepare(
      `SELECT root, path, stamp, brief_id, id_sum, events, copy IS path || stamp || events AS is_sound FROM timelines CROSS JOIN files ON files.id = timelines.file
       WHERE wins = 1${conditions.map(({ sql }) => ` AND ${sql}`).join("")} ORDER BY brief_id`,
    )
    .all(
      ...atMost(
        mostValues,
        conditions.flatMap(({ values }) => values),
      ),
    ) as unknown as EventsRow[];
  const isAbout = matter === null ? () => true : aboutMatter(matter);
  const judgedIn = (timeline: readonly TimelineEvent[]) =>
    timeline.some(({ trace }) => trace !== undefined) ? judgedEvents(timeline, verdicts()) : timeline;
  const told = (row: FoundRow, timeline: readonly TimelineEvent[]) => {
    const { root, path, stamp } = row;
    const wanted = judgedIn(timeline).filter((event) => isWithin(event, days) && isAbout(event));
    return { path: join(roots[root]?.root ?? "", path), stamp, events: briefEvents(openId(row), wanted) };
  };
  const stated = rows.map((row) => told(row, eventsOf(row)));
  if (!isCompleted) return stated;
  const found = selectFound(database, { days, asOf }).map((row) =>
    told(row, readExtracted(row, row.path + row.stamp).timeline),
  );
  return [...stated, ...found.filter(({ events }) => events.length > 0)];
}

/** Files in whose texts events were found. */
function selectFound(database: Database, bounds: Pick<EventBounds, "days" | "asOf">): FoundRow[] {
  const conditions = boundConditions(bounds);
  const statement = database.prepare(
    `SELECT root, path, stamp, brief_id, id_sum, found_timeline FROM extracted JOIN files ON files.id = extracted.file
     WHERE wins = 1 AND first IS NOT NULL${conditions.map(({ sql }) => ` AND ${sql}`).join("")} ORDER BY brief_id`,
  );
  const values = conditions.flatMap((condition) => condition.values);
  return statement.all(...atMost(mostValues, values)) as unknown as FoundRow[];
}

function boundConditions({ days, asOf }: Pick<EventBounds, "days" | "asOf">): SqlPiece<string>[] {
  return [
    ...(days.to === null ? [] : [{ sql: "first <= ?", values: [days.to] }]),
    ...(days.from === null ? [] : [{ sql: "last >= ?", values: [days.from] }]),
    ...(asOf === null ? [] : [{ sql: "day <= ?", values: [asOf] }]),
  ];
}

interface FoundRow extends IdRow, FoundColumns {
  readonly root: number;
  readonly stamp: string;
}

/**
 * A text may stand anywhere in a row of events; here it is seen whether it does in the event
 * itself.
 */
function aboutMatter({ texts, keys }: EventMatter): (event: TimelineEvent) => boolean {
  const known = new Set(keys);
  return ({ date, id, event }) => {
    if (known.has(date) || (id !== null && known.has(id))) return true;
    const text = event.normalize("NFC");
    return texts.some((wanted) => text.includes(wanted));
  };
}

function holds(): string {
  return "instr(coalesce(nfc, events), ?)";
}

/** A text as JSON has it within a string. */
function asWritten(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

interface EventsRow extends FoundRow {
  readonly events: string;
  readonly is_sound: number;
}

function eventsOf({ events, is_sound }: EventsRow): TimelineEvent[] {
  requireSound(is_sound);
  return JSON.parse(events) as TimelineEvent[];
}
