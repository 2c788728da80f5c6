import { isEmpty } from "../../ingest/differences.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Progress } from "../../port/library.ts";
import { sizeLimit } from "../disk/safe-read.ts";
import { sweep } from "../disk/sweep.ts";
import { type AskedFor, withoutExtraction } from "../sqlite/extracted.ts";
import { countFiles, readMeta, withoutText, writeMeta } from "../sqlite/index-schema.ts";
import { knownDirectories, knowsDirectories } from "../sqlite/known-directories.ts";
import type { Database } from "../sqlite/sqlite.ts";
import type { UnreadText } from "../sqlite/write-texts.ts";
import type { HeldTexts } from "./held-texts.ts";
import { directoriesMoved, libraryFilesMoved } from "./moved.ts";

/** For how many milliseconds a large library counts as looked at. */
const sweptWithin = 5000;

/** What a synchronisation needs besides the index. */
export interface SyncOptions {
  readonly now: () => number;
  /** Look at every file, however many there are and whenever that was last done. */
  readonly isForced: boolean;
  readonly progress: Progress;
  /** Where texts that are read are held, if they are asked for next. */
  readonly held?: HeldTexts | undefined;
  /**
   * Up to how many files all are looked at on each run: 10,000 unless said otherwise. Above, the
   * directories are, and the files at most every five seconds.
   */
  readonly alwaysSwept?: number;
}

/**
 * Brings the index up to what stands on the disk, and answers whether every file was looked at.
 * Nothing is written, and no lock taken, where nothing has changed.
 */
export async function syncIndex(
  database: Database,
  roots: readonly LibraryRoot[],
  options: SyncOptions,
): Promise<boolean> {
  const places = roots.map(({ root }) => root);
  const { now, isForced, progress, alwaysSwept = 10_000 } = options;
  const count = countFiles(database);
  progress.onStart(count, 0, "sweeping");
  if (!isForced && count > alwaysSwept && isFresh(database, places, now())) return false;
  // Of a new index it needs no look to know that it differs, and the writer looks anyway.
  if (roots.length === 0 || knowsDirectories(database)) {
    const isLibraryNew = libraryFilesMoved(database, places);
    const differences = sweep((root) => knownDirectories(database, root), roots, now());
    if (isEmpty(differences) && !isLibraryNew) {
      if (differences.fileCount > alwaysSwept) noteSweep(database, now());
      return true;
    }
  }
  // Parsing costs more to load than all else of a run, so it is loaded only when something has to
  // be parsed.
  const { indexWriter } = await import("./write-index.ts");
  await indexWriter.writeChanges(database, roots, { now, progress, held: options.held });
  return true;
}

/**
 * Brings the full-text table up to what the index knows of the files; answers with those whose text
 * could not be read. Nothing is written where no text is missing.
 */
export async function syncTexts(
  database: Database,
  roots: readonly LibraryRoot[],
  { onStart, onProgress }: Progress,
  held?: HeldTexts,
): Promise<readonly UnreadText[]> {
  const due = dueOf(database, withoutText);
  if (due.count === 0) return [];
  const { indexWriter } = await import("./write-index.ts");
  onStart(due.count, due.bytes, "indexing");
  return await indexWriter.writeTexts(database, roots, { onProgress, held });
}

/**
 * Brings up to date what is found in texts whose front matter does not state it. Nothing is written
 * where all were asked so far.
 */
export async function syncExtraction(
  database: Database,
  roots: readonly LibraryRoot[],
  { onStart, onProgress, asked, held }: Progress & { readonly asked: AskedFor; readonly held?: HeldTexts | undefined },
): Promise<void> {
  const due = dueOf(database, withoutExtraction(asked));
  if (due.count === 0) {
    onStart(countFiles(database), 0, "reading");
    return;
  }
  const { loadExtractionWriter } = await import("./write-extraction.ts");
  const writer = await loadExtractionWriter();
  onStart(due.count, due.bytes, "asking");
  writer.write(database, roots, { onProgress, asked, held });
}

/** How many files lack something, and their bytes. */
function dueOf(database: Database, condition: string): { readonly count: number; readonly bytes: number } {
  // A stamp begins with the size; one that is empty tells none.
  const sql = `SELECT count(*) AS count, coalesce(sum(iif(stamp = '', ${sizeLimit}, CAST(stamp AS INTEGER))), 0) AS bytes FROM files WHERE ${condition}`;
  const [due] = database.prepare(sql).all() as [{ count: number; bytes: number }];
  return due;
}

function isFresh(database: Database, places: readonly string[], now: number): boolean {
  const age = now - Number(readMeta(database, "sweptAt"));
  if (age < 0 || age > sweptWithin) return false;
  return !libraryFilesMoved(database, places) && !directoriesMoved(database, places);
}

/**
 * The time of a sweep matters only to libraries that are not swept on each run; a lock that is
 * taken is no reason to wait.
 */
function noteSweep(database: Database, now: number): void {
  try {
    writeMeta(database, "sweptAt", now);
  } catch {
    // The next run sweeps once more.
  }
}
