import type { Query } from "./query.ts";

/** The query with the terms that each of its fuzzy words stands for. */
export function findNear(query: Query, near: (word: string) => readonly string[]): Query {
  switch (query.kind) {
    case "all":
    case "any":
      return { ...query, parts: query.parts.map((part) => findNear(part, near)) };
    case "not":
    case "field":
      return { ...query, part: findNear(query.part, near) };
    case "fuzzy":
      return { ...query, near: near(query.words[0] as string) };
    default:
      return query;
  }
}
