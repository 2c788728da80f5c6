/** What is made of each item, anew at each reading: of very many none needs to be held. */
export function mapped<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}
