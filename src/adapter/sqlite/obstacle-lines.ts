import { join } from "node:path";
import type { LibraryRoot } from "../../model/library-root.ts";
import { obstacleLines } from "../../model/obstacle-line.ts";
import type { ListedObstacles } from "../../port/briefs.ts";
import type { FileRow } from "./file-row.ts";
import { type RowContext, readRow, selectFiles } from "./file-row.ts";
import { type IdRow, openId, unsealText } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/** The obstacles of one file as lines, and the stamp that it had when it was read. */
export interface IndexedLines extends ListedObstacles {
  readonly path: string;
  readonly stamp: string;
}

interface LinesRow extends IdRow {
  readonly root: number;
  readonly stamp: string;
  readonly hampers: number;
  readonly lines: string | null;
}

/**
 * The obstacles of every brief that has any, the newest first: those that it states, else those
 * that were found in its text. Throws `Damage` if a row is damaged.
 */
export function selectObstacleLines(database: Database, context: RowContext): IndexedLines[] {
  const stated = statedLines(database, context);
  const rows = database
    .prepare(
      `SELECT root, path, stamp, brief_id, id_sum, hampers, lines
       FROM files LEFT JOIN obstacle_lines ON obstacle_lines.file = files.id
       WHERE wins = 1 AND (hampers = 1 OR lines IS NOT NULL) ORDER BY day DESC, brief_id`,
    )
    .all() as unknown as LinesRow[];
  return rows.map((row) => {
    const id = openId(row);
    const lines = row.hampers === 1 ? (stated.get(id) ?? "") : unsealText(String(row.lines), row.path + row.stamp);
    return { id, lines, path: join((context.roots[row.root] as LibraryRoot).root, row.path), stamp: row.stamp };
  });
}

/** By id the lines of the briefs that state obstacles: whom these name may have changed since. */
function statedLines(database: Database, context: RowContext): ReadonlyMap<string, string> {
  const rows = database.prepare(`${selectFiles()} AND hampers = 1`).all() as unknown as FileRow[];
  return new Map(
    rows.map((row) => {
      const { id, obstacles } = readRow(row, context).brief;
      return [id, obstacleLines(obstacles)];
    }),
  );
}
