import { obstacleWeights } from "../data/obstacle-weights.ts";
import type { Reason } from "../extraction.ts";
import type { Feature } from "./features.ts";

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
export function weigh(features: readonly Feature[]): { readonly certainty: number; readonly reasons: () => Reason[] } {
  const known = weightsOnce();
  let sum = obstacleWeights.bias;
  for (let number = 0; number < features.length; number += 1) {
    const { name, value } = features[number] as Feature;
    sum += (known.get(name) ?? 0) * value;
  }
  return { certainty: 1 / (1 + Math.exp(-sum)), reasons: () => reasonsOf(features) };
}

function reasonsOf(features: readonly Feature[]): Reason[] {
  const reasons: Reason[] = [];
  for (const { name, value, words } of features) {
    const weight = weightOf(name) * value;
    if (Math.abs(weight) >= leastTold) reasons.push({ rule: name, words, weight });
  }
  return reasons.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** What weighs less decides nothing. */
const leastTold = 0.05;

let weights: ReadonlyMap<string, number> | null = null;

function weightsOnce(): ReadonlyMap<string, number> {
  weights ??= readWeights(obstacleWeights.features);
  return weights;
}

/** Reads `name weight name weight …`. */
export function readWeights(list: string): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  const words = list.trim().split(/\s+/);
  for (let at = 0; at + 1 < words.length; at += 2) read.set(words[at] ?? "", Number(words[at + 1]));
  return read;
}
