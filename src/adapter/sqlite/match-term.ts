import { type Field, fieldColumns } from "../../search/fields.ts";
import { prefixTerms } from "../../search/prefix-terms.ts";
import type { Query } from "../../search/query.ts";
import { stem } from "../../search/terms.ts";

/** A query without parts: what is looked up in the full-text table as it is. */
export type Term = Extract<Query, { readonly words: unknown }>;

/** The terms of the index that a fuzzy word, folded, stands for. */
export type Expand = (word: string) => readonly string[];

/** A term as an FTS5 expression, in one column or in all. */
export function matchTerm({ kind, words }: Term, field: Field | null, expand: Expand): string {
  const before = words.slice(0, -1).map(stem);
  const last = words.at(-1) as string;
  const column = field === null ? "" : `${fieldColumns[field]} : `;
  const phrase = (term: string) => column + quote([...before, term]);
  switch (kind) {
    case "word":
    case "phrase":
      return phrase(stem(last));
    case "prefix":
      return joinExpressions("OR", [`${phrase(last)} *`, ...prefixTerms(last).map(phrase)]);
    case "fuzzy":
      return joinExpressions("OR", [...new Set([stem(last), ...expand(last)])].filter(isWord).map(phrase));
  }
}

/** So many expressions stand side by side in parentheses; more in so many parts. */
const mostBeside = 64;

/**
 * Expressions joined by an operator, in parentheses if there are several. FTS5 moves all that
 * stand before when it adds one to many (64,000 in a row take 10 s), so that many are joined part
 * by part. NOT joins two.
 */
export function joinExpressions(operator: "AND" | "OR" | "NOT", expressions: readonly string[]): string {
  const { length } = expressions;
  if (length === 1) return expressions[0] as string;
  if (length <= mostBeside) return `(${expressions.join(` ${operator} `)})`;
  const size = Math.ceil(length / mostBeside);
  const parts = Array.from({ length: Math.ceil(length / size) }, (_, part) =>
    joinExpressions(operator, expressions.slice(part * size, (part + 1) * size)),
  );
  return `(${parts.join(` ${operator} `)})`;
}

function isWord(term: string): boolean {
  return /[\p{L}\p{N}]/u.test(term);
}

/**
 * Nothing but letters, digits and their marks stands inside the quotation marks; all else parts
 * words for the engine as well.
 */
function quote(terms: readonly string[]): string {
  const text = terms.join(" ");
  return `"${/^[\da-z ]*$/.test(text) ? text : text.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")}"`;
}
