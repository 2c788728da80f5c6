/**
 * What is made of each item, anew at each reading: of very many none needs to be held. No
 * generator, which costs as much again as most of what is made.
 */
export function mapped<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Iterable<Made> {
  return {
    [Symbol.iterator](): Iterator<Made, undefined> {
      const inner = items[Symbol.iterator]();
      return {
        next() {
          const { done, value } = inner.next();
          return done === true ? { done: true, value: undefined } : { done: false, value: make(value) };
        },
      };
    },
  };
}
