import type { Catalogue } from "../model/catalogue.ts";
import { type Filters, noFilters, passesFilters } from "../model/filters.ts";
import { compareText } from "../model/sort.ts";
import { matchExpression } from "../search/match.ts";
import type { Query } from "../search/query.ts";
import type { LibraryRoot } from "./library-path.ts";
import { type FileRow, fileColumns, type IndexedBrief, readRow } from "./select-briefs.ts";
import type { Database } from "./sqlite.ts";

/** A hit of the full-text table. */
export interface IndexHit extends IndexedBrief {
  readonly score: number;
  readonly isPartial: boolean;
}

interface SearchOptions {
  readonly filters: Filters;
  readonly limit: number;
  readonly roots: readonly LibraryRoot[];
  readonly catalogue: Catalogue;
}

/** Weights of title, actors, obstacles, tags and body: what a brief is about counts more than what it mentions. */
const weights = "4.0, 2.0, 2.0, 2.0, 1.0";

/** The best hits among the briefs that pass: those that match all of the query, then, if there is room, those that match some. */
export function searchIndex(database: Database, query: Query, options: SearchOptions): IndexHit[] {
  const whole = select(database, matchExpression(query), { ...options, isPartial: false });
  if (whole.length >= options.limit) return whole;
  const found = new Set(whole.map(({ brief }) => brief.id));
  const some = select(database, matchExpression(query, { isAny: true }), {
    ...options,
    limit: options.limit + whole.length,
    isPartial: true,
  });
  return [...whole, ...some.filter(({ brief }) => !found.has(brief.id))].slice(0, options.limit);
}

/**
 * The best rows are taken in an inner query, before any join reads a brief. With filters there is no telling how many are needed,
 * and rows are read best first until enough have passed.
 */
function select(
  database: Database,
  match: string,
  options: SearchOptions & { readonly isPartial: boolean },
): IndexHit[] {
  const { filters, limit, roots, catalogue, isPartial } = options;
  const isFiltered = filters !== noFilters && JSON.stringify(filters) !== JSON.stringify(noFilters);
  const statement = database.prepare(
    `SELECT ${fileColumns}, hits.score FROM
       (SELECT rowid AS row, bm25(search, ${weights}) AS score FROM search WHERE search MATCH ? ORDER BY score LIMIT ?) AS hits
       JOIN files ON files.id = hits.row ORDER BY hits.score, files.brief_id`,
  );
  const found: IndexHit[] = [];
  for (const row of statement.iterate(match, isFiltered ? -1 : limit) as IterableIterator<
    FileRow & { score: number }
  >) {
    const indexed = readRow(row, roots, catalogue);
    if (passesFilters(indexed.brief, filters)) found.push({ ...indexed, score: -row.score, isPartial });
    if (found.length === limit) break;
  }
  return found.sort((left, right) => right.score - left.score || compareText(left.brief.id, right.brief.id));
}
