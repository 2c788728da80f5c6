import { type SharedNames, sharedTerms } from "../../ingest/search-terms.ts";
import { readHead } from "./file-row.ts";
import type { Database } from "./sqlite.ts";

interface HeadRow {
  readonly id: number;
  readonly path: string;
  readonly stamp: string;
  readonly parsed: string;
}

/** Writes what names decide of every text again, because what the libraries share has changed. */
export function refreshShared(database: Database, shared: SharedNames): void {
  const update = database.prepare("UPDATE search SET actors = ?, parties = ?, agreements = ? WHERE rowid = ?");
  const rows = database.prepare("SELECT id, path, stamp, parsed FROM files WHERE has_text = 1").all();
  for (const row of rows as unknown as HeadRow[]) {
    const { actors, parties, agreements } = sharedTerms(readHead(row), shared);
    update.run(actors, parties, agreements, row.id);
  }
}
