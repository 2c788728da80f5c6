import { groupBy } from "../model/group-by.ts";
import type { Obstacle } from "../model/obstacle.ts";
import { foldName } from "../text/fold-name.ts";
import { sharedWords, type WordsOf } from "./shared-words.ts";

/**
 * How sure it is that two obstacles are one: `sure` if kind, holder and wording agree, `likely` if
 * two of the three do.
 */
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

/**
 * Up to so many pairs are all compared; of more obstacles those that share their rarest words are.
 */
const mostPairs = 40_000;

/** With so many others, those that share its rarest words, an obstacle is compared at most. */
const mostCandidates = 64;

/**
 * Pairs obstacles by kind, holder and wording, the best pairs first, each obstacle in one pair at
 * most. Of thousands no more than the likeliest are compared word by word; what kind and holder
 * alone make one is paired in order.
 */
export function matchObstacles(
  before: readonly Obstacle[],
  after: readonly Obstacle[],
  wordsOf: WordsOf,
): MatchedObstacles {
  const ones = before.map((obstacle) => worded(obstacle, wordsOf));
  const others = after.map((obstacle) => worded(obstacle, wordsOf));
  const [usedBefore, usedAfter] = [new Set<Worded>(), new Set<Worded>()];
  const persisting: ObstacleMatch[] = [];
  const take = ({ one, other, score: _, ...match }: Pair) => {
    if (usedBefore.has(one) || usedAfter.has(other)) return;
    usedBefore.add(one);
    usedAfter.add(other);
    persisting.push(match);
  };
  const isLarge = ones.length * others.length > mostPairs;
  const candidates = isLarge ? likeliest(others) : () => others;
  const pairs = ones.flatMap((one) => candidates(one).map((other) => comparePair(one, other)));
  const best = pairs.filter(({ agreeing }) => agreeing.length >= 2).sort((left, right) => right.score - left.score);
  for (const pair of best) take(pair);
  for (const keyOf of isLarge ? sameKeys : []) {
    const left = groupBy(others.filter((other) => !usedAfter.has(other)).reverse(), keyOf);
    for (const one of ones.filter((one) => !usedBefore.has(one) && keyOf(one) !== null)) {
      const other = left.get(keyOf(one))?.pop();
      if (other !== undefined) take(comparePair(one, other));
    }
  }
  return {
    persisting,
    gone: ones.filter((one) => !usedBefore.has(one)).map(({ obstacle }) => obstacle),
    come: others.filter((other) => !usedAfter.has(other)).map(({ obstacle }) => obstacle),
  };
}

/** An obstacle, and what it is compared by. */
export interface Worded {
  readonly obstacle: Obstacle;
  readonly words: ReadonlySet<string>;
}

/** An obstacle with the words by which it is compared. */
export function worded(obstacle: Obstacle, wordsOf: WordsOf): Worded {
  return { obstacle, words: wordsOf(obstacle.what) };
}

/**
 * The same for two of which two agree at sight: words and kind, words and holder, kind and holder;
 * null where one is not known.
 */
const sameKeys: readonly ((one: Worded) => string | null)[] = [
  ({ words, obstacle: { kind } }) => keyOf(wordsKey(words), kind),
  ({ words, obstacle: { holder } }) => keyOf(wordsKey(words), holder?.id ?? holder?.name ?? null),
  ({ obstacle: { kind, holder } }) => keyOf(kind, holder?.id ?? holder?.name ?? null),
];

/** What is the same for two of which two agree at sight; what is not known makes none. */
export function keysOf(one: Worded): string[] {
  return sameKeys.flatMap((keyOf, index) => {
    const key = keyOf(one);
    return key === null ? [] : [`${index} ${key}`];
  });
}

function keyOf(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : JSON.stringify(parts);
}

function wordsKey(words: ReadonlySet<string>): string | null {
  return words.size === 0 ? null : [...words].sort().join(" ");
}

/**
 * Whom an obstacle is compared with where there are very many: those that share its rarest words.
 */
function likeliest(others: readonly Worded[]): (one: Worded) => readonly Worded[] {
  const byWord = new Map<string, Worded[]>();
  for (const other of others) {
    for (const word of other.words) {
      const sharing = byWord.get(word) ?? [];
      if (sharing.length === 0) byWord.set(word, sharing);
      if (sharing.length < mostCandidates) sharing.push(other);
    }
  }
  return ({ words }) => {
    const sharing = Array.from(words, (word) => byWord.get(word) ?? []);
    const rarestFirst = sharing.sort((left, right) => left.length - right.length);
    return [...new Set(rarestFirst.flat())].slice(0, mostCandidates);
  };
}

/** Two obstacles compared; the more agrees, the higher the score. */
export interface Pair extends ObstacleMatch {
  readonly one: Worded;
  readonly other: Worded;
  readonly score: number;
}

/** Compares two obstacles by kind, holder and wording. */
export function comparePair(one: Worded, other: Worded): Pair {
  const [before, after] = [one.obstacle, other.obstacle];
  const { share: wording } = sharedWords(one.words, other.words);
  const agreeing = [
    ...(before.kind !== null && before.kind === after.kind ? ["kind" as const] : []),
    ...(isSameHolder(before, after) ? ["holder" as const] : []),
    ...(wording >= leastShared ? ["wording" as const] : []),
  ];
  const certainty = agreeing.length === 3 ? "sure" : "likely";
  return { one, other, before, after, certainty, agreeing, score: agreeing.length + wording };
}

function isSameHolder({ holder: one }: Obstacle, { holder: other }: Obstacle): boolean {
  if (one === null || other === null) return false;
  return one.id === null || other.id === null ? foldName(one.name) === foldName(other.name) : one.id === other.id;
}
