import { holderWeights } from "../data/obstacle-weights.ts";
import { type Candidate, holderCandidates, type Unheld } from "./holder-candidates.ts";
import type { HolderFeature } from "./holder-features.ts";
import { type Party, partiesOf } from "./parties.ts";
import { hinderedParties } from "./tell-hindered.ts";

/** Who holds an obstacle and whom it hinders, as far as grammar says so. */
export interface Holding {
  readonly holder: string | null;
  readonly hinders: readonly string[];
}

/**
 * Whose stance, act or limit blocks, by obstacle: of those whom the sentence names, or its pronoun
 * means, the one for whom most speaks; nobody where that is too little.
 */
export function tellHolders(obstacles: readonly Unheld[]): Holding[] {
  const parties = obstacles.map(({ sentence, around }) => partiesOf(sentence, around.who));
  const hindered = obstacles.map(({ sentence, main }, number) =>
    main === null ? nobody : hinderedParties(sentence.words, main, parties[number] ?? nobody),
  );
  const named = obstacles.map(({ sentence, main, standing, around }, number) => ({
    sentence,
    main,
    standing,
    around,
    parties: parties[number] ?? nobody,
    hindered: hindered[number] ?? nobody,
  }));
  return holderCandidates(named).map((candidates, number) =>
    holdingOf(likeliest(candidates), hindered[number] ?? nobody),
  );
}

const nobody: readonly Party[] = [];

function holdingOf(holder: string | null, hindered: readonly Party[]): Holding {
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
