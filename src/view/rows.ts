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
  /** The same rows, told by what most of them have in common, where they may be very many. */
  readonly alike?: Iterable<AlikeRow<Row>>;
}

/** A row, or what one is made of, told by what others have in common with it. */
export interface AlikeRow<Item> {
  /** All that it is made of but its id, one by one: the same of rows that differ in no more. */
  readonly likeness: readonly unknown[];
  /** Whole texts of the row are this. */
  readonly id: string;
  /** The same with another id. */
  readonly withId: (id: string) => Item;
}

/** Whether data are rows that are made as they are read. */
export function isRows(data: unknown): data is Rows {
  return typeof data === "object" && data !== null && Symbol.iterator in data && "toJSON" in data;
}

/** A row of each item; `alikeOf` tells an item by what others have in common with it. */
export function rowsOf<Item>(
  items: Iterable<Item>,
  rowOf: (item: Item) => Row,
  alikeOf?: (item: Item) => AlikeRow<Item>,
): Rows {
  const alike = (item: Item, { likeness, id, withId }: AlikeRow<Item>): AlikeRow<Row> => ({
    likeness,
    id,
    withId: (other) => rowOf(other === id ? item : withId(other)),
  });
  return {
    ...mapped(items, rowOf),
    toJSON: () => Array.from(items, rowOf),
    ...(alikeOf === undefined ? {} : { alike: mapped(items, (item) => alike(item, alikeOf(item))) }),
  };
}
