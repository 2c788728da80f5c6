import { join } from "node:path";
import { splitFrontMatter } from "../../format/split-front-matter.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import { safeRead } from "../disk/safe-read.ts";
import type { Database } from "../sqlite/sqlite.ts";
import { writeExtracted } from "../sqlite/write-extracted.ts";

/** All that asks texts, in a bundle of its own: most runs ask none that was not asked before. */
export const extractionWriter = {
  /** Writes what is found in the texts that were not asked yet. */
  write(database: Database, roots: readonly LibraryRoot[], onProgress: (done: number, total: number) => void): void {
    writeExtracted(database, ({ root, path }) => readBody(join((roots[root] as LibraryRoot).root, path)), onProgress);
  },
};

function readBody(path: string) {
  const { text } = safeRead(path);
  return text === null ? null : splitFrontMatter(text.replace(/\r\n?/g, "\n"));
}
