import { tokens } from "./fold.ts";

/** The folded terms of a piece of a query; a combining mark that stands alone is none. */
export function queryTerms(text: string): string[] {
  return tokens(text)
    .map(({ term }) => term)
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
}
