import { searchColumns } from "../../search/search-columns.ts";
import { extractedSchema } from "./extracted.ts";
import { type Database, inTransaction } from "./sqlite.ts";

/** Marks a file as an index of brief, so that nothing else is taken for one. */
const applicationId = 0x62726966;

/**
 * Counted up with every change of the schema or of what the rows mean; an index of another version
 * is built anew. So is what is remembered (`adapter/local/local-memory.ts`), by how events merge.
 */
export const schemaVersion = 33;

/**
 * Which files have no full-text row yet. Most commands never search, and the terms of the texts are
 * more than half of what a first indexing costs, so they are written when something is first
 * searched for.
 */
export const withoutText = "wins = 1 AND has_text = 0";

/**
 * How many bytes of terms SQLite gathers before it writes them as a segment: with 1 MB, as usual, a
 * first search takes a third longer.
 */
const termBuffer = 16 * 1024 * 1024;

/**
 * meta: the index's own bookkeeping; `copy` equals the value where that is long (`kept-twice.ts`).
 * files: one row a Markdown file, what lists show of its front matter (`parsed`, null where it
 * could not be read; `sealed-head.ts`), `id_sum` the sum of its id, `wins` where that is its own on
 * the whole path, `missed`, sealed, the id that it asked for in vain and the file of its library
 * that has it, `defines` where it defines agreements in place, `hampers` where it states obstacles.
 * heads: the rest of the front matter. mentions: the names that a file's actors and obstacles are
 * given, by their key, and so more files than those that name an actor, never fewer. names: the
 * names under which links mean a file, by their key; links and related: the names that the links of
 * its text mean, and those of its front matter's `related`. timelines: the events of a file,
 * between its first and its last day, and in NFC where they are not written so (`nfc`), to be
 * looked through. directories: what each held when it was last read; here and there `copy` equals
 * that, and says of which file or directory. extracted: what was found in the text of a file, as
 * far as its `extraction` says that it was asked. search: one row, by its rowid, for each winning
 * file that `has_text`.
 */
const schema = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value, copy) WITHOUT ROWID;
  CREATE TABLE libraries (root INTEGER PRIMARY KEY, stamp TEXT NOT NULL, problems TEXT);
  CREATE TABLE directories (
    root INTEGER NOT NULL, path TEXT NOT NULL, stamp TEXT NOT NULL, entries TEXT NOT NULL,
    stamps BLOB NOT NULL, odd TEXT, copy TEXT NOT NULL,
    PRIMARY KEY (root, path)
  );
  CREATE INDEX directories_with_odd ON directories (root, path) WHERE odd IS NOT NULL;
  CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    root INTEGER NOT NULL, path TEXT NOT NULL, stamp TEXT NOT NULL,
    explicit_id TEXT, brief_id TEXT, id_sum INTEGER, wins INTEGER NOT NULL DEFAULT 0, day TEXT,
    parsed TEXT, problems TEXT, defines INTEGER NOT NULL DEFAULT 0,
    hampers INTEGER NOT NULL DEFAULT 0,
    missed TEXT, has_text INTEGER NOT NULL DEFAULT 0, extraction INTEGER NOT NULL DEFAULT 0
  );
  CREATE UNIQUE INDEX files_by_path ON files (root, path);
  CREATE INDEX files_by_day ON files (day DESC, brief_id) WHERE wins = 1;
  CREATE INDEX files_by_brief ON files (brief_id) WHERE wins = 1;
  CREATE INDEX files_with_problems ON files (root, path) WHERE problems IS NOT NULL;
  CREATE INDEX files_that_define ON files (day DESC, brief_id) WHERE defines = 1 AND wins = 1;
  CREATE INDEX files_that_hamper ON files (id) WHERE hampers = 1 AND wins = 1;
  CREATE INDEX files_without_text ON files (id) WHERE ${withoutText};
  CREATE INDEX files_that_lose ON files (root, path) WHERE wins = 0;
  CREATE INDEX files_that_missed ON files (root, path) WHERE missed IS NOT NULL;
  CREATE TABLE heads (file INTEGER PRIMARY KEY, long BLOB NOT NULL, copy BLOB NOT NULL);
  CREATE TABLE mentions (name INTEGER NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (name, file)) WITHOUT ROWID;
  CREATE TABLE names (name INTEGER NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (name, file)) WITHOUT ROWID;
  CREATE TABLE links (name INTEGER NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (name, file)) WITHOUT ROWID;
  CREATE TABLE related (name INTEGER NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (name, file)) WITHOUT ROWID;
  CREATE TABLE timelines (file INTEGER PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL, events TEXT NOT NULL, copy TEXT NOT NULL, nfc TEXT);
  CREATE INDEX timelines_by_day ON timelines (first, last);
  CREATE VIRTUAL TABLE search USING fts5(${searchColumns.join(", ")}, tokenize = 'ascii');
  ${extractedSchema}
  INSERT INTO search (search, rank) VALUES ('hashsize', ${termBuffer});
`;

/**
 * Whether the database is a sound index of this version for these roots; an empty one becomes it.
 */
export function prepareIndex(database: Database, roots: readonly string[]): boolean {
  if (pragma(database, "user_version") === 0 && isEmpty(database)) createSchema(database, roots);
  return (
    pragma(database, "application_id") === applicationId &&
    pragma(database, "user_version") === schemaVersion &&
    readMeta(database, "roots") === JSON.stringify(roots)
  );
}

/** A value of the index's own bookkeeping, or null. */
export function readMeta(database: Database, key: string): string | number | null {
  const [row] = database.prepare("SELECT value FROM meta WHERE key = ?").all(key) as { value: string | number }[];
  return row?.value ?? null;
}

/** How many files the index holds, without counting them: a count reads a whole index of them. */
export function countFiles(database: Database): number {
  return Number(readMeta(database, "fileCount") ?? 0);
}

/** Sets a value of the index's own bookkeeping. */
export function writeMeta(database: Database, key: string, value: string | number): void {
  database.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)").run(key, value);
}

function createSchema(database: Database, roots: readonly string[]): void {
  inTransaction(database, () => {
    // Another process may have been quicker.
    if (isEmpty(database)) fill(database, roots);
  });
}

/**
 * Makes the database an index in which nothing is. Its file is never taken away for that: another
 * process may have it open, and would share the new one's log. Throws where SQLite does.
 */
export function emptyIndex(database: Database, roots: readonly string[]): void {
  inTransaction(database, () => {
    // Those of the full-text table go with it.
    const relations = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\\__%' ESCAPE '\\'")
      .all();
    for (const { name } of relations as { name: string }[]) database.exec(`DROP TABLE "${name}"`);
    fill(database, roots);
  });
}

function fill(database: Database, roots: readonly string[]): void {
  database.exec(schema);
  writeMeta(database, "roots", JSON.stringify(roots));
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};`);
}

function isEmpty(database: Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master LIMIT 1").all().length === 0;
}

function pragma(database: Database, name: "user_version" | "application_id"): number {
  const [row] = database.prepare(`PRAGMA ${name}`).all() as [Record<typeof name, number>];
  return row[name];
}
