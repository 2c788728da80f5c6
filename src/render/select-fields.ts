import { Failure } from "../model/failure.ts";
import { closest } from "../text/closest.ts";
import { type Row, type Rows, rowsOf } from "../view/rows.ts";

/** A view's data as rows: an object is one row. */
export function dataRows(data: unknown): Iterable<Row> {
  return isIterable(data) ? data : [data as Row];
}

/** Whether data are rows, and no object. */
export function isIterable(data: unknown): data is Iterable<Row> {
  return typeof data === "object" && data !== null && Symbol.iterator in data;
}

/**
 * The rows with the named fields only, in that order. Throws a usage `Failure` for a field that the
 * rows do not have.
 */
export function selectFields(rows: Iterable<Row>, fields: readonly string[]): Rows {
  refuseUnknown(fields, rows);
  return rowsOf(rows, (row) => Object.fromEntries(fields.map((field) => [field, row[field] ?? null])));
}

/**
 * Throws a usage `Failure` for a field that the rows do not have; with no rows at all nothing is
 * known, and nothing is refused.
 */
export function refuseUnknown(fields: readonly string[], rows: Iterable<Row>): void {
  const [first] = rows;
  if (first === undefined) return;
  const known = Object.keys(first);
  for (const field of fields) {
    if (known.includes(field)) continue;
    const near = closest(field, known);
    const hint = `${near === null ? "" : `did you mean ${near}? `}known: ${known.join(", ")}`;
    throw new Failure("usage", `no field is called "${field}"`, { hint });
  }
}
