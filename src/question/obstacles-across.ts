import type { Brief } from "../model/brief.ts";
import type { Obstacle } from "../model/obstacle.ts";
import { type Certainty, comparePair, keysOf, type Worded, worded } from "./match-obstacles.ts";
import type { WordsOf } from "./shared-words.ts";

/** An obstacle over several briefs. */
export interface ObstacleAcross {
  /** As each brief tells it, in the order of the briefs. */
  readonly tellings: readonly ObstacleTelling[];
}

/** An obstacle in one of the briefs, and how sure it is that it is the one told before. */
export interface ObstacleTelling {
  readonly brief: Brief;
  readonly obstacle: Obstacle;
  /** Null where it is told first. */
  readonly certainty: Certainty | null;
}

/** Of those that share a word, or kind and holder, so many are compared at most: the latest. */
const mostSharing = 16;

/** With so many is an obstacle compared at most. */
const mostCandidates = 64;

/**
 * The obstacles of several briefs, each with the briefs that have it, by kind, holder and wording
 * as `matchObstacles` has it; those that most briefs have first, else in the order in which they
 * are first told. Each obstacle is compared with what an index offers, so that the time is linear.
 */
export function obstaclesAcross(briefs: readonly Brief[], wordsOf: WordsOf): ObstacleAcross[] {
  const all: Told[] = [];
  const index = new Map<string, Told[]>();
  for (const brief of briefs) {
    const own = brief.obstacles.map((obstacle) => worded(obstacle, wordsOf));
    const pairs = own.flatMap((one) =>
      candidates(one, index).map((told) => ({ told, ...comparePair(told.latest, one) })),
    );
    const alike = pairs.filter(({ agreeing }) => agreeing.length >= 2).sort((left, right) => right.score - left.score);
    const taken = new Map<Worded, (typeof alike)[number]>();
    const used = new Set<Told>();
    for (const pair of alike) {
      if (taken.has(pair.other) || used.has(pair.told)) continue;
      taken.set(pair.other, pair);
      used.add(pair.told);
    }
    for (const one of own) {
      const same = taken.get(one);
      const told = same?.told ?? { latest: one, tellings: [] };
      if (same === undefined) all.push(told);
      told.latest = one;
      told.tellings.push({ brief, obstacle: one.obstacle, certainty: same?.certainty ?? null });
      addTo(index, one, told);
    }
  }
  return all.sort((left, right) => right.tellings.length - left.tellings.length);
}

/** One obstacle while it is gathered. */
interface Told {
  latest: Worded;
  readonly tellings: ObstacleTelling[];
}

function keysFor(one: Worded): string[] {
  return [...keysOf(one), ...Array.from(one.words, (word) => `word ${word}`)];
}

/** What shares the rarest of its words, or what makes two one at sight. */
function candidates(one: Worded, index: ReadonlyMap<string, readonly Told[]>): Told[] {
  const sharing = keysFor(one).map((key) => index.get(key) ?? []);
  const rarestFirst = sharing.sort((left, right) => left.length - right.length);
  const found = new Set<Told>();
  for (const some of rarestFirst) {
    for (const told of some) found.add(told);
    if (found.size >= mostCandidates) break;
  }
  return [...found];
}

function addTo(index: Map<string, Told[]>, one: Worded, told: Told): void {
  for (const key of keysFor(one)) {
    const sharing = index.get(key) ?? [];
    index.set(key, sharing);
    if (sharing.includes(told)) continue;
    sharing.push(told);
    if (sharing.length > mostSharing) sharing.shift();
  }
}
