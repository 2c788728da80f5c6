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

type Driver = () => Promise<{ readonly DatabaseSync: new (path: string) => Database }>;

/** Opens a database: with Node's own SQLite where there is one (22.13 on), else with the binding. */
export async function openDatabase(path: string): Promise<Database> {
  const { DatabaseSync } = await drivers[driverFor(isBuiltin)]();
  return new DatabaseSync(path);
}

/** Which driver there is on a Node with these modules of its own. */
export function driverFor(isModule: (name: string) => boolean): keyof typeof drivers {
  return isModule("node:sqlite") ? "node" : "binding";
}

const drivers = {
  node: () => import("node:sqlite"),
  binding: loadBinding,
} satisfies Record<string, Driver>;

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

/** Whether something failed only because another process holds a lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(error.message);
}
