import { statSync } from "node:fs";
import { readMeta } from "./index-schema.ts";
import type { LibraryRoot } from "./library-path.ts";
import type { Database } from "./sqlite.ts";

/** What is to be said of the libraries and their index. */
export interface IndexStatus {
  readonly libraries: readonly {
    readonly path: string;
    readonly briefs: number;
    readonly shadowed: number;
    readonly problems: number;
  }[];
  readonly index: {
    /** Null where the index lives in memory, because the cache cannot be used. */
    readonly file: string | null;
    /** Bytes, what SQLite keeps beside the file included. */
    readonly size: number | null;
    /** When it was last brought up to date, in milliseconds since 1970. */
    readonly updatedAt: number;
    readonly isSound: boolean;
  };
}

/** Counts what the index holds, library by library, and checks it from end to end. */
export function indexStatus(database: Database, file: string | null, roots: readonly LibraryRoot[]): IndexStatus {
  const count = (sql: string, root: number) =>
    (database.prepare(`SELECT count(*) AS count FROM ${sql}`).all(root) as { count: number }[])[0]?.count ?? 0;
  return {
    libraries: roots.map(({ root: path }, root) => ({
      path,
      briefs: count("files WHERE files.wins = 1 AND files.root = ?", root),
      shadowed: count("files WHERE files.wins = 0 AND files.parsed IS NOT NULL AND files.root = ?", root),
      problems:
        count("files, json_each(files.problems) WHERE files.problems IS NOT NULL AND files.root = ?", root) +
        count(
          "libraries, json_each(libraries.problems) WHERE libraries.problems IS NOT NULL AND libraries.root = ?",
          root,
        ) +
        count(
          "directories, json_each(directories.odd) WHERE directories.odd IS NOT NULL AND directories.root = ?",
          root,
        ),
    })),
    index: {
      file,
      size: sizeOf(file),
      updatedAt: Number(readMeta(database, "sweptAt") ?? 0),
      isSound: isSound(database),
    },
  };
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
