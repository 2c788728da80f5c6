import { readStamps } from "../../ingest/stamp.ts";
import { Damage } from "../../model/damage.ts";
import type { DirectoryEntries, KnownDirectory, Place } from "../../port/index-port.ts";
import { lazily } from "../../text/lazily.ts";
import { requireSound } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/** So many directories are held at once: to touch memory for the first time costs as well. */
const fewDirectories = 48;

/** What `copy` equals: the path is in it, so that no row is taken for another's. */
export const copyOfDirectory = "json_quote(path) || entries";

/**
 * The directories of a root as the index has them, in the order of their paths. SQLite joins their
 * rows, and compares each with its copy: to be handed hundreds and to sum each up takes a cold run
 * three times as long. Throws `Damage` if one is damaged.
 */
export function* knownDirectories(database: Database, root: number): Generator<KnownDirectory> {
  // The path of a root itself is empty.
  let select = selectJoined(database, ">=");
  const behind = lazily(() => selectJoined(database, ">"));
  for (let after = ""; ; ) {
    const [row] = select.all(root, after) as [JoinedRow];
    if (row.joined === null) return;
    const directories = openJoined(row);
    const stamps = readStamps(row.stamps);
    let at = 0;
    for (const [path, stamp, entries] of directories) {
      const end = at + entries.files.length * 4;
      yield { root, path, stamp, entries, stamps: stamps.subarray(at, end) };
      at = end;
      after = path;
    }
    if (directories.length < fewDirectories) return;
    select = behind();
  }
}

function selectJoined(database: Database, isBehind: ">" | ">=") {
  return database.prepare(
    `SELECT group_concat('[' || json_quote(path) || ',' || json_quote(stamp) || ',' || entries || ']') AS joined,
       CAST(group_concat(stamps, '') AS BLOB) AS stamps, min(copy IS ${copyOfDirectory}) AS is_sound
     FROM (SELECT * FROM directories WHERE root = ? AND path ${isBehind} ?
       ORDER BY path LIMIT ${fewDirectories})`,
  );
}

/** `joined` is null, and so is all of it, where there is no directory. */
interface JoinedRow {
  readonly joined: string | null;
  readonly stamps: Uint8Array;
  readonly is_sound: number;
}

type JoinedDirectory = readonly [path: string, stamp: string, entries: DirectoryEntries];

function openJoined({ joined, stamps, is_sound }: JoinedRow): readonly JoinedDirectory[] {
  requireSound(is_sound);
  const directories = JSON.parse(`[${joined}]`) as JoinedDirectory[];
  const files = directories.reduce((sum, [, , entries]) => sum + entries.files.length, 0);
  if (stamps.length !== files * 32) throw new Damage("the index is damaged");
  return directories;
}

/** Whether the index knows any directory: one that was never filled knows none. */
export function knowsDirectories(database: Database): boolean {
  return database.prepare("SELECT 1 FROM directories LIMIT 1").all().length > 0;
}

/** The stamp of every directory that the index knows. */
export function directoryStamps(database: Database): (Place & { readonly stamp: string })[] {
  const [{ joined }] = database
    .prepare("SELECT json_group_array(json_array(root, path, stamp)) AS joined FROM directories")
    .all() as [{ joined: string }];
  const rows = JSON.parse(joined) as [root: number, path: string, stamp: string][];
  return rows.map(([root, path, stamp]) => ({ root, path, stamp }));
}

/** The stamp of each root's `library.yaml`, as the index has it. */
export function libraryStamps(database: Database): ReadonlyMap<number, string> {
  const rows = database.prepare("SELECT root, stamp FROM libraries").all() as { root: number; stamp: string }[];
  return new Map(rows.map(({ root, stamp }) => [root, stamp]));
}
