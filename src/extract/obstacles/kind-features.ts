import { obstacleKinds } from "../../model/obstacle.ts";
import type { ActorFindings, Mention } from "../extraction.ts";
import { namesBehind } from "./feature-names.ts";
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
      if (!numbers.has(family)) continue;
      counts.set(family, (counts.get(family) ?? 0) + 1);
      sum++;
    }
  return new Map([...counts].map(([family, count]) => [family, count / sum]));
}

/** Most that a matter counts in one sentence. */
const mostOfMatter = 4;

/** The matter of each kind, and what its share is called. */
const matters = obstacleKinds.map((kind) => ({ kind, family: `${matterPrefix}${kind}`, share: `share-of-${kind}` }));

const numbers = new Map(matters.map(({ family }, number) => [family, number]));

/** At which places a sentence tells of each matter; two clues may end with one word. */
function placesOfMatters(clues: readonly Clue[]): readonly (ReadonlySet<number> | undefined)[] {
  const places: Set<number>[] = [];
  for (let at = 0; at < clues.length; at += 1) {
    const { family, to } = clues[at] as Clue;
    const number = numbers.get(family);
    if (number === undefined) continue;
    const met = places[number];
    if (met === undefined) places[number] = new Set([to]);
    else met.add(to);
  }
  return places;
}

/** Of what kinds are those whom a sentence names: two states, a party, nobody. */
function namedKinds(sentence: number, { actors, mentions }: ActorFindings): Map<string, number> {
  const features = new Map<string, number>();
  const named = new Set((mentions[sentence] ?? []).map(({ actor }: Mention) => actors[actor]));
  let states = 0;
  for (const actor of named) {
    if (actor?.kind === "state") states += 1;
    features.set(naming(actor?.kind ?? "nobody"), 1);
  }
  if (states > 1) features.set("names-states", 1);
  return features;
}

const naming = namesBehind("names-");

/** By which the kind of a sentence's obstacle is told. */
export function kindFeatures(signs: SentenceSigns, shares: MatterShares, who: ActorFindings): Map<string, number> {
  const features = namedKinds(signs.sentence.index, who);
  const places = placesOfMatters(signs.other);
  for (let at = 0; at < matters.length; at += 1) {
    const { kind, family, share } = matters[at] as (typeof matters)[number];
    const count = places[at]?.size ?? 0;
    if (count > 0) features.set(kind, Math.log2(1 + Math.min(mostOfMatter, count)));
    const part = shares.get(family);
    if (part !== undefined) features.set(share, part);
  }
  for (const { family, turn } of signs.blocking) if (turn !== "remedied" && family !== "plain") features.set(family, 1);
  return features;
}
