import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Ground } from "./tie-graph.ts";

/** The agreements of one kind that are in force, in a fixed order, as they come and go. */
export interface LiveSet {
  readonly size: () => number;
  readonly all: () => readonly Ground[];
  /**
   * Another number where others are in than when this was last asked: not where one only holds
   * since another entry, or with other parties.
   */
  readonly version: () => number;
  readonly set: (ground: Ground, isIn: boolean) => void;
  /** The ids of those that are in and came since this was last asked. */
  readonly newIds: () => string[];
}

/** An empty set; `placeOf` gives the order. */
export function liveSet(placeOf: (agreement: KnownAgreement) => number): LiveSet {
  const grounds: Ground[] = [];
  let came: KnownAgreement[] = [];
  let version = 0;
  /** How many of an id came or, below zero, went since the version was asked. */
  const moved = new Map<string, number>();
  const move = (id: string, by: number) => {
    const count = (moved.get(id) ?? 0) + by;
    if (count === 0) moved.delete(id);
    else moved.set(id, count);
  };
  /** Where an agreement stands or would stand. */
  const indexOf = (agreement: KnownAgreement) => {
    const place = placeOf(agreement);
    let [low, high] = [0, grounds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf((grounds[middle] as Ground).agreement) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const has = (agreement: KnownAgreement) => grounds[indexOf(agreement)]?.agreement === agreement;
  return {
    size: () => grounds.length,
    all: () => grounds,
    version: () => {
      if (moved.size > 0) version += 1;
      moved.clear();
      return version;
    },
    set: (ground, isIn) => {
      const at = indexOf(ground.agreement);
      const wasIn = has(ground.agreement);
      if (wasIn && isIn) grounds[at] = ground;
      else if (wasIn) grounds.splice(at, 1);
      else if (isIn) grounds.splice(at, 0, ground);
      if (wasIn !== isIn) move(ground.agreement.id, isIn ? 1 : -1);
      if (isIn && !wasIn) came.push(ground.agreement);
    },
    newIds: () => {
      const ids = came.filter(has).map(({ id }) => id);
      came = [];
      return ids;
    },
  };
}
