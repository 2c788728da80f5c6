import { type OwnTerms, searchTerms } from "../../ingest/search-terms.ts";
import type { ParsedHead } from "../../model/brief.ts";
import type { Place } from "../../port/index-port.ts";
import { searchColumns } from "../../search/search-columns.ts";
import { atMost } from "../../text/at-most.ts";
import { sharedAgreements } from "./agreements.ts";
import { readHead } from "./file-row.ts";
import { withoutText } from "./index-schema.ts";
import { readKnownNames } from "./known-names.ts";
import { filesWithHeads, type HeadRow, headColumns } from "./sealed-head.ts";
import { type IdRow, openId } from "./sealed-json.ts";
import { type Database, inTransaction } from "./sqlite.ts";

/** After so many texts it is told how far the work has come. */
const progressStep = 100;

/**
 * A body, and its terms and its brief's front matter where they are known; or in one line why there
 * is none.
 */
export type ReadBody =
  | {
      readonly body: string;
      readonly terms?: OwnTerms | undefined;
      readonly head?: ParsedHead | null | undefined;
      readonly reason: null;
    }
  | { readonly body: null; readonly reason: string };

/** A file of which nothing can be found, and why. */
export interface UnreadText extends Place {
  readonly reason: string;
}

/**
 * Writes the full-text rows of all winning files that have none, in one transaction. Answers with
 * those whose body could not be read, which are left to the next run.
 */
export function writeTexts(
  database: Database,
  readBody: (row: TextRow) => ReadBody,
  onProgress: (done: number, total: number) => void,
): UnreadText[] {
  const unread: UnreadText[] = [];
  inTransaction(database, () => {
    const shared = { knownNames: readKnownNames(database), agreements: sharedAgreements(database) };
    const insert = database.prepare(
      `INSERT INTO search (rowid, ${searchColumns.join(", ")}) VALUES (?${", ?".repeat(searchColumns.length)})`,
    );
    const find = database.prepare("SELECT root, path, stamp, brief_id, id_sum FROM files WHERE id = ?");
    const findHead = database.prepare(`SELECT ${headColumns} FROM ${filesWithHeads} WHERE id = ?`);
    const headOf = (id: number, row: TextRow) => readHead({ ...row, ...(findHead.all(id)[0] as HeadRow) });
    const update = database.prepare("UPDATE files SET has_text = 1 WHERE id = ?");
    // Listed before any is written, as writing takes rows out of what is listed.
    const ids = database.prepare(`SELECT id FROM files WHERE ${withoutText}`).all() as { id: number }[];
    for (const [index, { id }] of ids.entries()) {
      const [row] = find.all(id) as unknown as [TextRow];
      const read = readBody(row);
      if (read.body === null) unread.push({ root: row.root, path: row.path, reason: read.reason });
      else {
        const file = { id: openId(row), path: row.path, body: read.body };
        const terms = searchTerms(read.head ?? headOf(id, row), file, shared, read.terms);
        const columns = searchColumns.map((column) => terms[column]);
        insert.run(id, ...atMost(searchColumns.length, columns));
        update.run(id);
      }
      if (index % progressStep === 0) onProgress(index, ids.length);
    }
  });
  return unread;
}

/** A file as the index knows it, whose text is asked for. */
export interface TextRow extends Place, IdRow {
  readonly stamp: string;
}
