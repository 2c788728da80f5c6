import { balance } from "./balance.ts";
import type { DateRange } from "./date-range.ts";
import type { Field } from "./fields.ts";
import { joinQueries } from "./join-queries.ts";
import { limitDepth } from "./limit-depth.ts";
import { queryTerms } from "./query-terms.ts";
import { readQuery } from "./read-query.ts";
import { tokenizeQuery } from "./tokenize-query.ts";

/**
 * What a query asks for, as a syntax tree. Every `words` list holds folded terms in order, which stand side by side: a `word`
 * has several where it is a compound (`south-korea`, `비밀`). Of a `prefix` only the last is one.
 */
export type Query =
  | { readonly kind: "word" | "phrase" | "prefix" | "fuzzy"; readonly words: readonly string[] }
  | ({ readonly kind: "date" } & DateRange)
  | { readonly kind: "field"; readonly field: Field; readonly part: Query }
  | { readonly kind: "not"; readonly part: Query }
  | { readonly kind: "all" | "any"; readonly parts: readonly Query[] };

/**
 * Reads a query (README, “The query language”). NOT binds closer than AND, which may be left out, and AND closer than OR.
 * Whatever is no syntax is a word, so nothing is an error; null if the text has no word at all.
 */
export function parseQuery(text: string): Query | null {
  return limitDepth(readQuery(balance(tokenizeQuery(text))) ?? plainWords(text));
}

/** A word that a hit may hold, to highlight it. */
export interface QueryWord {
  readonly word: string;
  readonly isPrefix: boolean;
  readonly isFuzzy: boolean;
}

/** Every word of a query that a document is searched for, those that it must not hold left out. */
export function queryWords(query: Query): QueryWord[] {
  return wordParts(query).flatMap(({ kind, words }) =>
    words.map((word, index) => ({
      word,
      isPrefix: kind === "prefix" && index === words.length - 1,
      isFuzzy: kind === "fuzzy",
    })),
  );
}

/** The phrases among those words: several that stand side by side. */
export function queryPhrases(query: Query): (readonly string[])[] {
  const sideBySide = wordParts(query).filter(({ kind }) => kind === "word" || kind === "phrase");
  return sideBySide.flatMap(({ words }) => (words.length > 1 ? [words] : []));
}

type WordPart = Extract<Query, { readonly words: readonly string[] }>;

/** The parts of a query that hold words which a document is searched for. */
function wordParts(query: Query): WordPart[] {
  switch (query.kind) {
    case "date":
    case "not":
      return [];
    case "field":
      return wordParts(query.part);
    case "all":
    case "any":
      return query.parts.flatMap(wordParts);
    default:
      return [query];
  }
}

function plainWords(text: string): Query | null {
  return joinQueries(
    "all",
    queryTerms(text).map((word) => ({ kind: "word", words: [word] })),
  );
}
