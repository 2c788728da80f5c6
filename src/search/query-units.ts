import { lazily } from "../text/lazily.ts";
import { scriptKind } from "./script-runs.ts";

/**
 * What is looked for where a word need not stand as it was typed: the words of a compound, each
 * on its own; of Chinese, Japanese and Korean the overlapping pairs of characters; of Thai, Lao,
 * Khmer and Burmese the words that a dictionary knows. Each is a row of folded terms that stand
 * side by side.
 */
export function queryUnits(words: readonly string[]): (readonly string[])[] {
  if (words.length < 2) return [words];
  switch (scriptKind(words[0] as string)) {
    case "words": {
      // A letter by itself, the l of l'accord, says nothing.
      const longer = words.filter((word) => word.length > 1);
      return (longer.length > 0 ? longer : words).map((word) => [word]);
    }
    case "characters":
      return words.slice(1).map((word, index) => [words[index] as string, word]);
    case "letters":
      return dictionaryWords(words.join(""));
  }
}

const segmenter = lazily(() => new Intl.Segmenter("th", { granularity: "word" }));

function dictionaryWords(text: string): string[][] {
  return Array.from(segmenter().segment(text), ({ segment }) => Array.from(segment));
}
