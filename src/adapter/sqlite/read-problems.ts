import { join } from "node:path";
import { oddProblem } from "../../ingest/odd-entry.ts";
import type { IdClash } from "../../model/assign-ids.ts";
import { clashProblem, shadowProblem } from "../../model/clash-problem.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Problem } from "../../model/problem.ts";
import { compareText } from "../../model/sort.ts";
import { keptProblems } from "./kept-problems.ts";
import { type IdRow, openId, unseal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

interface Row {
  readonly root: number;
  readonly path: string;
  readonly problems: string;
}

/**
 * Every problem of the libraries, library by library in the order of paths, as the index has them.
 */
export function readProblems(database: Database, roots: readonly LibraryRoot[]): Problem[] {
  const select = (sql: string) => database.prepare(sql).all() as unknown as Row[];
  const shown = (root: number, path: string) => join(roots[root]?.shown ?? "", path);
  const files = select("SELECT root, path, problems FROM files WHERE problems IS NOT NULL").flatMap((row) =>
    keptProblems(row.problems, shown(row.root, row.path)),
  );
  const libraryFiles = select(
    "SELECT root, 'library.yaml' AS path, problems FROM libraries WHERE problems IS NOT NULL",
  ).flatMap((row) => keptProblems(row.problems, shown(row.root, row.path)));
  const odd = select("SELECT root, path, odd AS problems FROM directories WHERE odd IS NOT NULL").flatMap((row) =>
    (unseal(row.problems) as [string, string][]).map(([name, reason]) =>
      oddProblem(shown(row.root, join(row.path, name)), reason),
    ),
  );
  const all = [...libraryFiles, ...odd, ...shadowed(database, shown), ...missing(database, shown), ...files];
  return inOrder(all, roots);
}

/** Library by library, in each by path and line. */
function inOrder(problems: readonly Problem[], roots: readonly LibraryRoot[]): Problem[] {
  const rank = ({ path }: Problem) => roots.findIndex(({ shown }) => path.startsWith(join(shown, "/")));
  return problems.toSorted(
    (left, right) =>
      rank(left) - rank(right) || compareText(left.path, right.path) || (left.line ?? 0) - (right.line ?? 0),
  );
}

interface Loser extends IdRow {
  readonly root: number;
  readonly winner_root: number;
  readonly winner_path: string;
}

type Shown = (root: number, path: string) => string;

/** The files whose ids those of higher libraries have. */
function shadowed(database: Database, shown: Shown): Problem[] {
  const losers = database
    .prepare(
      `SELECT loser.root, loser.path, loser.brief_id, loser.id_sum, winner.root AS winner_root, winner.path AS winner_path
       FROM files AS loser JOIN files AS winner
       ON winner.wins = 1 AND winner.brief_id = loser.brief_id AND winner.root <> loser.root
       WHERE loser.wins = 0 AND (loser.missed IS NULL OR loser.explicit_id IS NULL)`,
    )
    .all() as unknown as Loser[];
  return losers.map((row) =>
    shadowProblem({
      path: shown(row.root, row.path),
      id: openId(row),
      winner: shown(row.winner_root, row.winner_path),
    }),
  );
}

interface MissingRow extends IdRow {
  readonly root: number;
  readonly missed: string;
  readonly explicit_id: string | null;
}

/**
 * The files that missed an id which another of their library has. One that had asked for it in its
 * front matter has none.
 */
function missing(database: Database, shown: Shown): Problem[] {
  const rows = database
    .prepare("SELECT root, path, brief_id, id_sum, explicit_id, missed FROM files WHERE missed IS NOT NULL")
    .all() as unknown as MissingRow[];
  return rows.map((row) => {
    const { path, id, winner } = unseal(row.missed, row.path) as IdClash;
    const clash = { path: shown(row.root, path), id, winner: shown(row.root, winner) };
    return clashProblem(clash, row.explicit_id === null ? openId(row) : null, "warning");
  });
}
