import { type ObstacleKind, obstacleKinds } from "../../model/obstacle.ts";
import { lazily } from "../../text/lazily.ts";
import { kindWeights } from "../data/obstacle-weights.ts";
import type { ActorFindings } from "../extraction.ts";
import { interned } from "./interned.ts";
import { type KindFeature, kindFeatures, type MatterShares } from "./kind-features.ts";
import type { SentenceSigns } from "./read-signs.ts";
import { readWeights } from "./read-weights.ts";

/** The kind of a sentence's obstacle, after what blocks; null where nothing tells. */
export function tellKind(signs: SentenceSigns, shares: MatterShares, who: ActorFindings): ObstacleKind | null {
  return kindOfMost(weigh(kindFeatures(signs, shares, who)));
}

/**
 * What features weigh together for each kind. Numbers of one form, and a loop apart from what reads
 * the features: else V8 optimises all of that with it, and again when a weight has no fraction.
 */
function weigh(features: readonly KindFeature[]): Float64Array {
  const weights = weightsByFeature();
  const sums = new Float64Array(weights.get("bias") ?? none);
  for (let number = 0; number < features.length; number += 1) {
    const { name, value } = features[number] as KindFeature;
    const row = weights.get(name);
    if (row === undefined) continue;
    for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] as number) + (row[at] as number) * value;
  }
  return sums;
}

function kindOfMost(sums: Float64Array): ObstacleKind | null {
  let best: ObstacleKind | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < obstacleKinds.length; at += 1) {
    const sum = sums[at] as number;
    if (sum <= most) continue;
    best = obstacleKinds[at] as ObstacleKind;
    most = sum;
  }
  return best;
}

const none = new Float64Array(obstacleKinds.length);

/** What each feature weighs for every kind, in their order: looked up once for all of them. */
const weightsByFeature = lazily((): ReadonlyMap<string, Float64Array> => {
  const rows = new Map<string, Float64Array>();
  for (const [at, kind] of obstacleKinds.entries())
    for (const [name, weight] of readWeights(kindWeights[kind])) {
      const row = rows.get(name) ?? new Float64Array(obstacleKinds.length);
      row[at] = weight;
      rows.set(interned(name), row);
    }
  return rows;
});
