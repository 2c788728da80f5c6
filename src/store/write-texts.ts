import { join } from "node:path";
import { splitFrontMatter } from "../format/split-front-matter.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { withoutText } from "./index-schema.ts";
import { searchTerms } from "./index-terms.ts";
import type { LibraryRoot } from "./library-path.ts";
import { safeRead } from "./safe-read.ts";
import { searchColumns } from "./search-columns.ts";
import { readHead } from "./select-briefs.ts";
import { type Database, inTransaction } from "./sqlite.ts";
import { readCatalogue } from "./tables.ts";

/** After so many texts it is told how far the work has come. */
const progressStep = 100;

/** Writes the full-text rows of all winning files that have none, in one transaction. A file that cannot be read is left to the next sweep. */
export function writeTexts(
  database: Database,
  roots: readonly LibraryRoot[],
  onProgress: (done: number, total: number) => void,
): void {
  inTransaction(database, () => {
    const catalogue = readCatalogue(database);
    const insert = database.prepare(
      `INSERT INTO search (rowid, ${searchColumns.join(", ")}) VALUES (?${", ?".repeat(searchColumns.length)})`,
    );
    const find = database.prepare("SELECT root, path, stamp, parsed FROM files WHERE id = ?");
    const update = database.prepare("UPDATE files SET has_text = 1 WHERE id = ?");
    // Listed before any is written, as writing takes rows out of what is listed.
    const ids = database.prepare(`SELECT id FROM files WHERE ${withoutText}`).all() as { id: number }[];
    for (const [index, { id }] of ids.entries()) {
      const [row] = find.all(id) as unknown as [TextRow];
      const terms = readTerms(row, roots, catalogue);
      if (terms !== null) {
        insert.run(id, ...terms);
        update.run(id);
      }
      if (index % progressStep === 0) onProgress(index, ids.length);
    }
  });
}

interface TextRow {
  readonly root: number;
  readonly path: string;
  readonly stamp: string;
  readonly parsed: string;
}

function readTerms(row: TextRow, roots: readonly LibraryRoot[], catalogue: Catalogue): string[] | null {
  const { text } = safeRead(join((roots[row.root] as LibraryRoot).root, row.path));
  if (text === null) return null;
  const { body } = splitFrontMatter(text.replace(/\r\n?/g, "\n"));
  return searchTerms({ ...readHead(row), body }, catalogue);
}
