import type { Stats } from "node:fs";
import type { ChangedFile, Differences } from "../../ingest/differences.ts";
import { createStamps, isStampOf, keptStamp, setStamp, stampOf } from "../../ingest/stamp.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import { usualRules, type WalkRules } from "../../model/walk-rules.ts";
import type { DirectoryEntries, KnownDirectory, Place } from "../../port/index-port.ts";
import { safeStat, stampAt } from "./file-facts.ts";
import { type IgnoredPaths, ignoredPaths } from "./ignored-paths.ts";
import { readDirectory } from "./read-directory.ts";
import { below } from "./walk-library.ts";

/**
 * Compares every directory and file of the libraries with what is known of them: directories are
 * read if their stamp moved, files are never. What is known of a root's directories is looked at as
 * it comes, in the order of their paths and so a directory before those inside it, and few are held
 * at once.
 */
export function sweep(
  known: (root: number) => Iterable<KnownDirectory>,
  roots: readonly LibraryRoot[],
  now: number,
): Differences {
  const found = {
    directories: [] as KnownDirectory[],
    changed: [] as ChangedFile[],
    gone: [] as Place[],
    fileCount: 0,
  };
  const goneDirectories: Place[] = [];
  for (const [root, { root: place, rules = usualRules }] of roots.entries()) {
    const ignored = ignoredPaths(place, rules);
    const watch = watchIgnores(place);
    /** Directories that are there and have not been looked at. */
    const pending = new Set([""]);
    const look = (path: string, known: KnownDirectory | undefined) => {
      pending.delete(path);
      const isSame = known !== undefined && !watch.isBelowChange(known);
      const where = { root, place, path, rules, ignored };
      const before = known?.entries;
      const { entries } = compareDirectory(where, known, { isSame, now, found });
      watch.note(path, before, entries);
      found.fileCount += entries.files.length;
      for (const name of entries.directories) pending.add(below(path, name));
    };
    for (const row of known(root)) {
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

interface Gathered {
  readonly directories: KnownDirectory[];
  readonly changed: ChangedFile[];
  readonly gone: Place[];
}

/** Where a directory is, and what of it counts. */
interface Where extends Place {
  readonly place: string;
  readonly rules: WalkRules;
  readonly ignored: IgnoredPaths;
}

/** What is known of the directories whose entries may be left out otherwise than before. */
interface IgnoreWatch {
  /**
   * Whether what names the entries that are left out has changed in a directory or above it. To be
   * asked of directories from the outermost on.
   */
  readonly isBelowChange: (known: KnownDirectory) => boolean;
  /** Told of what a directory was read to hold. */
  readonly note: (path: string, before: DirectoryEntries | undefined, after: DirectoryEntries) => void;
}

function watchIgnores(place: string): IgnoreWatch {
  const changed: string[] = [];
  return {
    isBelowChange: ({ path, entries: { ignores = [] } }) => {
      if (changed.some((outer) => outer === "" || path.startsWith(`${outer}/`))) return true;
      return ignores.some(([name, stamp]) => stampAt(`${below(place, path)}/${name}`) !== stamp);
    },
    note: (path, before, after) => {
      if (String(before?.ignores ?? "") !== String(after.ignores ?? "")) changed.push(path);
    },
  };
}

function compareDirectory(
  where: Where,
  known: KnownDirectory | undefined,
  { isSame, now, found }: { readonly isSame: boolean; readonly now: number; readonly found: Gathered },
): KnownDirectory {
  const facts = safeStat(`${where.place}/${where.path}`);
  const isUnmoved = isSame && known !== undefined && facts !== null && stampOf(facts) === known.stamp;
  return isUnmoved ? compareFiles(where, known, now, found) : compareEntries(where, known, { facts, now, found });
}

/**
 * Compares the files of a directory that holds the same names as when it was read. The row's stamps
 * become those of now.
 */
function compareFiles(
  { root, place, path }: Place & { readonly place: string },
  known: KnownDirectory,
  now: number,
  found: Gathered,
): KnownDirectory {
  const beginning = below(place, path);
  let differs = false;
  const { files } = known.entries;
  // By number: an iterator makes objects for each of ten thousand files.
  for (let index = 0; index < files.length; index += 1) {
    const name = files[index] as string;
    const file = safeStat(`${beginning}/${name}`);
    if (file !== null && isStampOf(known.stamps, index, file)) continue;
    setStamp(known.stamps, index, file, now);
    found.changed.push({ root, path: below(path, name), stamps: known.stamps, index });
    differs = true;
  }
  if (differs) found.directories.push(known);
  return known;
}

/**
 * Reads a directory that is new or has changed, and compares its files with what was known of them
 * by their names.
 */
function compareEntries(
  { root, place, path, rules, ignored }: Where,
  known: KnownDirectory | undefined,
  { facts, now, found }: { readonly facts: Stats | null; readonly now: number; readonly found: Gathered },
): KnownDirectory {
  const entries = readDirectory(place, path, { rules, ignored });
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
function positions(row: KnownDirectory | undefined): Map<string, number> {
  return new Map(row?.entries.files.map((name, index) => [name, index] as const));
}
