/**
 * What is made of an item, kept for as long as the next has the same likeness: hundreds of
 * thousands one after the other may differ in little.
 */
export function ofLast<Item, Made>(
  likenessOf: (item: Item) => readonly unknown[],
  make: (item: Item) => Made,
): (item: Item) => Made {
  let last: { readonly likeness: readonly unknown[]; readonly made: Made } | null = null;
  return (item) => {
    const likeness = likenessOf(item);
    if (last === null || !isAlike(last.likeness, likeness)) last = { likeness, made: make(item) };
    return last.made;
  };
}

/** The same where an item is like no other. */
export function ofSame<Item, Made>(make: (item: Item) => Made): (item: Item) => Made {
  let last: { readonly item: Item; readonly made: Made } | null = null;
  return (item) => {
    if (last === null || last.item !== item) last = { item, made: make(item) };
    return last.made;
  };
}

/** Whether two lists hold the same, one by one. */
export function isAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
