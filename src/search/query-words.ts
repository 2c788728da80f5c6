import type { Query } from "./query.ts";

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
