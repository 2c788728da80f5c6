/**
 * The one string for all that are equal to it: V8 compares two such by their address, and any other
 * two with one hash, as a map's key and what is looked up, letter by letter.
 */
export function interned(name: string): string {
  const [one = name] = Object.keys({ [name]: true });
  return one;
}
