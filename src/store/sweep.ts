import { type Stats, statSync } from "node:fs";
import { type DirectoryEntries, readDirectory } from "./read-directory.ts";
import { unseal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";
import { createStamps, isStampOf, keptStamp, readStamps, type Stamps, setStamp, stampOf } from "./stamp.ts";
import { below } from "./walk-library.ts";

/** A directory as the index knows it, or is to know it. */
export interface DirectoryRow {
  readonly root: number;
  readonly path: string;
  readonly stamp: string;
  readonly entries: DirectoryEntries;
  /** The files' stamps, in the order of `entries.files`. */
  readonly stamps: Stamps;
}

/** How the disk differs from the index. */
export interface Differences {
  readonly directories: readonly DirectoryRow[];
  readonly goneDirectories: readonly { readonly root: number; readonly path: string }[];
  /** Files that are new or changed, and files that are gone. */
  readonly changed: readonly ChangedFile[];
  readonly gone: readonly { readonly root: number; readonly path: string }[];
  readonly fileCount: number;
}

/** A file that is new or changed, and where its new stamp stands. */
export interface ChangedFile {
  readonly root: number;
  readonly path: string;
  readonly stamps: Stamps;
  readonly index: number;
}

/**
 * Compares every directory and file of the libraries with the index: directories are read if their stamp moved, files are never. The
 * rows are looked at as they come, a directory before those inside it, so that few of them are held at once.
 */
export function sweep(database: Database, roots: readonly string[], now: number): Differences {
  const found = { directories: [] as DirectoryRow[], changed: [] as ChangedFile[], gone: [] as Place[], fileCount: 0 };
  const goneDirectories: Place[] = [];
  for (const [root, place] of roots.entries()) {
    /** Directories that are there and have not been looked at. */
    const pending = new Set([""]);
    const look = (path: string, known: DirectoryRow | undefined) => {
      pending.delete(path);
      const { entries } = compareDirectory({ root, place, path }, known, now, found);
      found.fileCount += entries.files.length;
      for (const name of entries.directories) pending.add(below(path, name));
    };
    for (const row of knownDirectories(database, root)) {
      if (pending.has(row.path)) look(row.path, row);
      else {
        goneDirectories.push({ root, path: row.path });
        for (const name of row.entries.files) found.gone.push({ root, path: below(row.path, name) });
      }
    }
    for (const path of pending) look(path, undefined);
  }
  return { ...found, goneDirectories };
}

/** Whether there is nothing to write. */
export function isEmpty({ directories, goneDirectories, changed, gone }: Differences): boolean {
  return directories.length + goneDirectories.length + changed.length + gone.length === 0;
}

/** Whether any directory that the index knows has moved its stamp: a file was added, removed or renamed. */
export function directoriesMoved(database: Database, roots: readonly string[]): boolean {
  const rows = database.prepare("SELECT root, path, stamp FROM directories").all() as unknown as DirectoryRow[];
  return rows.some(({ root, path, stamp }) => stampAt(`${roots[root]}/${path}`) !== stamp);
}

interface Place {
  readonly root: number;
  readonly path: string;
}

/** The stamp of what stands at a path now; null if nothing does, or nothing that can be looked at. */
export function stampAt(path: string): string | null {
  const facts = safeStat(path);
  return facts === null ? null : stampOf(facts);
}

function* knownDirectories(database: Database, root: number): Generator<DirectoryRow> {
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

interface Found {
  readonly directories: DirectoryRow[];
  readonly changed: ChangedFile[];
  readonly gone: Place[];
}

function compareDirectory(
  where: Place & { readonly place: string },
  known: DirectoryRow | undefined,
  now: number,
  found: Found,
): DirectoryRow {
  const facts = safeStat(`${where.place}/${where.path}`);
  const isSame = known !== undefined && facts !== null && stampOf(facts) === known.stamp;
  return isSame ? compareFiles(where, known, now, found) : compareEntries(where, known, { facts, now, found });
}

/** Compares the files of a directory that holds the same names as when it was read. The row's stamps become those of now. */
function compareFiles(
  { root, place, path }: Place & { readonly place: string },
  known: DirectoryRow,
  now: number,
  found: Found,
): DirectoryRow {
  const beginning = below(place, path);
  let differs = false;
  for (const [index, name] of known.entries.files.entries()) {
    const file = safeStat(`${beginning}/${name}`);
    if (file !== null && isStampOf(known.stamps, index, file)) continue;
    setStamp(known.stamps, index, file, now);
    found.changed.push({ root, path: below(path, name), stamps: known.stamps, index });
    differs = true;
  }
  if (differs) found.directories.push(known);
  return known;
}

/** Reads a directory that is new or has changed, and compares its files with what was known of them by their names. */
function compareEntries(
  { root, place, path }: Place & { readonly place: string },
  known: DirectoryRow | undefined,
  { facts, now, found }: { readonly facts: Stats | null; readonly now: number; readonly found: Found },
): DirectoryRow {
  const entries = readDirectory(place, path);
  const stamps = createStamps(entries.files.length);
  const before = positions(known);
  for (const [index, name] of entries.files.entries()) {
    const file = safeStat(`${below(place, path)}/${name}`);
    const had = before.get(name);
    before.delete(name);
    setStamp(stamps, index, file, now);
    const isUnchanged = had !== undefined && file !== null && known !== undefined && isStampOf(known.stamps, had, file);
    if (!isUnchanged) found.changed.push({ root, path: below(path, name), stamps, index });
  }
  for (const name of before.keys()) found.gone.push({ root, path: below(path, name) });
  const row = { root, path, stamp: facts === null ? "" : keptStamp(facts, now), entries, stamps };
  found.directories.push(row);
  return row;
}

/** Where each file's stamp stands. */
function positions(row: DirectoryRow | undefined): Map<string, number> {
  return new Map(row?.entries.files.map((name, index) => [name, index] as const));
}

const withoutError = { throwIfNoEntry: false } as const;

/** The facts of what stands at a path; null if there are none to be had. Never throws. */
export function safeStat(path: string): Stats | null {
  try {
    return statSync(path, withoutError) ?? null;
  } catch {
    return null;
  }
}
