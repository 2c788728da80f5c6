import { firstDay, lastDay } from "../../model/date.ts";
import { type Filters, isUnfiltered, passesFilters } from "../../model/filters.ts";
import { sortBriefs } from "../../model/sort.ts";
import type { Selection } from "../../port/briefs.ts";
import { atMost } from "../../text/at-most.ts";
import { type FileRow, fileColumns, type IndexedBrief, type RowContext, readRow } from "./file-row.ts";
import { mentionCondition } from "./mentions.ts";
import { type Database, mostValues } from "./sqlite.ts";

/**
 * The briefs of the index that pass, sorted. Dates are compared by the engine, so that a page of
 * the newest reads no more than itself.
 */
export function selectBriefs(
  database: Database,
  { filters, sort, limit }: Selection,
  { roots, knownNames }: RowContext,
): IndexedBrief[] {
  const isNewestFirst = sort.key === "date" && !sort.reverse;
  const { where, values } = narrow(filters, knownNames);
  const statement = database.prepare(
    `SELECT ${fileColumns} FROM files WHERE wins = 1${where} ORDER BY day DESC, brief_id`,
  );
  const found: IndexedBrief[] = [];
  for (const row of statement.iterate(...atMost(mostValues, values)) as IterableIterator<FileRow>) {
    const indexed = readRow(row, roots, knownNames);
    if (passesFilters(indexed.brief, filters)) found.push(indexed);
    if (isNewestFirst && found.length === limit) break;
  }
  return isNewestFirst ? found : sorted(found, sort).slice(0, limit ?? found.length);
}

/** The briefs that name the actor of an id, as one of theirs or in an obstacle, by id. */
export function selectNaming(database: Database, actor: string, context: RowContext): IndexedBrief[] {
  return selectMentioning(database, actor, context).filter(({ brief: { actors, obstacles } }) => {
    const parties = obstacles.flatMap(({ holder, hinders }) => [holder, ...hinders]);
    return [...actors, ...parties].some((named) => named?.id === actor);
  });
}

/**
 * The briefs in which a name, an id or an alias may stand, by id: all in which it does, and by
 * chance others.
 */
export function selectMentioning(database: Database, name: string, { roots, knownNames }: RowContext): IndexedBrief[] {
  const { sql, values } = mentionCondition([name], knownNames());
  const statement = database.prepare(`SELECT ${fileColumns} FROM files WHERE wins = 1 AND ${sql} ORDER BY brief_id`);
  return (statement.all(...atMost(mostValues, values)) as unknown as FileRow[]).map((row) =>
    readRow(row, roots, knownNames),
  );
}

/** How many briefs pass. */
export function countBriefs(database: Database, filters: Filters, context: RowContext): number {
  if (!isUnfiltered(filters)) {
    return selectBriefs(database, { filters, sort: { key: "id", reverse: false }, limit: null }, context).length;
  }
  const [row] = database.prepare("SELECT count(*) AS count FROM files WHERE wins = 1").all() as { count: number }[];
  return row?.count ?? 0;
}

/** Conditions that let every brief through that passes the filters by date and actor. */
function narrow(
  filters: Filters,
  knownNames: RowContext["knownNames"],
): { where: string; values: (string | number)[] } {
  const { since, until, asOf, actors } = filters;
  const named = actors.map((choices) => mentionCondition(choices, knownNames()));
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
