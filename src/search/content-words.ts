import { tokens } from "./fold.ts";
import { stopWords } from "./stop-words.ts";
import { stem } from "./terms.ts";

/** The terms of a text, stop words left out: by these two wordings of one thing are compared. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(tokens(text).flatMap(({ term }) => (stopWords.has(term) ? [] : [stem(term)])));
}
