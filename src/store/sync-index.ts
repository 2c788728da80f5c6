import { countFiles, readMeta, withoutText, writeMeta } from "./index-schema.ts";
import type { LibraryRoot } from "./library-path.ts";
import type { Database } from "./sqlite.ts";
import { directoriesMoved, isEmpty, sweep } from "./sweep.ts";
import { tablesMoved } from "./tables.ts";

/** For how many milliseconds a large library counts as looked at. */
const sweptWithin = 5000;

/** Who is told how the writing of an index goes. */
export interface Progress {
  /** How many files are about to be written, once the code for it is loaded. */
  readonly onStart: (total: number) => void;
  /** From time to time, how many of how many have been. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What a synchronisation needs besides the index. */
export interface SyncOptions {
  readonly now: () => number;
  /** Look at every file, however many there are and whenever that was last done. */
  readonly isForced: boolean;
  readonly progress: Progress;
  /**
   * Up to how many files all are looked at on each run: 10,000 unless said otherwise. Above, the directories are, and the files at
   * most every five seconds.
   */
  readonly alwaysSwept?: number;
}

/**
 * Brings the index up to what stands on the disk, and answers whether every file was looked at. Nothing is written, and no lock
 * taken, where nothing has changed.
 */
export async function syncIndex(
  database: Database,
  roots: readonly LibraryRoot[],
  options: SyncOptions,
): Promise<boolean> {
  const places = roots.map(({ root }) => root);
  const { now, isForced, alwaysSwept = 10_000 } = options;
  if (!isForced && isFresh(database, places, { now: now(), alwaysSwept })) return false;
  const staleTables = tablesMoved(database, places);
  const differences = sweep(database, places, now());
  if (isEmpty(differences) && !staleTables) {
    if (differences.fileCount > alwaysSwept) noteSweep(database, now());
    return true;
  }
  // Parsing costs more to load than all else of a run, so it is loaded only when something has to be parsed.
  const { indexWriter } = await import("./write-index.ts");
  options.progress.onStart(differences.changed.length);
  indexWriter.writeChanges(database, roots, { now, onProgress: options.progress.onProgress });
  return true;
}

/** Brings the full-text table up to what the index knows of the files. Nothing is written where no text is missing. */
export async function syncTexts(
  database: Database,
  roots: readonly LibraryRoot[],
  { onStart, onProgress }: Progress,
): Promise<void> {
  const [due] = database.prepare(`SELECT count(*) AS count FROM files WHERE ${withoutText}`).all() as [
    { count: number },
  ];
  if (due.count === 0) return;
  const { indexWriter } = await import("./write-index.ts");
  onStart(due.count);
  indexWriter.writeTexts(database, roots, onProgress);
}

function isFresh(
  database: Database,
  places: readonly string[],
  { now, alwaysSwept }: { readonly now: number; readonly alwaysSwept: number },
): boolean {
  const count = countFiles(database);
  const age = now - Number(readMeta(database, "sweptAt") ?? 0);
  if (count <= alwaysSwept || age < 0 || age > sweptWithin) return false;
  return !tablesMoved(database, places) && !directoriesMoved(database, places);
}

/** The time of a sweep matters only to libraries that are not swept on each run; a lock that is taken is no reason to wait. */
function noteSweep(database: Database, now: number): void {
  try {
    writeMeta(database, "sweptAt", now);
  } catch {
    // The next run sweeps once more.
  }
}
