import { statSync } from "node:fs";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { LibraryStatus } from "../../model/status.ts";
import { readMeta } from "./index-schema.ts";
import { unseal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/** Counts what the index holds, library by library, and checks it from end to end. */
export function indexStatus(database: Database, file: string | null, roots: readonly LibraryRoot[]): LibraryStatus {
  const problems = problemCounts(database);
  const count = (condition: string, root: number) => {
    const sql = `SELECT count(*) AS count FROM files WHERE root = ? AND ${condition}`;
    const [row] = database.prepare(sql).all(root) as [{ count: number }];
    return row.count;
  };
  return {
    libraries: roots.map(({ root: path }, root) => ({
      path,
      briefs: count("wins = 1", root),
      shadowed: count("wins = 0 AND parsed IS NOT NULL", root),
      problems: problems.get(root) ?? 0,
    })),
    index: {
      file,
      size: sizeOf(file),
      updatedAt: Number(readMeta(database, "sweptAt") ?? 0),
      isSound: isSound(database),
    },
  };
}

/** How many problems each library's files, library.yaml and directories have. */
function problemCounts(database: Database): Map<number, number> {
  const rows = database
    .prepare(
      `SELECT root, problems FROM files WHERE problems IS NOT NULL
       UNION ALL SELECT root, problems FROM libraries WHERE problems IS NOT NULL
       UNION ALL SELECT root, odd AS problems FROM directories WHERE odd IS NOT NULL`,
    )
    .all() as { root: number; problems: string }[];
  const counts = new Map<number, number>();
  for (const { root, problems } of rows) {
    counts.set(root, (counts.get(root) ?? 0) + (unseal(problems) as unknown[]).length);
  }
  return counts;
}

function isSound(database: Database): boolean {
  const rows = database.prepare("PRAGMA integrity_check(1)").all() as { integrity_check: string }[];
  return rows.length === 1 && rows[0]?.integrity_check === "ok";
}

function sizeOf(file: string | null): number | null {
  if (file === null) return null;
  const sizes = [file, `${file}-wal`].map((name) => statSync(name, { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}
