import { lazily } from "../../text/lazily.ts";
import { obstacleWeights } from "../data/obstacle-weights.ts";
import { interned } from "./interned.ts";
import { anchors } from "./pair-features.ts";
import { readWeights } from "./read-weights.ts";

/** What was learned of a feature. */
export interface Learned {
  /** 0 where something was learned of its pairs alone. */
  weight: number;
  /** Its bit among the anchors of pairs; 0 for others. */
  readonly anchor: number;
  /** What it weighs on top with each anchor, in their order; null where it does with none. */
  pairs: number[] | null;
}

/** What was learned of each feature, its pairs with it: a look for each tells all. */
export const learnedFeatures = lazily((): ReadonlyMap<string, Learned> => {
  const learned = new Map<string, Learned>();
  for (const [name, weight] of readWeights(obstacleWeights.features)) {
    learnedOf(learned, name).weight = weight;
    const [anchor = "", other] = name.split("&");
    if (other === undefined) continue;
    learnedOf(learned, anchor);
    const one = learnedOf(learned, other);
    one.pairs ??= anchors.map(() => 0);
    one.pairs[anchors.indexOf(anchor)] = weight;
  }
  return learned;
});

function learnedOf(all: Map<string, Learned>, name: string): Learned {
  const known = all.get(name);
  if (known !== undefined) return known;
  const number = anchors.indexOf(name);
  const learned: Learned = { weight: 0, anchor: number === -1 ? 0 : 1 << number, pairs: null };
  all.set(interned(name), learned);
  return learned;
}

/** The weight of a feature; 0 for one that was not learned. */
export function weightOf(name: string): number {
  return learnedFeatures().get(name)?.weight ?? 0;
}
