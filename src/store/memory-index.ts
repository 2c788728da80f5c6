import type { Brief } from "../model/brief.ts";
import { type Filters, noFilters, passesFilters } from "../model/filters.ts";
import type { Problem } from "../model/problem.ts";
import { matchExpression } from "../search/match.ts";
import type { Query } from "../search/query.ts";
import { indexText } from "../search/terms.ts";
import { plainMarkdown } from "../text/markdown-lines.ts";
import type { LibraryFolder } from "./library-folder.ts";
import { type Database, openDatabase } from "./sqlite.ts";

interface Hit {
  readonly brief: Brief;
  readonly score: number;
  readonly isPartial: boolean;
}

/** Full-text search; it fits the port that commands declare. */
export interface MemoryIndex {
  readonly search: (
    query: Query,
    options: { readonly filters: Filters; readonly limit: number },
  ) => Promise<{ hits: readonly Hit[]; problems: readonly Problem[] }>;
}

/** Full-text search on FTS5 in memory, built from the library at the first search of each process. */
export function openMemoryIndex(library: LibraryFolder): MemoryIndex {
  return {
    search: async (query, { filters, limit }) => {
      const { briefs, problems } = await library.find(noFilters);
      const database = await openDatabase(":memory:");
      try {
        fill(database, briefs);
        return { hits: bestHits(database, briefs, { query, filters, limit }), problems };
      } finally {
        database.close();
      }
    },
  };
}

/** Those that match all of the query, then, if there is room, those that match some of it. */
function bestHits(
  database: Database,
  briefs: readonly Brief[],
  { query, filters, limit }: { readonly query: Query; readonly filters: Filters; readonly limit: number },
): Hit[] {
  const select = (isAny: boolean) =>
    selectHits(database, briefs, { query, isAny }).filter(({ brief }) => passesFilters(brief, filters));
  const whole = select(false);
  if (whole.length >= limit) return whole.slice(0, limit);
  const found = new Set(whole.map(({ brief }) => brief.id));
  return [...whole, ...select(true).filter(({ brief }) => !found.has(brief.id))].slice(0, limit);
}

/** Weights of title, actors, obstacles, tags and body: what a brief is about counts more than what it mentions. */
const weights = "4.0, 2.0, 2.0, 2.0, 1.0";

function fill(database: Database, briefs: readonly Brief[]): void {
  database.exec("CREATE VIRTUAL TABLE briefs USING fts5(title, actors, obstacles, tags, body, content='')");
  const insert = database.prepare(
    "INSERT INTO briefs(rowid, title, actors, obstacles, tags, body) VALUES (?, ?, ?, ?, ?, ?)",
  );
  for (const [index, brief] of briefs.entries()) {
    const actors = brief.actors.flatMap(({ name, aliases }) => [name, ...aliases]);
    const obstacles = brief.obstacles.map(({ what }) => what);
    const about = [...brief.tags, ...brief.regions, ...brief.watch];
    const body = `${brief.summary ?? ""}\n${plainMarkdown(brief.body)}`;
    const columns = [brief.title, actors.join("\n"), obstacles.join("\n"), about.join("\n"), body];
    insert.run(index, ...columns.map(indexText));
  }
}

function selectHits(
  database: Database,
  briefs: readonly Brief[],
  { query, isAny }: { readonly query: Query; readonly isAny: boolean },
): Hit[] {
  const rows = database
    .prepare(`SELECT rowid AS row, -bm25(briefs, ${weights}) AS score FROM briefs WHERE briefs MATCH ?`)
    .all(matchExpression(query, { isAny })) as { row: number; score: number }[];
  const hits = rows.map(({ row, score }) => ({ brief: briefs[row] as Brief, score, isPartial: isAny }));
  // Ties go by id, because equal scores come in the order of the file system's rows.
  return hits.sort((left, right) => right.score - left.score || (left.brief.id < right.brief.id ? -1 : 1));
}
