import { lazily } from "../text/lazily.ts";
import type { MatterTree } from "./matter-tree.ts";
import { type Paths, shortestPaths } from "./shortest-paths.ts";
import type { Ground } from "./tie-graph.ts";

/** The shortest ways from an actor by which something can be passed on all along. */
export interface ChainWays {
  /** Whoever is reached, by how many steps. */
  readonly lengths: () => ReadonlyMap<string, number>;
  readonly to: (place: string) => Paths | null;
  /** Whether each matter was looked at; else ways go by agreements, whatever they cover. */
  readonly isWhole: boolean;
}

/** From whom ways are looked for, by what each agreement covers (null: anything), and how hard. */
export interface ChainSearch {
  readonly from: string;
  readonly tree: MatterTree;
  readonly covers: (ground: Ground) => readonly string[] | null;
  readonly work: number;
}

/**
 * The ways through agreements, matter by matter: what is passed on has to be covered by each.
 * Agreements that do not state their matters may cover any.
 */
export function chainWays(grounds: readonly Ground[], search: ChainSearch): ChainWays {
  const { from } = search;
  const byMatter = groundsByMatter(grounds, search);
  const groups = byMatter ?? [grounds];
  const walks = groups.map((of) =>
    shortestPaths(
      of.map(({ parties }) => parties),
      from,
    ),
  );
  const lengths = lazily(() => {
    const [only] = walks;
    if (only !== undefined && walks.length === 1) return only.lengths;
    const all = walks.flatMap((walk) => [...walk.lengths]).sort(([, left], [, right]) => left - right);
    return new Map(all.toReversed());
  });
  return {
    lengths,
    to: (place) => {
      const length = lengths().get(place);
      const found = walks.flatMap((walk) => (walk.lengths.get(place) === length ? (walk.to(place) ?? []) : []));
      return length === undefined ? null : joined(found);
    },
    isWhole: byMatter !== null,
  };
}

/** Paths of several walks, each once: what covers several matters is on several. */
function joined(found: readonly Paths[]): Paths | null {
  const [first] = found;
  if (first === undefined || found.length === 1) return first ?? null;
  return {
    length: first.length,
    count: found.reduce((most, { count }) => Math.max(most, count), 0),
    take: (most) => {
      const taken = new Map<string, string[]>();
      for (const { take } of found) {
        for (const path of take(most)) if (taken.size < most) taken.set(JSON.stringify(path), path);
      }
      return [...taken.values()];
    },
  };
}

/**
 * The agreements that cover each matter of those that can go from an actor; null where that would
 * take too long. Of a matter and its part the part is enough: who covers the one covers the other.
 */
function groundsByMatter(
  grounds: readonly Ground[],
  { from, tree, covers, work }: ChainSearch,
): (readonly Ground[])[] | null {
  const open = grounds.filter((ground) => covers(ground) === null);
  const smallest = tree.smallest(grounds.flatMap((ground) => covers(ground) ?? []));
  const own = grounds.filter(({ agreement: { parties } }) => parties.some(({ id }) => id === from));
  if (own.length === 0) return [];
  if (smallest.length === 0) return [open];
  const canGo = own.some((ground) => covers(ground) === null)
    ? smallest
    : tree.common(smallest, tree.setOf(own.flatMap((ground) => covers(ground) ?? [])));
  const groups = canGo.map((matter) => ({ ...tree.placeOf(matter), grounds: [...open] }));
  const size = ({ agreement: { parties } }: Ground) => parties.length;
  let left = work + grounds.reduce((sum, ground) => sum + 4 * size(ground), 0);
  left -= groups.length * open.reduce((sum, ground) => sum + size(ground), 0);
  const covered = grounds.flatMap((ground) => (covers(ground) ?? []).map((matter) => ({ ground, matter })));
  for (const { ground, matter } of covered) {
    for (const group of groupsWithin(groups, tree.placeOf(matter))) {
      if (left < 0) return null;
      left -= size(ground);
      group.grounds.push(ground);
    }
  }
  return left < 0 ? null : groups.map((group) => group.grounds);
}

interface Placed {
  readonly from: number;
  readonly to: number;
}

/** The groups of a matter's parts, which stand one after the other. */
function* groupsWithin<Group extends Placed>(groups: readonly Group[], { from, to }: Placed): Generator<Group> {
  for (let at = firstFrom(groups, from); at < groups.length; at += 1) {
    const group = groups[at] as Group;
    if (group.to > to) return;
    yield group;
  }
}

/** The place of the first group that does not lie before a place of the tree. */
function firstFrom(groups: readonly { readonly from: number }[], begin: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as { from: number }).from < begin) low = middle + 1;
    else high = middle;
  }
  return low;
}
