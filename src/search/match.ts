import type { Query } from "./query.ts";
import { stem } from "./terms.ts";

/**
 * A query as an FTS5 MATCH expression. Only folded letters and digits in double quotes reach the engine, so no input can be
 * taken for syntax. `isAny` asks for some of the words instead of all.
 */
export function matchExpression(query: Query, options: { readonly isAny: boolean } = { isAny: false }): string {
  switch (query.kind) {
    case "all":
      return query.parts.map((part) => `(${matchExpression(part)})`).join(options.isAny ? " OR " : " AND ");
    case "words":
      return quote(query.words.map(stem));
    case "prefix":
      return `${quote([...query.words.slice(0, -1).map(stem), query.words.at(-1) as string])} *`;
  }
}

function quote(terms: readonly string[]): string {
  return `"${terms.join(" ").replaceAll('"', "")}"`;
}
