import { holderWeights } from "../data/obstacle-weights.ts";
import type { TextSentence } from "../text-document.ts";
import type { Clue } from "./find-clues.ts";
import { type Candidate, holderCandidates } from "./holder-candidates.ts";
import type { HolderFeature } from "./holder-features.ts";
import type { Around } from "./holder-rules.ts";
import { type Party, partiesOf } from "./parties.ts";
import { hinderedParties } from "./tell-hindered.ts";

/** Who holds an obstacle and whom it hinders, as far as grammar says so. */
export interface Holding {
  readonly holder: string | null;
  readonly hinders: readonly string[];
}

/** An obstacle of which is asked who holds it: its main clue, and all that stand in its sentence. */
export interface Unheld {
  readonly sentence: TextSentence;
  readonly main: Clue | null;
  readonly standing: readonly Clue[];
  readonly around: Around;
}

/**
 * Whose stance, act or limit blocks, by obstacle: of those whom the sentence names, or its pronoun
 * means, the one for whom most speaks; nobody where that is too little.
 */
export function tellHolders(asked: readonly Unheld[]): Holding[] {
  const parties = asked.map(({ sentence, around }) => partiesOf(sentence, around.who));
  return asked.map((one, number) => holdingOf(one, parties[number] ?? []));
}

function holdingOf({ sentence, main, standing, around }: Unheld, parties: readonly Party[]): Holding {
  const hindered = main === null ? [] : hinderedParties(sentence.words, main, parties);
  const holder = likeliest(holderCandidates(sentence, main, { parties, hindered, around, signs: standing }));
  return { holder, hinders: hindered.map(({ name }) => name).filter((name) => name !== holder) };
}

/** Of those who may hold it and of nobody, who weighs nothing, the likeliest if it is enough. */
function likeliest(candidates: readonly Candidate[]): string | null {
  let holder: string | null = null;
  let most = 0;
  let total = 1;
  for (let number = 0; number < candidates.length; number += 1) {
    const { name, features } = candidates[number] as Candidate;
    let sum = holderWeights.bias;
    for (let at = 0; at < features.length; at += 1) sum += (features[at] as HolderFeature).weight;
    const share = Math.exp(sum);
    total += share;
    if (share <= most) continue;
    holder = name;
    most = share;
  }
  return most < holderWeights.least * total ? null : holder;
}
