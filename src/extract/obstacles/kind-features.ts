import { obstacleKinds } from "../../model/obstacle.ts";
import type { ActorFindings } from "../extraction.ts";
import { familyClass } from "./family-class.ts";
import { namesBehind } from "./feature-names.ts";
import type { Clue } from "./find-clues.ts";
import { interned } from "./interned.ts";
import { matterPrefix } from "./lexicon.ts";
import type { SentenceSigns } from "./read-signs.ts";

/** A named feature by which the kind of an obstacle is told, and how much of it there is. */
export interface KindFeature {
  readonly name: string;
  readonly value: number;
}

/** What a document tells of each matter, in the order of the kinds; null for one it has none of. */
export type MatterShares = readonly (KindFeature | null)[];

/** The share of each matter among all words of matters in a document. */
export function matterShares(all: readonly SentenceSigns[]): MatterShares {
  const counts = noMatter.slice();
  let sum = 0;
  for (const { other, classes } of all) {
    if ((classes & ofMatter) === 0) continue;
    for (let at = 0; at < other.length; at += 1) {
      const { family, classes } = other[at] as Clue;
      if ((classes & ofMatter) === 0) continue;
      const number = numbers.get(family) as number;
      counts[number] = (counts[number] as number) + 1;
      sum += 1;
    }
  }
  return counts.map((count, at) => (count === 0 ? null : { name: (matters[at] as Matter).share, value: count / sum }));
}

/** Most that a matter counts in one sentence. */
const mostOfMatter = 4;

/** The matter of each kind, and what its share is called. */
const matters = obstacleKinds.map((kind) => ({
  kind,
  family: interned(`${matterPrefix}${kind}`),
  share: interned(`share-of-${kind}`),
}));
type Matter = (typeof matters)[number];

const numbers = new Map(matters.map(({ family }, number) => [family, number]));
const ofMatter = familyClass([...numbers.keys()].join(" "));

/** None of any matter. */
const noMatter: readonly number[] = matters.map(() => 0);

/** At how many places a sentence tells of each matter; two clues may end with one word. */
function countMatters({ other, classes }: SentenceSigns): readonly number[] {
  if ((classes & ofMatter) === 0) return noMatter;
  const counts = noMatter.slice();
  const met: number[] = [];
  for (let at = 0; at < other.length; at += 1) {
    const { family, classes, to } = other[at] as Clue;
    if ((classes & ofMatter) === 0) continue;
    const number = numbers.get(family) as number;
    const place = to * counts.length + number;
    if (met.includes(place)) continue;
    met.push(place);
    counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}

/** Of what kinds are those whom a sentence names: two states, a party, nobody. */
function addNamed(features: KindFeature[], sentence: number, { actors, mentions }: ActorFindings): void {
  const told: string[] = [];
  let state = -1;
  let isOfStates = false;
  for (const { actor } of mentions[sentence] ?? []) {
    const kind = actors[actor]?.kind ?? "nobody";
    if (kind === "state" && actor !== state) {
      isOfStates = state !== -1;
      state = actor;
    }
    if (told.includes(kind)) continue;
    told.push(kind);
    features.push({ name: naming(kind), value: 1 });
  }
  if (isOfStates) features.push({ name: "names-states", value: 1 });
}

const naming = namesBehind("names-");

/** By which the kind of a sentence's obstacle is told. */
export function kindFeatures(signs: SentenceSigns, shares: MatterShares, who: ActorFindings): KindFeature[] {
  const features: KindFeature[] = [];
  addNamed(features, signs.sentence.index, who);
  const counts = countMatters(signs);
  for (let at = 0; at < matters.length; at += 1) {
    const count = counts[at] as number;
    if (count > 0)
      features.push({ name: (matters[at] as Matter).kind, value: Math.log2(1 + Math.min(mostOfMatter, count)) });
    const share = shares[at] as KindFeature | null;
    if (share !== null) features.push(share);
  }
  addBlocking(features, signs.blocking);
  return features;
}

function addBlocking(features: KindFeature[], blocking: readonly Clue[]): void {
  const told: string[] = [];
  for (let at = 0; at < blocking.length; at += 1) {
    const { family, turn } = blocking[at] as Clue;
    if (turn === "remedied" || family === "plain" || told.includes(family)) continue;
    told.push(family);
    features.push({ name: family, value: 1 });
  }
}
