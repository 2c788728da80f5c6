import { readStamps } from "../../ingest/stamp.ts";
import type { DirectoryEntries, KnownDirectory, Place } from "../../port/index-port.ts";
import { unseal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/** The directories of a root as the index has them, in the order of their paths, one by one. */
export function* knownDirectories(database: Database, root: number): Generator<KnownDirectory> {
  const select = "SELECT path, stamp, entries, stamps FROM directories WHERE root = ? ORDER BY path";
  for (const row of database.prepare(select).iterate(root)) {
    const { path, stamp, entries, stamps } = row as {
      path: string;
      stamp: string;
      entries: string;
      stamps: Uint8Array;
    };
    yield { root, path, stamp, entries: unseal(entries, path) as DirectoryEntries, stamps: readStamps(stamps) };
  }
}

/** Whether the index knows any directory: one that was never filled knows none. */
export function knowsDirectories(database: Database): boolean {
  return database.prepare("SELECT 1 FROM directories LIMIT 1").all().length > 0;
}

/** The stamp of every directory that the index knows. */
export function directoryStamps(database: Database): (Place & { readonly stamp: string })[] {
  return database.prepare("SELECT root, path, stamp FROM directories").all() as (Place & { stamp: string })[];
}

/** The stamp of each root's `library.yaml`, as the index has it. */
export function libraryStamps(database: Database): ReadonlyMap<number, string> {
  const rows = database.prepare("SELECT root, stamp FROM libraries").all() as { root: number; stamp: string }[];
  return new Map(rows.map(({ root, stamp }) => [root, stamp]));
}
