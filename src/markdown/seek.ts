/** Where a text stands next, from a place on; -1 if nowhere. */
export type Seek = (text: string, from: number) => number;

/**
 * Finds texts of small letters, whichever the source has; behind the last place of one it does not
 * look for that again.
 */
export function createSeek(source: string): Seek {
  const lasts = new Map<string, number>();
  let folded: string | null = null;
  return (text, from) => {
    // Of other letters some change their length.
    folded ??= source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    const last = lasts.get(text) ?? folded.lastIndexOf(text);
    lasts.set(text, last);
    return from > last ? -1 : folded.indexOf(text, from);
  };
}

/**
 * Finds the next run of so many backticks; behind the last run of a length it does not look for
 * that again.
 */
export function createCodeEnds(source: string): (length: number, from: number) => number {
  let lasts: Map<number, number> | null = null;
  return (length, from) => {
    lasts ??= new Map(Array.from(source.matchAll(/`+/g), ({ 0: run, index }) => [run.length, index]));
    if ((lasts.get(length) ?? -1) < from) return -1;
    const run = /`+/g;
    run.lastIndex = from;
    for (let found = run.exec(source); found !== null; found = run.exec(source)) {
      if (found[0].length === length) return found.index;
    }
    return -1;
  };
}
