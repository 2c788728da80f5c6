/**
 * Takes each step with all of them before the next. A step is a body of code of its own: taken one
 * after the other with each, all of it is fetched into the processor again and again.
 */
export function stepByStep<Item>(steps: readonly ((one: Item) => void)[], all: readonly Item[]): void {
  for (const step of steps) for (let number = 0; number < all.length; number += 1) step(all[number] as Item);
}
