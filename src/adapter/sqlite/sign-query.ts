import type { Field } from "../../search/fields.ts";
import type { Query } from "../../search/query.ts";
import { joinExpressions, matchTerm } from "./match-term.ts";

/**
 * An FTS5 expression, of what must not match if `isExcluded`: the engine has no way to say “every
 * row but”.
 */
export interface Signed {
  readonly expression: string;
  readonly isExcluded: boolean;
}

/** A query without dates as one expression. */
export function signQuery(query: Query, field: Field | null): Signed {
  switch (query.kind) {
    case "date":
      throw new TypeError("a date is no expression");
    case "field":
      return signQuery(query.part, query.field);
    case "not": {
      const { expression, isExcluded } = signQuery(query.part, field);
      return { expression, isExcluded: !isExcluded };
    }
    case "all":
    case "any":
      return joinSigned(
        query.kind,
        query.parts.map((part) => signQuery(part, field)),
      );
    default:
      return { expression: matchTerm(query, field), isExcluded: false };
  }
}

/** All of `a, not b` is `a NOT b`; any of `a, not b` is all but `b NOT a`. */
export function joinSigned(kind: "all" | "any", parts: readonly Signed[]): Signed {
  const wanted = parts.filter(({ isExcluded }) => !isExcluded).map(({ expression }) => expression);
  const unwanted = parts.filter(({ isExcluded }) => isExcluded).map(({ expression }) => expression);
  const [base, minus] = kind === "all" ? [wanted, unwanted] : [unwanted, wanted];
  if (base.length === 0) return { expression: joinExpressions("OR", minus), isExcluded: kind === "all" };
  const left = joinExpressions("AND", base);
  const expression = minus.length === 0 ? left : joinExpressions("NOT", [left, joinExpressions("OR", minus)]);
  return { expression, isExcluded: kind === "any" };
}
