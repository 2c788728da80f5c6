/** So many are written together: few enough to be held, enough that each costs little. */
const together = 500;

/**
 * The texts of rows or lines, written some together: a long answer need not be held as a whole, nor
 * its many small texts.
 */
export function* parts<Item>(items: Iterable<Item>, textOf: (some: readonly Item[]) => string): Generator<string> {
  let some: Item[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < together) continue;
    yield textOf(some);
    some = [];
  }
  if (some.length > 0) yield textOf(some);
}
