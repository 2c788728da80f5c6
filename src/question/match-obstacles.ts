import type { Obstacle } from "../model/obstacle.ts";
import { foldName } from "../text/fold-name.ts";
import { sharedWords, type WordsOf } from "./shared-words.ts";

/** How sure it is that two obstacles are one: `sure` if kind, holder and wording agree, `likely` if two of the three do. */
export type Certainty = "sure" | "likely";

/** An obstacle of one brief, and the one of another that it seems to be. */
export interface ObstacleMatch {
  readonly before: Obstacle;
  readonly after: Obstacle;
  readonly certainty: Certainty;
  /** What agrees, of kind, holder and wording. */
  readonly agreeing: readonly ("kind" | "holder" | "wording")[];
}

/** The obstacles of two briefs: which persist, which went, which came. */
export interface MatchedObstacles {
  readonly persisting: readonly ObstacleMatch[];
  readonly gone: readonly Obstacle[];
  readonly come: readonly Obstacle[];
}

/** The share of the shorter wording's words that the other must have. */
const leastShared = 0.5;

/** Pairs obstacles by kind, holder and wording, the best pairs first, each obstacle in one pair at most. */
export function matchObstacles(
  before: readonly Obstacle[],
  after: readonly Obstacle[],
  wordsOf: WordsOf,
): MatchedObstacles {
  const pairs = before.flatMap((one) => after.map((other) => comparePair(one, other, wordsOf)));
  const best = pairs.filter(({ agreeing }) => agreeing.length >= 2).sort((left, right) => right.score - left.score);
  const [usedBefore, usedAfter] = [new Set<Obstacle>(), new Set<Obstacle>()];
  const persisting: ObstacleMatch[] = [];
  for (const { score: _, ...match } of best) {
    if (usedBefore.has(match.before) || usedAfter.has(match.after)) continue;
    usedBefore.add(match.before);
    usedAfter.add(match.after);
    persisting.push(match);
  }
  return {
    persisting,
    gone: before.filter((obstacle) => !usedBefore.has(obstacle)),
    come: after.filter((obstacle) => !usedAfter.has(obstacle)),
  };
}

function comparePair(before: Obstacle, after: Obstacle, wordsOf: WordsOf): ObstacleMatch & { readonly score: number } {
  const { share: wording } = sharedWords(wordsOf(before.what), wordsOf(after.what));
  const agreeing = [
    ...(before.kind !== null && before.kind === after.kind ? ["kind" as const] : []),
    ...(isSameHolder(before, after) ? ["holder" as const] : []),
    ...(wording >= leastShared ? ["wording" as const] : []),
  ];
  const certainty = agreeing.length === 3 ? "sure" : "likely";
  return { before, after, certainty, agreeing, score: agreeing.length + wording };
}

function isSameHolder({ holder: one }: Obstacle, { holder: other }: Obstacle): boolean {
  if (one === null || other === null) return false;
  return one.id === null || other.id === null ? foldName(one.name) === foldName(other.name) : one.id === other.id;
}
