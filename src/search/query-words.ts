import type { Field } from "./fields.ts";
import type { Query, Term } from "./query.ts";

/** The terms of a query that a document is searched for, those that it must not hold left out. */
export function queryTerms(query: Query): Term[] {
  switch (query.kind) {
    case "date":
    case "not":
      return [];
    case "field":
      return queryTerms(query.part);
    case "all":
    case "any":
      return query.parts.flatMap(queryTerms);
    default:
      return [query];
  }
}

/** The fields that a query asks for. */
export function queryFields(query: Query): ReadonlySet<Field> {
  switch (query.kind) {
    case "field":
      // Sections stand in the body.
      return new Set(query.field === "section" ? [] : [query.field]);
    case "all":
    case "any":
      return new Set(query.parts.flatMap((part) => [...queryFields(part)]));
    default:
      return new Set();
  }
}
