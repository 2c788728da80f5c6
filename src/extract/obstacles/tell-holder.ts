import { holderWeights } from "../data/obstacle-weights.ts";
import type { TextSentence } from "../text-document.ts";
import type { Clue } from "./find-clues.ts";
import { type Candidate, holderCandidates } from "./holder-candidates.ts";
import type { HolderFeature } from "./holder-features.ts";
import type { Around } from "./holder-rules.ts";
import { partiesOf } from "./parties.ts";
import { suffers, tellHindered } from "./tell-hindered.ts";

/** Who holds an obstacle and whom it hinders, as far as grammar says so. */
export interface Holding {
  readonly holder: string | null;
  readonly hinders: readonly string[];
}

/**
 * Whose stance, act or limit blocks: of those whom the sentence names, or its pronoun means, the
 * one for whom most speaks; nobody where that is too little.
 */
export function tellHolder(
  sentence: TextSentence,
  main: Clue | null,
  around: Around,
  signs: readonly Clue[] = [],
): Holding {
  const parties = partiesOf(sentence, around.who);
  let holder: string | null = null;
  let most = holderWeights.least;
  const candidates = holderCandidates(sentence, main, { parties, around, signs });
  for (let number = 0; number < candidates.length; number += 1) {
    const { name, features } = candidates[number] as Candidate;
    let sum = holderWeights.bias;
    for (let at = 0; at < features.length; at += 1) sum += (features[at] as HolderFeature).weight;
    const certainty = 1 / (1 + Math.exp(-sum));
    if (certainty < most || suffers(sentence.words, name, parties)) continue;
    holder = name;
    most = certainty;
  }
  const isNamed = around.who.mentions[sentence.index]?.length !== 0;
  return { holder, hinders: main === null || !isNamed ? [] : tellHindered(sentence.words, main, { parties, holder }) };
}
