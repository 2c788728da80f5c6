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
  const weights = weightsByFeature();
  const sums = (weights.get("bias") ?? none).slice();
  const features = kindFeatures(signs, shares, who);
  for (let number = 0; number < features.length; number += 1) {
    const { name, value } = features[number] as KindFeature;
    const row = weights.get(name);
    if (row === undefined) continue;
    for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] as number) + (row[at] as number) * value;
  }
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

const none: readonly number[] = obstacleKinds.map(() => 0);

/** What each feature weighs for every kind, in their order: looked up once for all of them. */
const weightsByFeature = lazily((): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  for (const [at, kind] of obstacleKinds.entries())
    for (const [name, weight] of readWeights(kindWeights[kind])) {
      const row = rows.get(name) ?? obstacleKinds.map(() => 0);
      row[at] = weight;
      rows.set(interned(name), row);
    }
  return rows;
});
