import { type Filters, noFilters, passesFilters } from "../../model/filters.ts";
import { compareText } from "../../model/sort.ts";
import { findNear } from "../../search/find-near.ts";
import type { Query } from "../../search/query.ts";
import { searchColumns } from "../../search/search-columns.ts";
import { atMost } from "../../text/at-most.ts";
import { greatest, least } from "../../text/extremes.ts";
import { lazily } from "../../text/lazily.ts";
import { type FileRow, fileColumns, type IndexedBrief, type RowContext, readRow } from "./file-row.ts";
import type { Match } from "./match.ts";
import { isPassage, matchExpression } from "./match-expression.ts";
import { matchTerm } from "./match-term.ts";
import { rowTest, type TestedRow } from "./row-test.ts";
import { joinHeads } from "./sealed-head.ts";
import { type Database, mostValues } from "./sqlite.ts";
import { nearestTerms } from "./vocabulary.ts";

/** A brief that a query found, as the index ranks it. */
export interface RankedBrief extends IndexedBrief {
  /** Its row in the full-text table. */
  readonly row: number;
  readonly score: number;
  readonly isPartial: boolean;
}

/** Which briefs may be found, how many, and what their references resolve by. */
export interface SearchOptions extends RowContext {
  readonly filters: Filters;
  readonly limit: number;
  readonly weights?: Weights;
}

/**
 * What a hit in a column weighs: what a brief is about counts more than what it mentions, and what
 * it mentions more than its apparatus.
 */
const weightOf: Readonly<Record<(typeof searchColumns)[number], number>> = {
  title: 2,
  names: 1,
  actors: 2,
  roles: 0.5,
  obstacles: 2,
  parties: 0.5,
  tags: 2,
  regions: 1,
  agreements: 1,
  sections: 1,
  summary: 2,
  events: 0.5,
  sources: 0.3,
  links: 0.3,
  body: 1,
};

type Weights = typeof weightOf;

/**
 * What briefs are alike by: what both are about, and not the sources or links that both happen to
 * have.
 */
export const likenessWeights: Weights = { ...weightOf, agreements: 2, names: 0, sources: 0, links: 0 };

/** Hits, and the query with the terms that its fuzzy words stand for. */
export interface RankedBriefs {
  readonly query: Query;
  readonly hits: readonly RankedBrief[];
}

/** Fewer hits of a pasted passage are little: what is quoted in it is a wish then. */
const littleFound = 10;

/**
 * The best hits among the briefs that pass, by one score: those that match all of the query have
 * most to score by; where it may be relaxed, others that match some of its bare words follow.
 */
export function searchIndex(
  database: Database,
  asked: Query,
  options: SearchOptions & { readonly isRelaxable: boolean },
): RankedBriefs {
  const query = findNear(asked, (word) => nearestTerms(database, word));
  const strict = matchExpression(query, { demands: options.isRelaxable ? "telling" : "all" });
  if (!options.isRelaxable) return { query, hits: selectHits(database, strict, options) };
  const isHeld = holder(database);
  const relaxed = matchExpression(query, { demands: "some", isHeld });
  if (relaxed.match === strict.match) return { query, hits: selectHits(database, strict, options) };
  const found = selectHits(database, relaxed, options);
  const isLittle = found.length < Math.min(littleFound, options.limit) && isPassage(query);
  const wished = isLittle ? matchExpression(query, { demands: "some", isHeld, areQuotesWishes: true }) : null;
  const hits = wished === null ? found : selectHits(database, wished, options);
  const whole = wholeRows(database, strict.match, hits);
  return { query, hits: hits.map((hit) => ({ ...hit, isPartial: !whole.has(hit.row) })) };
}

/** Whether some brief holds terms side by side. */
function holder(database: Database): (words: readonly string[]) => boolean {
  const holds = lazily(() => database.prepare("SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"));
  return (words) => holds().all(matchTerm({ kind: "phrase", words })).length > 0;
}

