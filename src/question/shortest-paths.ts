import { compareText } from "../model/sort.ts";

/** The shortest paths to one place. */
export interface Paths {
  /** Steps from the start. */
  readonly length: number;
  /** At most so many of the paths, each from the start to the place, a path a list of places. */
  readonly take: (most: number) => string[][];
}

/** Every place that can be reached from a start, and all the shortest paths there (breadth first). */
export function shortestPaths(
  neighbours: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  start: string,
): ReadonlyMap<string, Paths> {
  const lengths = new Map([[start, 0]]);
  const before = new Map<string, string[]>();
  for (const place of lengths.keys()) {
    const length = (lengths.get(place) as number) + 1;
    for (const next of [...(neighbours.get(place)?.keys() ?? [])].sort(compareText)) {
      if (!lengths.has(next)) lengths.set(next, length);
      if (lengths.get(next) === length) before.set(next, [...(before.get(next) ?? []), place]);
    }
  }
  // Walked backwards with a stack of its own: a chain of agreements can be longer than the program's.
  const take = (place: string, most: number): string[][] => {
    const paths: string[][] = [];
    const partial = [[place]];
    for (let path = partial.pop(); path !== undefined && paths.length < most; path = partial.pop()) {
      const [first = start] = path;
      if (first === start) paths.push(path);
      else for (const previous of (before.get(first) ?? []).toReversed()) partial.push([previous, ...path]);
    }
    return paths;
  };
  return new Map(
    [...lengths].map(([place, length]) => [place, { length, take: (most: number) => take(place, most) }] as const),
  );
}
