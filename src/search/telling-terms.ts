import { tokens } from "./fold.ts";
import { stopWords } from "./stop-words.ts";
import { stem } from "./terms.ts";

/** A term of a text, how it is written there, and how much it tells of it. */
export interface TellingTerm {
  readonly term: string;
  readonly word: string;
  readonly weight: number;
}

/**
 * The terms that tell a text best from the others of a library, the most telling first: frequent in
 * it, rare elsewhere (tf-idf, the term frequency damped by its root). `documentFrequency` says how
 * many of `documents` hold a term.
 */
export function tellingTerms(
  text: string,
  {
    documents,
    documentFrequency,
    limit,
  }: { readonly documents: number; readonly documentFrequency: (term: string) => number; readonly limit: number },
): TellingTerm[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { term: word } of tokens(text)) {
    if (word.length < 3 || stopWords.has(word) || /^\p{N}+$/u.test(word)) continue;
    const term = stem(word);
    const entry = counts.get(term) ?? { word, count: 0 };
    entry.count += 1;
    counts.set(term, entry);
  }
  const weigh = (term: string, count: number) =>
    Math.sqrt(count) * Math.log((documents + 1) / (documentFrequency(term) + 0.5));
  // A word that a long text says once tells little of it, however rare it is elsewhere.
  const least = text.length > 1000 ? 2 : 1;
  return [...counts]
    .filter(([, { count }]) => count >= least)
    .map(([term, { word, count }]) => ({ term, word, weight: weigh(term, count) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight || (left.term < right.term ? -1 : 1))
    .slice(0, limit);
}
