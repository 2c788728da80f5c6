import { obstacleKinds } from "../../model/obstacle.ts";
import type { ActorFindings, Mention } from "../extraction.ts";
import type { Clue } from "./find-clues.ts";
import { matterPrefix } from "./lexicon.ts";
import type { SentenceSigns } from "./read-signs.ts";

/** How much of each matter a document tells. */
export type MatterShares = ReadonlyMap<string, number>;

/** The share of each matter among all words of matters in a document. */
export function matterShares(all: readonly SentenceSigns[]): MatterShares {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const { other } of all)
    for (let at = 0; at < other.length; at += 1) {
      const { family } = other[at] as Clue;
      if (!family.startsWith(matterPrefix)) continue;
      counts.set(family, (counts.get(family) ?? 0) + 1);
      sum++;
    }
  return new Map([...counts].map(([family, count]) => [family, count / sum]));
}

/** Most that a matter counts in one sentence. */
const mostOfMatter = 4;

/** The matter of each kind, and what its share is called. */
const matters = obstacleKinds.map((kind) => ({ kind, family: `${matterPrefix}${kind}`, share: `share-of-${kind}` }));

/** At how many places a sentence tells of a matter; two clues may end with one word. */
function placesOfMatter(clues: readonly Clue[], family: string): number {
  let first = -1;
  let more: Set<number> | null = null;
  for (let at = 0; at < clues.length; at += 1) {
    const clue = clues[at] as Clue;
    if (clue.family !== family) continue;
    if (first < 0) first = clue.to;
    else more = (more ?? new Set([first])).add(clue.to);
  }
  return more?.size ?? (first < 0 ? 0 : 1);
}

/** Of what kinds are those whom a sentence names: two states, a party, nobody. */
function namedKinds(sentence: number, { actors, mentions }: ActorFindings): Map<string, number> {
  const features = new Map<string, number>();
  const named = new Set((mentions[sentence] ?? []).map(({ actor }: Mention) => actors[actor]));
  let states = 0;
  for (const actor of named) {
    if (actor?.kind === "state") states += 1;
    features.set(`names-${actor?.kind ?? "nobody"}`, 1);
  }
  if (states > 1) features.set("names-states", 1);
  return features;
}

/** By which the kind of a sentence's obstacle is told. */
export function kindFeatures(signs: SentenceSigns, shares: MatterShares, who: ActorFindings): Map<string, number> {
  const features = namedKinds(signs.sentence.index, who);
  for (let at = 0; at < matters.length; at += 1) {
    const { kind, family, share } = matters[at] as (typeof matters)[number];
    features.set(kind, Math.log2(1 + Math.min(mostOfMatter, placesOfMatter(signs.other, family))));
    features.set(share, shares.get(family) ?? 0);
  }
  for (const { family, turn } of signs.blocking) if (turn !== "remedied" && family !== "plain") features.set(family, 1);
  return features;
}
