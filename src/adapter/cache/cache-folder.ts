import { chmodSync, lstatSync, mkdirSync, type Stats } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

/** What says where caches go. */
export interface CachePlace {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string | null;
  /** Who we are; undefined where the system has no user ids. */
  readonly userId: number | undefined;
}

/** Our folder of the cache, made if it is missing, ours alone (0700); null if there can be none. */
export function cacheFolder(place: CachePlace): string | null {
  const folder = cachePath(place);
  if (folder === null) return null;
  try {
    if (!isPrivate(folder, place)) chmodSync(folder, 0o700);
    return folder;
  } catch {
    return null;
  }
}

/**
 * The folder in our cache for what is kept in files of its own, code among it, which is run as it
 * lies there. Null if there can be none, while anybody else can write in it or in the cache around
 * it, and in the run that makes it: that one has an index to make.
 */
export function keptFolder(place: CachePlace): string | null {
  const folder = cachePath(place);
  if (folder === null) return null;
  try {
    const kept = join(folder, "kept");
    const isNew = lstatSync(kept, { throwIfNoEntry: false }) === undefined;
    return isPrivate(folder, place) && isPrivate(kept, place) && !isNew ? kept : null;
  } catch {
    return null;
  }
}

function cachePath({ environment, home }: CachePlace): string | null {
  const base = environment["XDG_CACHE_HOME"];
  if (base !== undefined && isAbsolute(base)) return join(base, "brief");
  return home === null || !isAbsolute(home) ? null : join(home, ".cache", "brief");
}

/**
 * Whether a folder, made if it is missing, is for nobody else to read or write. Throws if it cannot
 * be made, is none, or not ours: a link could lead our writes elsewhere.
 */
function isPrivate(folder: string, { userId }: CachePlace): boolean {
  const facts = lstatSync(folder, { throwIfNoEntry: false }) ?? makeFolder(folder);
  if (!facts.isDirectory() || (userId !== undefined && facts.uid !== userId)) throw new Error(`${folder} is not ours`);
  return (facts.mode & 0o077) === 0;
}

/**
 * At most the folder itself and its parent are made, never a whole path that the environment names.
 */
function makeFolder(folder: string): Stats {
  if (lstatSync(dirname(folder), { throwIfNoEntry: false }) === undefined) makeOne(dirname(folder));
  makeOne(folder);
  return lstatSync(folder);
}

/** Makes one directory. Another process may be quicker. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
