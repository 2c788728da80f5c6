import { join } from "node:path";
import { type Catalogue, catalogueJson, mergeAgreements, mergeTables } from "../model/catalogue.ts";
import { assignWinners } from "./assign-winners.ts";
import { writeMeta } from "./index-schema.ts";
import { actorTerms } from "./index-terms.ts";
import type { LibraryRoot } from "./library-path.ts";
import { readTables } from "./read-library.ts";
import { seal } from "./sealed-json.ts";
import { readHead } from "./select-briefs.ts";
import { type Database, inTransaction } from "./sqlite.ts";
import { keptStamp, stampBytes, stampText } from "./stamp.ts";
import { type Differences, isEmpty, safeStat, sweep } from "./sweep.ts";
import { noTables, readCatalogue, tablesMoved } from "./tables.ts";
import { createFileWriter } from "./write-files.ts";

/**
 * Writes everything that differs into the index, in one transaction; the texts can wait. The differences are found again under the
 * lock, as another process may have written them.
 */
export function writeChanges(
  database: Database,
  roots: readonly LibraryRoot[],
  { now, onProgress }: { readonly now: () => number; readonly onProgress: (done: number, total: number) => void },
): void {
  const places = roots.map(({ root }) => root);
  inTransaction(database, () => {
    const hasNewTables = tablesMoved(database, places);
    if (hasNewTables) writeTables(database, roots, now());
    if (hasNewTables) refreshActors(database, readCatalogue(database));
    const differences = sweep(database, places, now());
    if (!isEmpty(differences)) writeFiles(database, places, { differences, onProgress });
    writeMeta(database, "fileCount", differences.fileCount);
    writeMeta(database, "sweptAt", now());
  });
}

function writeTables(database: Database, roots: readonly LibraryRoot[], now: number): void {
  const insert = database.prepare("INSERT OR REPLACE INTO libraries (root, stamp, problems) VALUES (?, ?, ?)");
  const all = roots.map((root, index) => {
    const facts = safeStat(join(root.root, "library.yaml"));
    const stamp = facts === null ? noTables : keptStamp(facts, now);
    const { tables, problems } = readTables(root);
    const kept = problems.map(({ path: _, ...problem }) => problem);
    insert.run(index, stamp, kept.length === 0 ? null : seal(kept));
    return tables;
  });
  writeMeta(database, "catalogue", seal(catalogueJson(mergeTables(all))));
  writeMeta(database, "agreements", seal(mergeAgreements(all)));
}

interface HeadRow {
  readonly id: number;
  readonly path: string;
  readonly stamp: string;
  readonly parsed: string;
}

/** Writes the actors' column of every text again: the tables decide the names. */
function refreshActors(database: Database, catalogue: Catalogue): void {
  const update = database.prepare("UPDATE search SET actors = ? WHERE rowid = ?");
  const rows = database.prepare("SELECT id, path, stamp, parsed FROM files WHERE has_text = 1").all();
  for (const row of rows as unknown as HeadRow[]) update.run(actorTerms(readHead(row), catalogue), row.id);
}

/** After so many files it is told how far the work has come. */
const progressStep = 100;

function writeFiles(
  database: Database,
  places: readonly string[],
  { differences, onProgress }: { differences: Differences; onProgress: (done: number, total: number) => void },
): void {
  const writer = createFileWriter(database, places);
  for (const file of differences.gone) writer.remove(file);
  const { changed } = differences;
  for (const [index, file] of changed.entries()) {
    writer.write(file, stampText(file.stamps, file.index));
    if (index % progressStep === 0) onProgress(index, changed.length);
  }
  assignWinners(database, places.length);
  writeDirectories(database, differences);
}

function writeDirectories(database: Database, { directories, goneDirectories }: Differences): void {
  const remove = database.prepare("DELETE FROM directories WHERE root = ? AND path = ?");
  for (const { root, path } of goneDirectories) remove.run(root, path);
  // The node:sqlite of Node 22 binds no bytes at all as NULL.
  const insert = database.prepare(
    `INSERT OR REPLACE INTO directories (root, path, stamp, entries, stamps, odd)
     VALUES (?, ?, ?, ?, coalesce(?, zeroblob(0)), ?)`,
  );
  for (const { root, path, stamp, entries, stamps } of directories) {
    const odd = entries.odd.length === 0 ? null : seal(entries.odd);
    insert.run(root, path, stamp, seal(entries, path), stampBytes(stamps), odd);
  }
}
