import { mapped } from "../text/mapped.ts";

/** One row of an answer, by the names of its fields. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Rows that are made as they are read, each time anew: an answer may have hundreds of thousands, of
 * which none needs to be held. What they are made of has been read by then.
 */
export interface Rows extends Iterable<Row> {
  /** All of them, for `JSON.stringify`. */
  readonly toJSON: () => readonly Row[];
}

/** Whether data are rows that are made as they are read. */
export function isRows(data: unknown): data is Rows {
  return typeof data === "object" && data !== null && Symbol.iterator in data && "toJSON" in data;
}

/** A row of each item. */
export function rowsOf<Item>(items: Iterable<Item>, rowOf: (item: Item) => Row): Rows {
  return {
    ...mapped(items, rowOf),
    toJSON: () => Array.from(items, rowOf),
  };
}
