/** The values, to be spread into a call: of more than it can take none is made. */
export function atMost<T>(most: number, values: readonly T[]): readonly T[] {
  if (values.length > most) throw new RangeError(`${values.length} values in one call; expected at most ${most}`);
  return values;
}
