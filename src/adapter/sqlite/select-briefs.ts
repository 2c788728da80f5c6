import { firstDay, lastDay } from "../../model/date.ts";
import type { ExtractedKind } from "../../model/extracted.ts";
import { type Filters, isUnfiltered, passesFilters } from "../../model/filters.ts";
import { sortBriefs } from "../../model/sort.ts";
import type { Selection } from "../../port/briefs.ts";
import { atMost } from "../../text/at-most.ts";
import { type FileRow, type IndexedBrief, type RowContext, readRow, selectFiles } from "./file-row.ts";
import { mentionCondition } from "./mentions.ts";
import { type Database, mostValues } from "./sqlite.ts";

/**
 * The briefs of the index that pass, sorted. Dates are compared by the engine, so that a page of
 * the newest reads no more than itself.
 */
export function selectBriefs(
  database: Database,
  { filters, sort, limit, completed = [] }: Selection,
  context: RowContext,
): IndexedBrief[] {
  const isNewestFirst = sort.key === "date" && !sort.reverse;
  const { where, values } = narrow(filters, context.knownNames, completed);
  const statement = database.prepare(`${selectFiles(completed)}${where} ORDER BY day DESC, brief_id`);
  const found: IndexedBrief[] = [];
  for (const row of statement.iterate(...atMost(mostValues, values)) as IterableIterator<FileRow>) {
    const indexed = readRow(row, context, completed);
    if (passesFilters(indexed.brief, filters)) found.push(indexed);
    if (isNewestFirst && found.length === limit) break;
  }
  return isNewestFirst ? found : sorted(found, sort).slice(0, limit ?? found.length);
}

/** The briefs that name the actor of an id, as one of theirs or in an obstacle, by id. */
export function selectNaming(
  database: Database,
  actor: string,
  context: RowContext,
  completed: readonly ExtractedKind[] = [],
): IndexedBrief[] {
  return selectMentioning(database, actor, context, completed).filter(({ brief: { actors, obstacles } }) => {
    const parties = obstacles.flatMap(({ holder, hinders }) => [holder, ...hinders]);
    return [...actors, ...parties].some((named) => named?.id === actor);
  });
}

/**
 * The briefs in which a name, an id or an alias may stand, by id: all in which it does, and by
 * chance others.
 */
export function selectMentioning(
  database: Database,
  name: string,
  context: RowContext,
  completed: readonly ExtractedKind[] = [],
): IndexedBrief[] {
  const { sql, values } = mentionCondition([name], context.knownNames(), { isCompleted: completed.length > 0 });
  const statement = database.prepare(`${selectFiles(completed)} AND ${sql} ORDER BY brief_id`);
  const rows = statement.all(...atMost(mostValues, values)) as unknown as FileRow[];
  return rows.map((row) => readRow(row, context, completed));
}

/** The briefs in whose texts something of a kind was found, the newest first. */
export function selectFinding(database: Database, kind: ExtractedKind, context: RowContext): IndexedBrief[] {
  const sql = `${selectFiles([kind])} AND extracted.found_${kind} IS NOT NULL ORDER BY day DESC, brief_id`;
  const rows = database.prepare(sql).all() as unknown as FileRow[];
  return rows.map((row) => readRow(row, context, [kind]));
}

/** How many briefs pass. */
export function countBriefs(database: Database, filters: Filters, context: RowContext): number {
  if (!isUnfiltered(filters)) {
    return selectBriefs(database, { filters, sort: { key: "id", reverse: false }, limit: null }, context).length;
  }
  const [row] = database.prepare("SELECT count(*) AS count FROM files WHERE wins = 1").all() as { count: number }[];
  return row?.count ?? 0;
}

/** Whether any brief states an obstacle. */
export function holdsObstacles(database: Database): boolean {
  const sql = "SELECT 1 FROM files INDEXED BY files_that_hamper WHERE hampers = 1 AND wins = 1 LIMIT 1";
  return database.prepare(sql).all().length > 0;
}

/** Conditions that let every brief through that passes the filters by date and actor. */
function narrow(
  filters: Filters,
  knownNames: RowContext["knownNames"],
  completed: readonly ExtractedKind[],
): { where: string; values: (string | number)[] } {
  const { since, until, asOf, actors } = filters;
  const isCompleted = completed.length > 0;
  const named = actors.map((choices) => mentionCondition(choices, knownNames(), { isCompleted }));
  const bounds = [
    ...(since === null ? [] : [["day >= ?", firstDay(since)]]),
    ...(until === null ? [] : [["day <= ?", lastDay(until)]]),
    ...(asOf === null ? [] : [["day <= ?", lastDay(asOf)]]),
  ] as [string, string][];
  return {
    where: [...bounds.map(([bound]) => bound), ...named.map(({ sql }) => sql)].map((sql) => ` AND ${sql}`).join(""),
    values: [...bounds.map(([, value]) => value), ...named.flatMap(({ values }) => values)],
  };
}

function sorted(found: readonly IndexedBrief[], { key, reverse }: Selection["sort"]): IndexedBrief[] {
  const byId = new Map(found.map((indexed) => [indexed.brief.id, indexed]));
  const briefs = found.map(({ brief }) => brief);
  return sortBriefs(briefs, key, { reverse }).map(({ id }) => byId.get(id) as IndexedBrief);
}
