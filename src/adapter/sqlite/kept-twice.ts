import { requireSound } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/** A long value of the index that most runs read as a whole, by the name of its row in `meta`. */
export type TwiceKept = "knownNames" | "agreements" | "matters";

/**
 * Keeps a value as JSON, and a copy of it: for SQLite to compare the two costs nothing, and to sum
 * a long text up costs a cold run a millisecond.
 */
export function keepTwice(database: Database, key: TwiceKept, value: unknown): void {
  const json = JSON.stringify(value);
  database.prepare("INSERT OR REPLACE INTO meta (key, value, copy) VALUES (?, ?, ?)").run(key, json, json);
}

/**
 * Reads what `keepTwice` keeps of a key, and makes something of it when that is asked for, which
 * throws `Damage` if one of the two is damaged; undefined if there is none. Of the same text the
 * same is answered again: one request may ask many times.
 */
export function twiceKept<Value extends object>(
  key: TwiceKept,
  make: (value: unknown) => Value,
): (database: Database) => (() => Value) | undefined {
  let last: { readonly json: string; readonly value: Value } | null = null;
  return (database) => {
    const sql = "SELECT value, value IS copy AS is_sound FROM meta WHERE key = ?";
    const [row] = database.prepare(sql).all(key) as { value: string; is_sound: number }[];
    if (row === undefined) return undefined;
    return () => {
      requireSound(row.is_sound);
      if (last === null || last.json !== row.value) last = { json: row.value, value: make(JSON.parse(row.value)) };
      return last.value;
    };
  };
}
