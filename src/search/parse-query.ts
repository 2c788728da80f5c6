import { balance } from "./balance.ts";
import { joinDays } from "./join-days.ts";
import { joinQueries } from "./join-queries.ts";
import type { Query } from "./query.ts";
import { readQuery } from "./read-query.ts";
import { scriptRuns } from "./script-runs.ts";
import { tokenizeQuery } from "./tokenize-query.ts";

/**
 * Reads a query (`src/manual/query.md`). NOT binds closer than AND, which may be left out, and AND
 * closer than OR. Whatever is no syntax is a word, so nothing is an error; null if the text has no
 * word at all.
 */
export function parseQuery(text: string): Query | null {
  return readQuery(balance(joinDays(tokenizeQuery(text)))) ?? plainWords(text);
}

function plainWords(text: string): Query | null {
  return joinQueries(
    "all",
    scriptRuns(text)
      .flat()
      .map((word) => ({ kind: "word", words: [word] })),
  );
}
