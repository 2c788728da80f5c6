import type { Query } from "./query.ts";

/**
 * All or any of some queries as one; nested ones of the kind dissolve in it. Null if there are
 * none.
 */
export function joinQueries(kind: "all" | "any", queries: readonly (Query | null)[]): Query | null {
  const parts = queries
    .filter((query) => query !== null)
    .flatMap((query) => (query.kind === kind ? query.parts : [query]));
  return parts.length > 1 ? { kind, parts } : (parts[0] ?? null);
}

/** What is left when a query is taken back; two exclusions are none. */
export function negate(query: Query): Query {
  return query.kind === "not" ? query.part : { kind: "not", part: query };
}
