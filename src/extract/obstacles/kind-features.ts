import { obstacleKinds } from "../../model/obstacle.ts";
import { matterPrefix } from "./lexicon.ts";
import type { SentenceSigns } from "./read-signs.ts";

/** How much of each matter a document tells. */
export type MatterShares = ReadonlyMap<string, number>;

/** The share of each matter among all words of matters in a document. */
export function matterShares(all: readonly SentenceSigns[]): MatterShares {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const { other } of all)
    for (const { family } of other) {
      if (!family.startsWith(matterPrefix)) continue;
      counts.set(family, (counts.get(family) ?? 0) + 1);
      sum++;
    }
  return new Map([...counts].map(([family, count]) => [family, count / sum]));
}

/** Most that a matter counts in one sentence. */
const mostOfMatter = 4;

/** By which the kind of a sentence's obstacle is told. */
export function kindFeatures(signs: SentenceSigns, shares: MatterShares): Map<string, number> {
  const features = new Map<string, number>();
  const matters = signs.other.filter(({ family }) => family.startsWith(matterPrefix));
  for (const kind of obstacleKinds) {
    const family = `${matterPrefix}${kind}`;
    const clues = matters.filter((clue) => clue.family === family);
    const places = clues.length > 1 ? new Set(clues.map(({ to }) => to)).size : clues.length;
    features.set(kind, Math.log2(1 + Math.min(mostOfMatter, places)));
    features.set(`share-of-${kind}`, shares.get(family) ?? 0);
  }
  for (const { family, turn } of signs.blocking) if (turn !== "remedied" && family !== "plain") features.set(family, 1);
  return features;
}
