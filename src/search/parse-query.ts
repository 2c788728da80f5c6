import { balance } from "./balance.ts";
import { joinQueries } from "./join-queries.ts";
import type { Query } from "./query.ts";
import { queryTerms } from "./query-terms.ts";
import { readQuery } from "./read-query.ts";
import { tokenizeQuery } from "./tokenize-query.ts";

/**
 * Reads a query (`src/manual/query.md`). NOT binds closer than AND, which may be left out, and AND
 * closer than OR. Whatever is no syntax is a word, so nothing is an error; null if the text has no
 * word at all.
 */
export function parseQuery(text: string): Query | null {
  return readQuery(balance(tokenizeQuery(text))) ?? plainWords(text);
}

function plainWords(text: string): Query | null {
  return joinQueries(
    "all",
    queryTerms(text).map((word) => ({ kind: "word", words: [word] })),
  );
}
