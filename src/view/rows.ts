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

/** A row of each item. */
export function rowsOf<Item>(items: Iterable<Item>, rowOf: (item: Item) => Row): Rows {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield rowOf(item);
    },
    toJSON: () => Array.from(items, rowOf),
  };
}
