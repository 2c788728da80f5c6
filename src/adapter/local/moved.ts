import { noLibraryFile } from "../../ingest/stamp.ts";
import { stampAt } from "../disk/file-facts.ts";
import { directoryStamps, libraryStamps } from "../sqlite/known-directories.ts";
import type { Database } from "../sqlite/sqlite.ts";

/** Whether any `library.yaml` is not the one that the index has. */
export function libraryFilesMoved(database: Database, places: readonly string[]): boolean {
  const stamps = libraryStamps(database);
  return places.some((place, root) => stamps.get(root) !== (stampAt(`${place}/library.yaml`) ?? noLibraryFile));
}

/**
 * Whether any directory that the index knows has moved its stamp: a file was added, removed or
 * renamed.
 */
export function directoriesMoved(database: Database, places: readonly string[]): boolean {
  return directoryStamps(database).some(({ root, path, stamp }) => stampAt(`${places[root]}/${path}`) !== stamp);
}

/** What was read of a file, and the stamp that the file had. */
export interface Stamped {
  readonly path: string;
  readonly stamp: string;
}

/**
 * Whether a file is as it was read. One that changed just before that has no stamp, and is to be
 * looked at again.
 */
export function isCurrent({ path, stamp }: Stamped): boolean {
  return stampAt(path) === stamp;
}
