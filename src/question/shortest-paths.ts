import { groupBy } from "../model/group-by.ts";

/** The shortest paths to one place. */
export interface Paths {
  /** Steps from the start. */
  readonly length: number;
  /** At most so many of the paths, each the places from the start to this one. */
  readonly take: (most: number) => string[][];
}

/**
 * Every place that can be reached from a start, and all the shortest paths there (breadth first). Two places are one step apart if
 * they are members of one group: a group of thousands costs no more than its members.
 */
export function shortestPaths(groups: readonly ReadonlySet<string>[], start: string): ReadonlyMap<string, Paths> {
  const memberships = groups.flatMap((group) => Array.from(group, (place) => ({ place, group })));
  const groupsOf = groupBy(memberships, ({ place }) => place);
  const lengths = new Map([[start, 0]]);
  /** How far from the start a group is entered. */
  const entered = new Map<ReadonlySet<string>, number>();
  for (const [place, length] of lengths) {
    for (const { group } of groupsOf.get(place) ?? []) {
      if (entered.has(group)) continue;
      entered.set(group, length);
      for (const next of group) if (!lengths.has(next)) lengths.set(next, length + 1);
    }
  }
  const before = (place: string): Set<string> => {
    const length = (lengths.get(place) as number) - 1;
    const through = (groupsOf.get(place) ?? []).filter(({ group }) => entered.get(group) === length);
    return new Set(through.flatMap(({ group }) => [...group].filter((other) => lengths.get(other) === length)));
  };
  // Walked backwards with a stack of its own: a chain of agreements can be longer than the program's.
  const take = (place: string, most: number): string[][] => {
    const paths: string[][] = [];
    const partial = [[place]];
    for (let path = partial.pop(); path !== undefined && paths.length < most; path = partial.pop()) {
      const [first = start] = path;
      if (first === start) paths.push(path);
      else for (const previous of [...before(first)].sort().reverse()) partial.push([previous, ...path]);
    }
    return paths;
  };
  return new Map(
    Array.from(lengths, ([place, length]) => [place, { length, take: (most: number) => take(place, most) }] as const),
  );
}
