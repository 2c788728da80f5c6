import { chmodSync, closeSync, lstatSync, openSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CachePlace, cacheFolder } from "../cache/cache-folder.ts";
import { sum32 } from "../cache/sum.ts";
import { prepareIndex } from "./index-schema.ts";
import { type Database, isBusy, openDatabase } from "./sqlite.ts";

/** Where caches go. */
export interface CacheSettings extends CachePlace {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * For how many milliseconds to wait for another process that is writing: 5000 unless said
   * otherwise.
   */
  readonly patience?: number;
}

/** An open index, and its file, or null where it lives in memory. */
export interface OpenIndex {
  readonly database: Database;
  readonly file: string | null;
}

/** Indexes that nothing has used for so long are removed, in milliseconds. */
const unusedFor = 60 * 24 * 3600 * 1000;

/**
 * Opens the index of these roots. One that is unsound, foreign or of another version is built anew;
 * where the cache cannot be used at all, or another process keeps it locked, the index lives in
 * memory, with the same answers.
 */
export async function openIndex(roots: readonly string[], settings: CacheSettings): Promise<OpenIndex> {
  const folder = cacheFolder(settings);
  const file = folder === null ? null : `${folder}/${shortName(roots)}.sqlite`;
  if (folder !== null && file !== null && hasRoom(folder)) {
    for (let tries = 0; tries < 2; tries += 1) {
      const database = await tryOpen(file, roots, settings);
      if (database === "busy") break;
      if (database !== null) return { database, file };
      removeIndex(file);
    }
  }
  return { database: await openInMemory(roots), file: null };
}

/**
 * So many bytes at the beginning of an index are read where they lie in the system's cache, and not
 * copied page by page: 2 ms less of an answer that reads twenty briefs. All of a large one would
 * count as memory that we use.
 */
const mapped = 8 * 1024 * 1024;

/**
 * As many descriptors as a run needs at once: for the index and its log, a file of a library, a
 * bundle of ours.
 */
const neededDescriptors = 6;

/**
 * Whether so many descriptors are left. SQLite keeps some that it has been told to close, so it is
 * no use to try and see.
 */
function hasRoom(folder: string): boolean {
  const descriptors: number[] = [];
  try {
    while (descriptors.length < neededDescriptors) descriptors.push(openSync(folder, "r"));
    return true;
  } catch {
    return false;
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}

/** An index in memory: the same schema, nothing kept. */
export async function openInMemory(roots: readonly string[]): Promise<Database> {
  const database = await openDatabase(":memory:");
  prepareIndex(database, roots);
  return database;
}

/** Removes an index and what SQLite keeps beside it. Missing files are no error. */
export function removeIndex(file: string): void {
  for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) {
    try {
      rmSync(name, { force: true });
    } catch {
      // What cannot be removed cannot be replaced either: the index will live in memory.
    }
  }
}

/**
 * Null for what has to be built anew, `busy` for what another process is at work on and must not be
 * removed.
 */
async function tryOpen(
  file: string,
  roots: readonly string[],
  settings: CacheSettings,
): Promise<Database | "busy" | null> {
  let database: Database | null = null;
  let isLocked = false;
  try {
    if (!isOurs(file, settings)) return null;
    database = await openDatabase(file);
    // A cache need not survive a power cut, only a kill: what a cut leaves behind is found unsound
    // and built anew.
    const { patience = 5000 } = settings;
    database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
      PRAGMA mmap_size = ${mapped};`);
    if (prepareIndex(database, roots)) return database;
  } catch (error) {
    // Whatever else is wrong with a cache file, the remedy is the same.
    isLocked = isBusy(error);
  }
  database?.close();
  return isLocked ? "busy" : null;
}

/**
 * Whether the file of that name is ours, a regular file and for nobody else to read; a link could
 * lead our writes elsewhere. One that is not there is made, as SQLite would let others read it, and
 * old ones make room for it.
 */
function isOurs(file: string, { userId, now }: CacheSettings): boolean {
  const facts = lstatSync(file, { throwIfNoEntry: false });
  if (facts === undefined) {
    pruneOld(dirname(file), now());
    makeFile(file);
    return true;
  }
  if (!facts.isFile() || (userId !== undefined && facts.uid !== userId)) return false;
  if ((facts.mode & 0o077) !== 0) chmodSync(file, 0o600);
  return true;
}

/** Makes an empty file. Another process may be quicker. */
function makeFile(file: string): void {
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/**
 * Removes indexes that were last written two months ago: those of libraries that are gone, or that
 * are soon built again.
 */
function pruneOld(folder: string, now: number): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const facts = lstatSync(path);
      if (name.endsWith(".sqlite") && facts.isFile() && now - facts.mtimeMs > unusedFor) removeIndex(path);
    }
  } catch {
    // Housekeeping can wait.
  }
}

/** A short name for roots. A clash is found out, as the index knows its roots. */
function shortName(roots: readonly string[]): string {
  return sum32(roots.join("\n")).toString(16).padStart(8, "0");
}
