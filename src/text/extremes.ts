// Math.max(...numbers) overflows the stack at some hundred thousand numbers, which a library or a
// page may well have.

/** The greatest of some numbers, at least `floor`. */
export function greatest(numbers: readonly number[], floor: number): number {
  return numbers.reduce((most, number) => (number > most ? number : most), floor);
}

/** The least of some numbers; Infinity of none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((fewest, number) => (number < fewest ? number : fewest), Number.POSITIVE_INFINITY);
}
