import type { QueryToken } from "./tokenize-query.ts";

/** Far deeper than anybody nests by hand, and shallow enough to be read by recursion. */
const deepest = 50;

/**
 * The tokens with every parenthesis matched: a stray `)` is dropped, what is open at the end is
 * closed, deeper pairs are flattened.
 */
export function balance(tokens: readonly QueryToken[]): QueryToken[] {
  let depth = 0;
  const kept = tokens.filter(({ kind }) => {
    if (kind === "open") return ++depth <= deepest;
    if (kind !== "close") return true;
    if (depth === 0) return false;
    return depth-- <= deepest;
  });
  const missing = Math.min(depth, deepest);
  return [...kept, ...Array.from({ length: missing }, (): QueryToken => ({ kind: "close" }))];
}
