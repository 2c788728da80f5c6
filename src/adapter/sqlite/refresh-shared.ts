import { type SharedNames, sharedTerms } from "../../ingest/search-terms.ts";
import { readHead } from "./file-row.ts";
import { filesWithHeads, type HeadRow, headColumns } from "./sealed-head.ts";
import type { Database } from "./sqlite.ts";

interface TextRow extends HeadRow {
  readonly id: number;
  readonly path: string;
  readonly stamp: string;
}

/** Writes what names decide of every text again, because what the libraries share has changed. */
export function refreshShared(database: Database, shared: SharedNames): void {
  const update = database.prepare("UPDATE search SET actors = ?, parties = ?, agreements = ? WHERE rowid = ?");
  const rows = database
    .prepare(`SELECT id, path, stamp, ${headColumns} FROM ${filesWithHeads} WHERE has_text = 1`)
    .all();
  for (const row of rows as unknown as TextRow[]) {
    const { actors, parties, agreements } = sharedTerms(readHead(row), shared);
    update.run(actors, parties, agreements, row.id);
  }
}
