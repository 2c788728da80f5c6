import { type ObstacleKind, obstacleKinds } from "../../model/obstacle.ts";
import { kindWeights } from "../data/obstacle-weights.ts";
import { kindFeatures, type MatterShares } from "./kind-features.ts";
import type { SentenceSigns } from "./read-signs.ts";
import { readWeights } from "./weigh.ts";

/** The kind of a sentence's obstacle, after what blocks; null where nothing tells. */
export function tellKind(signs: SentenceSigns, shares: MatterShares): ObstacleKind | null {
  const features = kindFeatures(signs, shares);
  let best: ObstacleKind | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const kind of obstacleKinds) {
    const weights = weightsOf(kind);
    let sum = weights.get("bias") ?? 0;
    for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
    if (sum > most) [best, most] = [kind, sum];
  }
  return best;
}

const read = new Map<ObstacleKind, ReadonlyMap<string, number>>();

function weightsOf(kind: ObstacleKind): ReadonlyMap<string, number> {
  const weights = read.get(kind) ?? readWeights(kindWeights[kind]);
  read.set(kind, weights);
  return weights;
}
