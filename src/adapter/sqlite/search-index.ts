import { type Filters, noFilters, passesFilters } from "../../model/filters.ts";
import { compareText } from "../../model/sort.ts";
import type { Query } from "../../search/query.ts";
import { searchColumns } from "../../search/search-columns.ts";
import { stopWords } from "../../search/stop-words.ts";
import { atMost } from "../../text/at-most.ts";
import { type FileRow, fileColumns, type IndexedBrief, type RowContext, readRow } from "./file-row.ts";
import type { Match } from "./match.ts";
import { matchExpression } from "./match-expression.ts";
import { rowTest, type TestedRow } from "./row-test.ts";
import { type Database, mostValues } from "./sqlite.ts";
import { openVocabulary } from "./vocabulary.ts";

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
}

/** What a hit in a column weighs: what a brief is about counts more than what it mentions. */
const weightOf: Readonly<Record<(typeof searchColumns)[number], number>> = {
  title: 3,
  actors: 2,
  obstacles: 2,
  tags: 2,
  regions: 1,
  sections: 1,
  summary: 2,
  body: 1,
};
const weights = searchColumns.map((column) => weightOf[column].toFixed(2)).join(", ");

/**
 * The best hits among the briefs that pass: those that match all of the query, then, if there is
 * room and the query may be relaxed, those that match some of its bare words.
 */
export function searchIndex(
  database: Database,
  query: Query,
  options: SearchOptions & { readonly isRelaxable: boolean },
): RankedBrief[] {
  const expand = (word: string) =>
    openVocabulary(database)
      .near(word)
      .map(({ term }) => term);
  const strict = matchExpression(query, { expand });
  const whole = selectHits(database, strict, { ...options, isPartial: false });
  if (whole.length >= options.limit || !options.isRelaxable) return whole;
  const relaxed = matchExpression(query, { expand, stopWords, isRelaxed: true });
  if (relaxed.match === strict.match) return whole;
  const found = new Set(whole.map(({ brief }) => brief.id));
  const some = selectHits(database, relaxed, {
    ...options,
    limit: options.limit + whole.length,
    isPartial: true,
  });
  return [...whole, ...some.filter(({ brief }) => !found.has(brief.id))].slice(0, options.limit);
}

/**
 * The best rows are taken in an inner query, before any join reads a brief. With filters or
 * conditions there is no telling how many are needed, and rows are read best first until enough
 * have passed.
 */
export function selectHits(
  database: Database,
  match: Match,
  options: SearchOptions & { readonly isPartial?: boolean },
): RankedBrief[] {
  const { filters, limit, roots, knownNames, isPartial = false } = options;
  const found: RankedBrief[] = [];
  const isDemanded = rowTest(database, match);
  for (const row of bestRows(database, match, { ...options, isNarrowed: isDemanded !== null })) {
    if (isDemanded?.(row) === false) continue;
    const indexed = readRow(row, { roots, knownNames });
    if (passesFilters(indexed.brief, filters)) found.push({ ...indexed, row: row.row, score: -row.score, isPartial });
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
  { filters, limit, isNarrowed }: SearchOptions & { readonly isNarrowed: boolean },
): Iterable<HitRow> {
  const needsAll = isNarrowed || match.match === null || JSON.stringify(filters) !== JSON.stringify(noFilters);
  const { sql, values } = candidates(match.match);
  const order = match.match === null ? "files.day DESC, files.brief_id" : "hits.score, files.brief_id";
  const statement = database.prepare(
    `SELECT ${fileColumns}, files.day, hits.row, hits.score FROM (${sql}) AS hits
     JOIN files ON files.id = hits.row ORDER BY ${order}`,
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
 * The rows to choose from, with their scores: lower is better, and 0 for all where no word is
 * asked for; the last value is how many, -1 for all.
 */
function candidates(match: string | null): { sql: string; values: string[] } {
  if (match === null) return { sql: "SELECT id AS row, 0 AS score FROM files WHERE wins = 1 LIMIT ?", values: [] };
  return {
    sql: `SELECT rowid AS row, bm25(search, ${weights}) AS score FROM search WHERE search MATCH ? ORDER BY score LIMIT ?`,
    values: [match],
  };
}

/** Scores differ between versions of SQLite in their last digits; ties go by id. */
function byScore(left: RankedBrief, right: RankedBrief): number {
  return right.score - left.score || compareText(left.brief.id, right.brief.id);
}
