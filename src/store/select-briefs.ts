import { join } from "node:path";
import type { Brief, ParsedHead } from "../model/brief.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { firstDay, lastDay } from "../model/date.ts";
import { type Filters, passesFilters } from "../model/filters.ts";
import { lazyBrief } from "../model/lazy-brief.ts";
import type { Problem } from "../model/problem.ts";
import { resolveBrief } from "../model/resolve-brief.ts";
import { type SortKey, sortBriefs } from "../model/sort.ts";
import { lazily } from "../text/lazily.ts";
import type { LibraryRoot } from "./library-path.ts";
import { mentionCondition } from "./mentions.ts";
import { keptProblems } from "./read-problems.ts";
import { openHead } from "./sealed-head.ts";
import { type IdRow, openId } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/** A brief as the index has it, and the stamp of the file that it was read from. */
export interface IndexedBrief {
  readonly brief: Brief;
  /** The file, absolute, and its stamp when it was read. */
  readonly path: string;
  readonly stamp: string;
  readonly problems: readonly Problem[];
  /** The path as problems call it. */
  readonly shown: string;
}

/** A row of `files`. */
export interface FileRow extends IdRow {
  readonly root: number;
  readonly stamp: string;
  readonly parsed: string;
  readonly problems: string | null;
}

/** The columns of a `FileRow`. */
export const fileColumns =
  "files.root, files.path, files.stamp, files.brief_id, files.id_sum, files.parsed, files.problems";

/** Which briefs, in which order; `limit` null for all. */
export interface Selection {
  readonly filters: Filters;
  readonly sort: { readonly key: SortKey; readonly reverse: boolean };
  readonly limit: number | null;
}

/** What the references of a brief resolve by. */
export interface Tables {
  readonly roots: readonly LibraryRoot[];
  readonly catalogue: () => Catalogue;
}

/** The briefs of the index that pass, sorted. Dates are compared by the engine, so that a page of the newest reads no more than itself. */
export function selectBriefs(
  database: Database,
  { filters, sort, limit }: Selection,
  { roots, catalogue }: Tables,
): IndexedBrief[] {
  const isNewestFirst = sort.key === "date" && !sort.reverse;
  const { where, values } = narrow(filters, catalogue);
  const statement = database.prepare(
    `SELECT ${fileColumns} FROM files WHERE wins = 1${where} ORDER BY day DESC, brief_id`,
  );
  const found: IndexedBrief[] = [];
  for (const row of statement.iterate(...values) as IterableIterator<FileRow>) {
    const indexed = readRow(row, roots, catalogue);
    if (passesFilters(indexed.brief, filters)) found.push(indexed);
    if (isNewestFirst && found.length === limit) break;
  }
  return isNewestFirst ? found : sorted(found, sort).slice(0, limit ?? found.length);
}

/** The briefs that may name an actor, as an actor or in an obstacle, by id; by chance a few that do not. */
export function selectMentioning(database: Database, actor: string, { roots, catalogue }: Tables): IndexedBrief[] {
  const { sql, values } = mentionCondition([actor], catalogue());
  const statement = database.prepare(`SELECT ${fileColumns} FROM files WHERE wins = 1 AND ${sql} ORDER BY brief_id`);
  return (statement.all(...values) as unknown as FileRow[]).map((row) => readRow(row, roots, catalogue));
}

/** A row of `files` as a brief, its references resolved when they are asked for. Throws if the row is damaged. */
export function readRow(row: FileRow, roots: Tables["roots"], catalogue: Tables["catalogue"]): IndexedBrief {
  const { root = "", shown = "" } = roots[row.root] ?? {};
  const place = { id: openId(row), path: join(root, row.path), library: root };
  const { listed, whole } = openHead(row.parsed, row.path + row.stamp);
  const resolved = lazily(() => resolveBrief(whole(), catalogue(), place));
  const brief = lazyBrief({ ...listed, ...place }, resolved);
  const path = join(shown, row.path);
  return { brief, path: place.path, stamp: row.stamp, problems: keptProblems(row.problems, path), shown: path };
}

/** The front matter of a row. Throws if the row is damaged. */
export function readHead({ path, stamp, parsed }: Pick<FileRow, "path" | "stamp" | "parsed">): ParsedHead {
  return openHead(parsed, path + stamp).whole();
}

/** Conditions that let every brief through that passes the filters by date and actor. */
function narrow(filters: Filters, catalogue: Tables["catalogue"]): { where: string; values: (string | number)[] } {
  const { since, until, asOf, actors } = filters;
  const named = actors.map((choices) => mentionCondition(choices, catalogue()));
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