/** Those of the rows that match an expression. */
function wholeRows(
  database: Database,
  match: string | null,
  hits: readonly { readonly row: number }[],
): ReadonlySet<number> {
  const rows = hits.map(({ row }) => row);
  if (match === null || rows.length === 0) return new Set(rows);
  // node:sqlite binds every number as a real, for which FTS5 passes over the condition on the
  // rowid.
  const statement = database.prepare(
    "SELECT rowid AS row FROM search WHERE search MATCH ? AND rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)",
  );
  const matching = statement.all(match, least(rows), greatest(rows, 0)) as { row: number }[];
  return new Set(matching.map(({ row }) => row));
}

/**
 * The best rows are taken in an inner query, before any join reads a brief. With filters or
 * conditions there is no telling how many are needed, and rows are read best first until enough
 * have passed.
 */
export function selectHits(database: Database, match: Match, options: SearchOptions): RankedBrief[] {
  const { filters, limit } = options;
  const found: RankedBrief[] = [];
  const isDemanded = rowTest(database, match);
  for (const row of bestRows(database, match, { ...options, isNarrowed: isDemanded !== null })) {
    if (isDemanded?.(row) === false) continue;
    const indexed = readRow(row, options);
    if (passesFilters(indexed.brief, filters))
      found.push({ ...indexed, row: row.row, score: -row.score, isPartial: false });
    if (found.length === limit) break;
  }
  return match.match === null ? found : found.sort(byScore);
}

type HitRow = FileRow & TestedRow & { readonly score: number };

/**
 * At least as many rows as are asked for, the best first, where there are as many; of equals the
 * first ids.
 */
function bestRows(
  database: Database,
  match: Match,
  { filters, limit, isNarrowed, weights = weightOf }: SearchOptions & { readonly isNarrowed: boolean },
): Iterable<HitRow> {
  const needsAll = isNarrowed || match.match === null || JSON.stringify(filters) !== JSON.stringify(noFilters);
  const { sql, values } = candidates(match.match, weights);
  const order = match.match === null ? "files.day DESC, files.brief_id" : "hits.score, files.brief_id";
  const statement = database.prepare(
    `SELECT ${fileColumns}, files.day, hits.row, hits.score FROM (${sql}) AS hits
     JOIN files ON files.id = hits.row ${joinHeads} ORDER BY ${order}`,
  );
  const read = (count: number) => statement.iterate(...atMost(mostValues, values), count) as IterableIterator<HitRow>;
  if (needsAll) return read(-1);
  // Which of equals the inner query takes hangs on the order in which they were indexed: it has to
  // take all that equal the last.
  const rows = [...read(limit + 1)];
  if (rows.length <= limit || rows[limit - 1]?.score !== rows[limit]?.score) return rows;
  const scores = database.prepare(sql).all(...atMost(mostValues, values), -1) as { score: number }[];
  return read(scores.findLastIndex(({ score }) => score === rows[limit]?.score) + 1);
}

/**
 * The rows to choose from, with their scores: lower is better, and 0 for all where no word is asked
 * for; the last value is how many, -1 for all.
 */
function candidates(match: string | null, weights: Weights): { sql: string; values: string[] } {
  if (match === null) return { sql: "SELECT id AS row, 0 AS score FROM files WHERE wins = 1 LIMIT ?", values: [] };
  const list = searchColumns.map((column) => weights[column].toFixed(2)).join(", ");
  return {
    sql: `SELECT rowid AS row, bm25(search, ${list}) AS score FROM search WHERE search MATCH ? ORDER BY score LIMIT ?`,
    values: [match],
  };
}

/** Scores differ between versions of SQLite in their last digits; ties go by id. */
function byScore(left: RankedBrief, right: RankedBrief): number {
  return right.score - left.score || compareText(left.brief.id, right.brief.id);
}
