import type { Field } from "../../search/fields.ts";
import type { Query } from "../../search/query.ts";
import type { Condition } from "./match.ts";
import { signQuery } from "./sign-query.ts";

/** A query with dates as a condition, its exclusions moved to the leaves. */
export function toCondition(query: Query, isExcluded = false, field: Field | null = null): Condition {
  if (!hasDate(query)) {
    const { expression, isExcluded: isUnwanted } = signQuery(query, field);
    return { kind: "match", match: expression, isExcluded: isExcluded !== isUnwanted };
  }
  switch (query.kind) {
    case "date":
      return { ...query, isExcluded };
    case "not":
      return toCondition(query.part, !isExcluded, field);
    case "field":
      return toCondition(query.part, isExcluded, query.field);
    case "all":
    case "any": {
      const parts = query.parts.map((part) => toCondition(part, isExcluded, field));
      return { kind: (query.kind === "all") === isExcluded ? "any" : "all", parts };
    }
    default:
      throw new TypeError(`a ${query.kind} has no date`);
  }
}

/** Whether a date stands anywhere in a query, so that no FTS5 expression can say all of it. */
export function hasDate(query: Query): boolean {
  if (query.kind === "all" || query.kind === "any") return query.parts.some(hasDate);
  if (query.kind === "not" || query.kind === "field") return hasDate(query.part);
  return query.kind === "date";
}
