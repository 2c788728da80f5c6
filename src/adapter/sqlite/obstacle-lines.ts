import { join } from "node:path";
import type { LibraryRoot } from "../../model/library-root.ts";
import { obstacleLines } from "../../model/obstacle-line.ts";
import type { ListedObstacles } from "../../port/briefs.ts";
import { lazily } from "../../text/lazily.ts";
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
  readonly id: number;
  readonly root: number;
  readonly stamp: string;
  readonly hampers: number;
  readonly lines: string;
}

/**
 * The obstacles of every brief that has any, the newest first: those that it states, else those
 * that were found in its text. Throws `Damage` if a row is damaged.
 */
export function selectObstacleLines(database: Database, context: RowContext): IndexedLines[] {
  const rows = database
    .prepare(
      `SELECT files.id, root, path, stamp, brief_id, id_sum, hampers, lines
       FROM files LEFT JOIN obstacle_lines ON obstacle_lines.file = files.id
       WHERE wins = 1 AND (hampers = 1 OR lines IS NOT NULL) ORDER BY day DESC, brief_id`,
    )
    .all() as unknown as LinesRow[];
  const linesOf = linesReader(database, context);
  const indexed = rows.map((row) => {
    const path = join((context.roots[row.root] as LibraryRoot).root, row.path);
    return { id: openId(row), lines: linesOf(row), path, stamp: row.stamp };
  });
  return indexed.filter(({ lines }) => lines !== "");
}

/**
 * Reads what is kept; anew what a brief states, as whom it names may have moved, and that of which
 * a person said anything.
 */
function linesReader(database: Database, context: RowContext): (row: LinesRow) => string {
  const verdicts = context.verdicts();
  const find = lazily(() => database.prepare(`${selectFiles(["obstacles"])} AND files.id = ?`));
  const readAnew = (id: number) => {
    const rows = find().all(id) as unknown as FileRow[];
    return rows.map((row) => obstacleLines(readRow(row, context, ["obstacles"]).brief.obstacles)).join("\n");
  };
  return (row) => {
    if (row.hampers === 1) return readAnew(row.id);
    const kept = unsealText(row.lines, row.path + row.stamp);
    const end = kept.indexOf("\n");
    const isJudged =
      verdicts.size > 0 &&
      kept
        .slice(0, end)
        .split(" ")
        .some((key) => verdicts.has(key));
    return isJudged ? readAnew(row.id) : kept.slice(end + 1);
  };
}
