import { openOwn } from "./own-sqlite.ts";
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

/** How many values SQLite takes for one statement. */
export const mostValues = 32_766;

/** Where databases come from. */
interface Drivers {
  /** Opens one with Node's own SQLite; null where Node has none. */
  readonly openOwn: (path: string) => Promise<Database | null>;
  readonly loadBinding: () => Promise<{ readonly DatabaseSync: new (path: string) => Database }>;
}

/**
 * Opens a database: with Node's own SQLite where there is one (22.13 on) that has the full-text
 * search (22.15 on), else with the binding.
 */
export async function openDatabase(path: string, drivers: Drivers = { openOwn, loadBinding }): Promise<Database> {
  const own = await drivers.openOwn(path);
  if (own !== null && hasFullTextSearch(own)) return own;
  own?.close();
  const { DatabaseSync } = await drivers.loadBinding();
  return new DatabaseSync(path);
}

/**
 * Does some writing as a whole: a reader sees the state before or the state after, and a kill
 * leaves the state before.
 */
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
  const [row] = database.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5') AS has").all() as [{ has: number }];
  return row.has === 1;
}

/** Whether something failed only because another process holds a lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(error.message);
}
