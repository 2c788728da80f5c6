import { interned } from "./interned.ts";

/**
 * Names of features that begin alike, each made once: a text has thousands of them, and to put one
 * together costs more than to look it up.
 */
export function namesBehind(beginning: string): (end: string) => string {
  const made = new Map<string, string>();
  return (end) => {
    const known = made.get(end);
    if (known !== undefined) return known;
    const name = interned(beginning + end);
    made.set(end, name);
    return name;
  };
}
