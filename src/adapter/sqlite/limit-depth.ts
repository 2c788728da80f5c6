import { joinQueries } from "../../search/join-queries.ts";
import type { Query } from "../../search/query.ts";

/**
 * The parser of FTS5 keeps at most 100 symbols in mind, and a level of all in any in all takes up
 * to six.
 */
const mostLevels = 12;

/**
 * The query with no more levels of AND in OR in AND than the engine reads; what is deeper must all
 * match, exclusions dissolved.
 */
export function limitDepth(query: Query, levels = mostLevels): Query {
  switch (query.kind) {
    case "all":
    case "any": {
      const parts = levels === 0 ? leaves(query) : query.parts.map((part) => limitDepth(part, levels - 1));
      return joinQueries(levels === 0 ? "all" : query.kind, parts) as Query;
    }
    case "not":
    case "field":
      return { ...query, part: limitDepth(query.part, levels) };
    default:
      return query;
  }
}

function leaves(query: Query): Query[] {
  switch (query.kind) {
    case "all":
    case "any":
      return query.parts.flatMap(leaves);
    case "not":
      return leaves(query.part);
    case "field":
      return leaves(query.part).map((part) => ({ ...query, part }));
    default:
      return [query];
  }
}
