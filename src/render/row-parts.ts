import type { Row } from "../view/rows.ts";

/** So many rows are written together: few enough to be held, enough that each costs little. */
const together = 500;

/**
 * The texts of rows, written some together: a long answer need not be held as a whole, nor its many
 * small texts.
 */
export function* rowParts(rows: Iterable<Row>, textOf: (some: readonly Row[]) => string): Generator<string> {
  let some: Row[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < together) continue;
    yield textOf(some);
    some = [];
  }
  if (some.length > 0) yield textOf(some);
}
