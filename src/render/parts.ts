/**
 * So many are written together at most: few enough to be held, enough that each costs little.
 */
const mostTogether = 500;

/**
 * So many characters, about: V8 moves longer texts into pages of their own, which costs as much as
 * to write them.
 */
const handy = 64 * 1024;

/**
 * The texts of rows or lines, written some together: a long answer need not be held as a whole, nor
 * its many small texts.
 */
export function* parts<Item>(
  items: Iterable<Item>,
  textOf: (some: readonly Item[], isFirst: boolean) => string,
): Generator<string> {
  let some: Item[] = [];
  let together = 50;
  let isFirst = true;
  for (const item of items) {
    some.push(item);
    if (some.length < together) continue;
    const text = textOf(some, isFirst);
    yield text;
    isFirst = false;
    together = Math.max(1, Math.min(mostTogether, Math.floor((handy * some.length) / text.length)));
    some = [];
  }
  if (some.length > 0) yield textOf(some, isFirst);
}
