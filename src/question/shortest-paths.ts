import { compareText } from "../model/sort.ts";
import { lazily } from "../text/lazily.ts";

/** The shortest paths to one place. */
export interface Paths {
  /** Steps from the start. */
  readonly length: number;
  /** How many there are at least; no more than a number counts without a gap. */
  readonly count: number;
  /**
   * At most so many of the paths, each the places from the start to this one; the first by their
   * places, from the end.
   */
  readonly take: (most: number) => string[][];
}

/** Where one comes to from a start. */
export interface Reachable {
  /** How many steps it is to each place, the nearest first; the start is one of them. */
  readonly lengths: ReadonlyMap<string, number>;
  /** All the shortest paths to a place; null where none leads there. */
  readonly to: (place: string) => Paths | null;
}

/**
 * Every place that can be reached from a start, and all the shortest paths there
 * (breadth first). Two places are one step apart if they are members of one group: a group of
 * thousands costs no more than its members, and a path no more than its places.
 */
export function shortestPaths(groups: readonly ReadonlySet<string>[], start: string): Reachable {
  const walk = walkFrom(groups, start);
  const { lengths } = walk;
  const counts = lazily(() => countPaths(walk));
  return {
    lengths,
    to: (place) => {
      const length = lengths.get(place);
      if (length === undefined) return null;
      return { length, count: counts().get(place) as number, take: (most) => takePaths(walk, place, most) };
    },
  };
}

/** How far everything is from the start. */
interface Walk {
  readonly start: string;
  /** In the order in which places are come to. */
  readonly lengths: ReadonlyMap<string, number>;
  /** The groups by which a place is come to on the shortest paths. */
  readonly entriesOf: (place: string) => readonly Entry[];
}

/**
 * A group that a shortest path goes through, and its members nearest to the start, in the order of
 * their names.
 */
interface Entry {
  readonly entrants: readonly string[];
}

function walkFrom(groups: readonly ReadonlySet<string>[], start: string): Walk {
  const groupsOf = groupsByPlace(groups);
  const lengths = new Map([[start, 0]]);
  const entries = new Map<ReadonlySet<string>, Entry & { readonly length: number }>();
  for (const [place, length] of lengths) {
    for (const group of groupsOf.get(place) ?? []) {
      if (entries.has(group)) continue;
      // All that stand so near have been come to by now: they lie no further than the place itself.
      const entrants = Array.from(group).filter((member) => lengths.get(member) === length);
      entries.set(group, { length, entrants: entrants.sort(compareText) });
      for (const next of group) if (!lengths.has(next)) lengths.set(next, length + 1);
    }
  }
  const entriesOf = (place: string) => {
    const length = (lengths.get(place) as number) - 1;
    return (groupsOf.get(place) ?? []).flatMap((group) => {
      const entry = entries.get(group);
      return entry?.length === length ? [entry] : [];
    });
  };
  return { start, lengths, entriesOf };
}

function groupsByPlace(groups: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const byPlace = new Map<string, ReadonlySet<string>[]>();
  for (const group of groups) {
    for (const place of group) {
      const of = byPlace.get(place);
      if (of === undefined) byPlace.set(place, [group]);
      else of.push(group);
    }
  }
  return byPlace;
}

/** So many places before one are told apart: groups of thousands may share all their members. */
const mostCompared = 100;

/**
 * As many paths lead to a place as to all before it together; where those are many, at least as
 * many as to the entrants of one of its groups.
 */
function countPaths({ start, lengths, entriesOf }: Walk): ReadonlyMap<string, number> {
  const counts = new Map([[start, 1]]);
  const sums = new Map<Entry, number>();
  const sumOf = (entry: Entry) => {
    const known = sums.get(entry);
    if (known !== undefined) return known;
    const sum = entry.entrants.reduce((total, entrant) => total + (counts.get(entrant) as number), 0);
    sums.set(entry, Math.min(sum, Number.MAX_SAFE_INTEGER));
    return sums.get(entry) as number;
  };
  const countTo = (entries: readonly Entry[]) => {
    const size = entries.reduce((sum, { entrants }) => sum + entrants.length, 0);
    if (size > mostCompared + 4 * entries.length)
      return entries.reduce((most, entry) => Math.max(most, sumOf(entry)), 0);
    const before = new Set(entries.flatMap(({ entrants }) => entrants));
    const sum = Array.from(before).reduce((total, place) => total + (counts.get(place) as number), 0);
    return Math.min(sum, Number.MAX_SAFE_INTEGER);
  };
  for (const place of lengths.keys()) if (place !== start) counts.set(place, countTo(entriesOf(place)));
  return counts;
}

/** A path from a place on, of which the beginning is still to be found. */
interface PathEnd {
  readonly place: string;
  readonly next: PathEnd | null;
}

/**
 * Walked backwards with a stack of its own: a chain of agreements can be longer than the program's.
 */
function takePaths({ start, entriesOf }: Walk, place: string, most: number): string[][] {
  const paths: string[][] = [];
  const partial: PathEnd[] = [{ place, next: null }];
  for (let path = partial.pop(); path !== undefined && paths.length < most; path = partial.pop()) {
    if (path.place === start) paths.push(placesOf(path));
    else for (const previous of firstBefore(entriesOf(path.place), most)) partial.push({ place: previous, next: path });
  }
  return paths;
}

/**
 * The first places before one, the very first last. Each leads to the start, so that no more than
 * are asked for are needed.
 */
function firstBefore(entries: readonly Entry[], most: number): string[] {
  const first = new Set(entries.flatMap(({ entrants }) => entrants.slice(0, most)));
  return [...first].sort(compareText).slice(0, most).reverse();
}

function placesOf(path: PathEnd): string[] {
  const places: string[] = [];
  for (let end: PathEnd | null = path; end !== null; end = end.next) places.push(end.place);
  return places;
}
