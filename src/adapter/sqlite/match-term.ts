import { dayForms } from "../../search/day-forms.ts";
import { type Field, fieldColumns } from "../../search/fields.ts";
import { joinedForms } from "../../search/joined-prefixes.ts";
import { prefixTerms } from "../../search/prefix-terms.ts";
import type { Term } from "../../search/query.ts";
import { russianForms } from "../../search/russian-forms.ts";
import { stem } from "../../search/terms.ts";

/** A term as an FTS5 expression, in the columns of a field or in all. */
export function matchTerm(term: Term, field: Field | null = null): string {
  const column = field === null ? "" : `${columnFilter(fieldColumns[field])} : `;
  const phrase = (terms: readonly string[]) => column + quote(terms);
  const begun = (terms: readonly string[]) => `${phrase(terms)} *`;
  const before = term.words.slice(0, -1).map(stem);
  const last = term.words.at(-1) as string;
  const any = (terms: readonly string[]) =>
    joinExpressions(
      "OR",
      terms.map((one) => phrase([...before, one])),
    );
  switch (term.kind) {
    case "word": {
      const joined = before.length === 0 ? joinedForms(last) : [];
      const forms = before.length === 0 ? russianForms(last) : [];
      return joined.length === 0
        ? any(forms.length === 0 ? [stem(last)] : forms)
        : joinExpressions(
            "OR",
            joined.map((one) => begun([one])),
          );
    }
    case "phrase":
      return any([stem(last)]);
    case "prefix":
      return joinExpressions("OR", [begun([...before, last]), ...prefixTerms(last).map((one) => any([one]))]);
    case "fuzzy":
      return any([...new Set([stem(last), ...(term.near ?? [])])].filter(isWord));
    case "day":
      return joinExpressions(
        "OR",
        dayForms(term.day).map((form) => phrase(form.map(stem))),
      );
  }
}

function columnFilter(columns: readonly string[]): string {
  return columns.length === 1 ? (columns[0] as string) : `{${columns.join(" ")}}`;
}

/** So many expressions stand side by side in parentheses; more in so many parts. */
const mostBeside = 64;

/**
 * Expressions joined by an operator, in parentheses if there are several. FTS5 moves all that stand
 * before when it adds one to many (64,000 in a row take 10 s), so that many are joined part by
 * part. NOT joins two.
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
