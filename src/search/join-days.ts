import { readDay } from "./day-forms.ts";
import type { QueryToken } from "./tokenize-query.ts";

/** A day takes at most so many pieces of a query: `22 August 2019`. */
const mostPieces = 3;

/** The tokens with those that write a day as one. */
export function joinDays(tokens: readonly QueryToken[]): QueryToken[] {
  const joined: QueryToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const day = dayAt(tokens, at);
    joined.push(day?.token ?? (tokens[at] as QueryToken));
    at += day?.length ?? 1;
  }
  return joined;
}

function dayAt(tokens: readonly QueryToken[], at: number): { token: QueryToken; length: number } | null {
  let words: string[] = [];
  for (let length = 1; length <= mostPieces; length += 1) {
    const token = tokens[at + length - 1];
    if (token?.kind !== "words" || token.words.some(({ kind }) => kind !== "word")) return null;
    words = [...words, ...token.words.flatMap((word) => word.words).slice(0, 7)];
    const day = readDay(words);
    if (day !== null) return { token: { kind: "day", day, words }, length };
  }
  return null;
}
