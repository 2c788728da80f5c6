import { groupBy } from "../model/group-by.ts";
import type { Matter } from "../model/matter.ts";

/**
 * Matters and their parts. A set of matters is a list of ids in the tree's order of which none is a
 * part of another: whatever covers a matter covers its parts.
 */
export interface MatterTree {
  /** Whether a matter is another or a part of it. */
  readonly isWithin: (part: string, whole: string) => boolean;
  /** These matters as a set. */
  readonly setOf: (ids: Iterable<string>) => readonly string[];
  /** What two sets have in common. */
  readonly common: (one: readonly string[], other: readonly string[]) => readonly string[];
  /** Whether a set has something of a matter, or all of it. */
  readonly touches: (set: readonly string[], id: string) => boolean;
  /** Which of these, in the tree's order, have none of the others for a part. */
  readonly smallest: (ids: Iterable<string>) => readonly string[];
  /** The place of a matter in the tree's order, and that of its last part. */
  readonly placeOf: (id: string) => Place;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The tree of these matters; one that is part of itself, by way of others, is a part of none. */
export function matterTree(matters: readonly Matter[]): MatterTree {
  const places = placesOf(matters);
  /** A matter that nobody has named stands for itself, behind all others. */
  const placeOf = (id: string): Place => {
    const known = places.get(id) ?? { from: places.size, to: places.size };
    places.set(id, known);
    return known;
  };
  const ordered = (ids: Iterable<string>) =>
    [...new Set(ids)].sort((left, right) => placeOf(left).from - placeOf(right).from);
  const isWithin = (part: string, whole: string) => {
    const [inner, outer] = [placeOf(part), placeOf(whole)];
    return outer.from <= inner.from && inner.to <= outer.to;
  };
  return {
    isWithin,
    placeOf,
    setOf: (ids) => {
      const set: string[] = [];
      for (const id of ordered(ids)) if (set.length === 0 || !isWithin(id, set.at(-1) as string)) set.push(id);
      return set;
    },
    smallest: (ids) => {
      const all = ordered(ids);
      return all.filter((id, index) => index + 1 === all.length || !isWithin(all[index + 1] as string, id));
    },
    touches: (set, id) => {
      const { from } = placeOf(id);
      let [low, high] = [0, set.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (placeOf(set[middle] as string).from < from) low = middle + 1;
        else high = middle;
      }
      const [before, after] = [set[low - 1], set[low]];
      return (before !== undefined && isWithin(id, before)) || (after !== undefined && isWithin(after, id));
    },
    common: (one, other) => {
      const both: string[] = [];
      let [left, right] = [0, 0];
      while (left < one.length && right < other.length) {
        const [mine, theirs] = [one[left] as string, other[right] as string];
        if (isWithin(mine, theirs)) both.push(mine);
        else if (isWithin(theirs, mine)) both.push(theirs);
        if (placeOf(mine).to <= placeOf(theirs).to) left += 1;
        else right += 1;
      }
      return both;
    },
  };
}

/** Every matter's place: its parts stand right behind it. No recursion: files are deep. */
function placesOf(matters: readonly Matter[]): Map<string, Place> {
  const ids = new Set(matters.map(({ id }) => id));
  const isPart = ({ partOf }: Matter) => partOf !== null && ids.has(partOf);
  const roots = matters.filter((matter) => !isPart(matter)).map(({ id }) => id);
  const byWhole = groupBy(matters.filter(isPart), ({ partOf }) => partOf);
  const parts = new Map(Array.from(byWhole, ([whole, of]) => [whole as string, of.map(({ id }) => id)]));
  const places = new Map<string, { from: number; to: number }>();
  // What no root leads to is part of itself; the first of a ring is taken for its root.
  for (const root of [...roots, ...ids]) {
    if (places.has(root)) continue;
    const way = [root];
    places.set(root, { from: places.size, to: places.size });
    while (way.length > 0) {
      const last = way.at(-1) as string;
      const next = parts.get(last)?.pop();
      if (next === undefined) {
        (places.get(last) as { to: number }).to = places.size - 1;
        way.pop();
      } else if (!places.has(next)) {
        places.set(next, { from: places.size, to: places.size });
        way.push(next);
      }
    }
  }
  return places;
}
