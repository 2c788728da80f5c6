import { joinedForms } from "./joined-prefixes.ts";
import type { Query } from "./query.ts";
import { queryTerms } from "./query-words.ts";
import { scriptKind } from "./script-runs.ts";
import { stopWords } from "./stop-words.ts";

/** A word of a query that no brief holds, and what it was probably meant to be. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
  /** Whether nothing else can have been meant. */
  readonly isClear: boolean;
}

/** So many words of a query are looked up. */
const mostWords = 10;

/** The words of a query that may be misspelt: plain ones of scripts that part words. */
export function mistakable(query: Query): string[] {
  const plain = queryTerms(query).filter(({ kind }) => kind === "word" || kind === "phrase" || kind === "fuzzy");
  const words = plain.flatMap((term) => term.words).filter((word) => word.length > 3 && isMistakable(word));
  return [...new Set(words)].slice(0, mostWords);
}

function isMistakable(word: string): boolean {
  return scriptKind(word) === "words" && !stopWords.has(word) && !/\p{N}/u.test(word) && joinedForms(word).length === 0;
}

/** The query with the words that were meant in place of those that were typed. */
export function correctQuery(query: Query, corrections: readonly Correction[]): Query {
  const meant = new Map(corrections.map((correction) => [correction.typed, correction.meant]));
  const correct = (part: Query): Query => {
    switch (part.kind) {
      case "all":
      case "any":
        return { ...part, parts: part.parts.map(correct) };
      case "field":
        return { ...part, part: correct(part.part) };
      case "word":
      case "phrase":
        return { ...part, words: part.words.map((word) => meant.get(word) ?? word) };
      default:
        return part;
    }
  };
  return correct(query);
}
