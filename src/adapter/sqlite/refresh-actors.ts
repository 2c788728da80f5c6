import { actorTerms } from "../../ingest/search-terms.ts";
import type { KnownNames } from "../../model/known-names.ts";
import { readHead } from "./file-row.ts";
import type { Database } from "./sqlite.ts";

interface HeadRow {
  readonly id: number;
  readonly path: string;
  readonly stamp: string;
  readonly parsed: string;
}

/** Writes the actors' column of every text again: what the libraries share decides the names. */
export function refreshActors(database: Database, knownNames: KnownNames): void {
  const update = database.prepare("UPDATE search SET actors = ? WHERE rowid = ?");
  const rows = database.prepare("SELECT id, path, stamp, parsed FROM files WHERE has_text = 1").all();
  for (const row of rows as unknown as HeadRow[]) update.run(actorTerms(readHead(row), knownNames), row.id);
}
