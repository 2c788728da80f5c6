import { Failure } from "../model/failure.ts";
import { closest } from "../text/closest.ts";

/** A view's data as rows: an object is one row. */
export function rowsOf(data: unknown): Record<string, unknown>[] {
  return (Array.isArray(data) ? data : [data]) as Record<string, unknown>[];
}

/**
 * The rows with the named fields only, in that order. Throws a usage `Failure` for a field that
 * the rows do not have; with no rows at all nothing is known, and nothing is refused.
 */
export function selectFields(
  rows: readonly Record<string, unknown>[],
  fields: readonly string[],
): Record<string, unknown>[] {
  const known = Object.keys(rows[0] ?? {});
  for (const field of fields) {
    if (rows.length === 0 || known.includes(field)) continue;
    const near = closest(field, known);
    const hint = `${near === null ? "" : `did you mean ${near}? `}known: ${known.join(", ")}`;
    throw new Failure("usage", `no field is called "${field}"`, { hint });
  }
  return rows.map((row) => Object.fromEntries(fields.map((field) => [field, row[field] ?? null])));
}
