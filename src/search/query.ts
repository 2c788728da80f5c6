import { tokens } from "./fold.ts";

/** What a query asks for, as a syntax tree. Every `words` list holds folded words in order. */
export type Query =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "prefix"; readonly words: readonly string[] }
  | { readonly kind: "all"; readonly parts: readonly Query[] };

/**
 * Reads a query: words, `"a phrase"`, `pre*`. Whatever is no syntax is a word, so nothing is an error; null if no word is
 * left. A word of several terms (`비밀`, `south-korea`) is a phrase.
 */
export function parseQuery(text: string): Query | null {
  const parts = Array.from(text.matchAll(/"([^"]*)"?|([^\s"]+)/gu), ([, phrase, word = ""]): Query => {
    const isPrefix = phrase === undefined && word.endsWith("*");
    const words = tokens(phrase ?? word).map(({ term }) => term);
    return { kind: isPrefix ? "prefix" : "words", words };
  });
  const filled = parts.filter((part) => part.kind === "all" || part.words.length > 0);
  return filled.length === 0 ? null : { kind: "all", parts: filled };
}

/** Every word of a query that a document can be searched for, to highlight it. */
export function queryWords(query: Query): { word: string; isPrefix: boolean }[] {
  if (query.kind === "all") return query.parts.flatMap(queryWords);
  const last = query.words.length - 1;
  return query.words.map((word, index) => ({ word, isPrefix: query.kind === "prefix" && index === last }));
}
