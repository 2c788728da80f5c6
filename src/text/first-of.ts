/** The first so many of what is made one by one; null for all. */
export function firstOf<Item>(items: Iterable<Item>, limit: number | null): Item[] {
  const first: Item[] = [];
  if (limit === 0) return first;
  for (const item of items) {
    first.push(item);
    if (first.length === limit) break;
  }
  return first;
}
