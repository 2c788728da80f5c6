import { isBuiltin } from "node:module";
import { loadBinding } from "./sqlite-binding.ts";

/** What we use of `node:sqlite`, which `@photostructure/sqlite` offers alike. */
export interface Database {
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => Statement;
  readonly close: () => void;
}

export interface Statement {
  readonly run: (...values: (string | number | null | Uint8Array)[]) => unknown;
  readonly all: (...values: (string | number | null)[]) => unknown[];
  readonly iterate: (...values: (string | number | null)[]) => IterableIterator<unknown>;
}

/**
 * Opens a database: with Node's own SQLite where there is one (22.13 on) that has the full-text search (22.15 on), else with the
 * binding.
 */
export async function openDatabase(path: string): Promise<Database> {
  if (isBuiltin("node:sqlite")) {
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(path);
    if (hasFullTextSearch(database)) return database;
    database.close();
  }
  const { DatabaseSync } = loadBinding() ?? (await import("@photostructure/sqlite"));
  return new DatabaseSync(path);
}

/** Does some writing as a whole: a reader sees the state before or the state after, and a kill leaves the state before. */
export function inTransaction(database: Database, work: () => void): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    work();
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function hasFullTextSearch(database: Database): boolean {
  const [row] = database.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5') AS has").all() as { has: number }[];
  return row?.has === 1;
}

/** Whether something failed only because another process holds a lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(error.message);
}
