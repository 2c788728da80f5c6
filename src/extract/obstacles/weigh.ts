import { obstacleWeights } from "../data/obstacle-weights.ts";
import type { Reason } from "../extraction.ts";
import type { Word } from "../words.ts";
import { weightOf } from "./learned-features.ts";
import { weightOfWord } from "./weigh-words.ts";

/** A named feature of a sentence: how much of it there is, and the words that show it. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly words: string;
}

/** How sure an obstacle must be to be told. */
export const leastCertainty = obstacleWeights.least;

/** What a sentence weighs for an obstacle by its words alone, which weigh so much. */
export function withBias(ofWords: number): number {
  return obstacleWeights.bias + ofWords;
}

/** How sure it is, by what a sentence weighs, that it tells of an obstacle. */
export function certaintyOf(weight: number): number {
  return 1 / (1 + Math.exp(-weight));
}

/** What spoke for an obstacle and against it, most first. */
export function reasonsOf(features: readonly Feature[], words: readonly Word[]): Reason[] {
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
