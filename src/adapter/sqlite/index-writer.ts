import { stampBytes } from "../../ingest/stamp.ts";
import { knownNamesJson } from "../../model/known-names.ts";
import type { Index, IndexChange, KnownDirectory, Place } from "../../port/index-port.ts";
import { lazily } from "../../text/lazily.ts";
import { byId } from "./agreements.ts";
import { forgetExtracted } from "./extracted.ts";
import { writeMeta } from "./index-schema.ts";
import { keepTwice } from "./kept-twice.ts";
import { copyOfDirectory } from "./known-directories.ts";
import { refreshShared } from "./refresh-shared.ts";
import { seal } from "./sealed-json.ts";
import { settleWinners } from "./settle-winners.ts";
import type { Database } from "./sqlite.ts";
import { createFileWriter } from "./write-files.ts";

/**
 * The index of SQLite takes changes in at once: it is written within a transaction of who opens it.
 */
export interface SqliteIndex extends Index {
  readonly apply: (changes: Iterable<IndexChange>) => void;
  readonly commit: () => void;
}

/**
 * Opens an index of so many roots for changes. Its statements are prepared when they are first
 * needed.
 */
export function openIndexWriter(database: Database, rootCount: number): SqliteIndex {
  const files = lazily(() => createFileWriter(database));
  const directories = lazily(() => directoryWriter(database));
  let hasNewFiles = false;
  const applyOne = (change: IndexChange) => {
    switch (change.kind) {
      case "libraries":
        return writeLibraries(database, change);
      case "file":
        hasNewFiles = true;
        if (change.entry === null) return files().remove(change.place);
        return files().write(change.place, change.stamp, change.entry);
      case "directory":
        return directories().write(change.directory);
      case "directory-gone":
        return directories().remove(change.place);
      case "swept":
        writeMeta(database, "fileCount", change.fileCount);
        return writeMeta(database, "sweptAt", change.at);
    }
  };
  return {
    apply: (changes) => {
      for (const change of changes) applyOne(change);
    },
    commit: () => {
      if (hasNewFiles) settleWinners(database, rootCount);
    },
  };
}

function writeLibraries(
  database: Database,
  { libraries, knownNames, agreements, matters }: Extract<IndexChange, { kind: "libraries" }>,
): void {
  const insert = database.prepare("INSERT OR REPLACE INTO libraries (root, stamp, problems) VALUES (?, ?, ?)");
  for (const [root, { stamp, problems }] of libraries.entries()) {
    insert.run(root, stamp, problems.length === 0 ? null : seal(problems));
  }
  keepTwice(database, "knownNames", knownNamesJson(knownNames));
  keepTwice(database, "agreements", agreements);
  keepTwice(database, "matters", matters);
  refreshShared(database, { knownNames, agreements: byId(agreements) });
  // Whom a text names is decided by the names that the libraries share.
  database.exec(forgetExtracted);
}

function directoryWriter(database: Database) {
  const remove = database.prepare("DELETE FROM directories WHERE root = ? AND path = ?");
  // The node:sqlite of Node 22 binds no bytes at all as NULL.
  const insert = database.prepare(
    `INSERT OR REPLACE INTO directories (root, path, stamp, entries, stamps, odd, copy)
     SELECT root, path, stamp, entries, coalesce(stamps, zeroblob(0)), odd, ${copyOfDirectory}
     FROM (SELECT ? AS root, ? AS path, ? AS stamp, ? AS entries, ? AS stamps, ? AS odd)`,
  );
  return {
    remove: ({ root, path }: Place) => {
      remove.run(root, path);
    },
    write: ({ root, path, stamp, entries, stamps }: KnownDirectory) => {
      const odd = entries.odd.length === 0 ? null : seal(entries.odd);
      insert.run(root, path, stamp, JSON.stringify(entries), stampBytes(stamps), odd);
    },
  };
}
