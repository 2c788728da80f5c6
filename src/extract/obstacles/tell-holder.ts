import { lazily } from "../../text/lazily.ts";
import { holderWeights } from "../data/obstacle-weights.ts";
import type { TextSentence } from "../text-document.ts";
import type { Clue } from "./find-clues.ts";
import { holderCandidates } from "./holder-candidates.ts";
import type { Around } from "./holder-rules.ts";
import { partiesOf } from "./parties.ts";
import { readWeights } from "./read-weights.ts";

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
  const known = weights();
  let holder: string | null = null;
  let most = holderWeights.least;
  for (const { name, features } of holderCandidates(sentence, main, around, signs)) {
    let sum = holderWeights.bias;
    for (const feature of features) sum += known.get(feature) ?? 0;
    const certainty = 1 / (1 + Math.exp(-sum));
    if (certainty >= most) [holder, most] = [name, certainty];
  }
  return { holder, hinders: main === null ? [] : hindered(sentence, main, around, holder) };
}

const weights = lazily(() => readWeights(holderWeights.features));

/** Who stands as the object behind the clue, and is not its holder. */
function hindered(sentence: TextSentence, main: Clue, { who }: Around, holder: string | null): string[] {
  if (who.mentions[sentence.index]?.length === 0) return [];
  const behind = partiesOf(sentence, who).filter(
    ({ from, actor }) => actor !== null && from > main.to && from <= main.to + 8,
  );
  const names = behind.map(({ name }) => name).filter((name) => name !== holder);
  return [...new Set(names)].slice(0, 2);
}
