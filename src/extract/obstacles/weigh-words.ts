import { lazily } from "../../text/lazily.ts";
import { obstacleWords } from "../data/obstacle-words.ts";
import type { Word } from "../words.ts";
import { readWeights } from "./read-weights.ts";
import { stemOf } from "./stem.ts";

/** What the words of a sentence, whatever family they are of, weigh for an obstacle. */
export function weighWords(words: readonly Word[]): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    word.form.weight ??= weightOfWord(word);
    sum += word.form.weight;
  }
  return sum;
}

/** What a word weighs; 0 for one with a capital, mostly a name, or met too seldom to learn of. */
export function weightOfWord({ small, isCapital }: Pick<Word, "small" | "isCapital">): number {
  return isCapital ? 0 : (weights().get(stemOf(small)) ?? 0);
}

const weights = lazily(() => readWeights(obstacleWords));
