import { obstacleWeights } from "../data/obstacle-weights.ts";
import type { Reason } from "../extraction.ts";
import type { Word } from "../words.ts";
import type { Feature } from "./features.ts";
import { readWeights } from "./read-weights.ts";
import { weightOfWord, weighWords } from "./weigh-words.ts";

/** How sure an obstacle must be to be told. */
export const leastCertainty = obstacleWeights.least;

/** The weight of a feature; 0 for one that was not learned. */
export function weightOf(name: string): number {
  return weightsOnce().get(name) ?? 0;
}

/**
 * How sure it is that a sentence tells of an obstacle, and what spoke for that and against it, most
 * first, for those who ask.
 */
export function weigh(
  features: readonly Feature[],
  words: readonly Word[],
): { readonly certainty: number; readonly reasons: () => Reason[] } {
  const known = weightsOnce();
  let sum = obstacleWeights.bias + weighWords(words);
  for (let number = 0; number < features.length; number += 1) {
    const { name, value } = features[number] as Feature;
    sum += (known.get(name) ?? 0) * value;
  }
  return { certainty: 1 / (1 + Math.exp(-sum)), reasons: () => reasonsOf(features, words) };
}

function reasonsOf(features: readonly Feature[], words: readonly Word[]): Reason[] {
  const reasons: Reason[] = [];
  for (const { name, value, words } of features) {
    const weight = weightOf(name) * value;
    if (Math.abs(weight) >= leastTold) reasons.push({ rule: name, words, weight });
  }
  for (const word of words) {
    const weight = weightOfWord(word);
    if (Math.abs(weight) >= leastOfWord) reasons.push({ rule: "word", words: word.text, weight });
  }
  return reasons.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** What weighs less decides nothing. */
const leastTold = 0.05;
/** Most words say a little; only what says much is told. */
const leastOfWord = 0.2;

let weights: ReadonlyMap<string, number> | null = null;

function weightsOnce(): ReadonlyMap<string, number> {
  weights ??= readWeights(obstacleWeights.features);
  return weights;
}
