import { isBuiltin } from "node:module";
import type { DatabaseSync } from "node:sqlite";

/** Opens a database with Node's own SQLite; null where Node has none. */
export async function openOwn(path: string): Promise<InstanceType<typeof DatabaseSync> | null> {
  if (!isBuiltin("node:sqlite")) return null;
  const sqlite = await import("node:sqlite");
  return new sqlite.DatabaseSync(path);
}
