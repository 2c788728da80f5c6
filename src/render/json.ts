import { escapeJson } from "../text/escape-json.ts";
import { type AlikeRow, isRows, type Row, type Rows } from "../view/rows.ts";
import type { View } from "../view/view.ts";
import { createRowWriter } from "./alike-rows.ts";
import type { Page } from "./page.ts";
import { parts } from "./parts.ts";
import { dataRows, isIterable, selectFields } from "./select-fields.ts";

/**
 * The view's data as indented JSON, a bare array or one object, with terminal controls escaped.
 * Rows are written some at a time: as JSON they take more than anything else of an answer.
 */
export function json(view: View, page: Page): string | Iterable<string> {
  const data = selected(view, page);
  if (isRows(data)) return listParts(data);
  if (isTables(data)) return tablesParts(data);
  return `${indented(data)}\n`;
}

function selected({ data }: View, { fields }: Page): unknown {
  if (fields === null) return data;
  const rows = selectFields(dataRows(data), fields);
  if (isRows(data)) return rows;
  return isIterable(data) ? rows.toJSON() : rows.toJSON()[0];
}

function* listParts(rows: Rows): Generator<string> {
  let isEmpty = true;
  for (const part of rows.alike === undefined ? unlikeParts(rows) : alikeParts(rows.alike)) {
    yield part;
    isEmpty = false;
  }
  yield isEmpty ? "[]\n" : "\n]\n";
}

/** A number before them, cut off again, leaves its comma: one put before would copy the text. */
function unlikeParts(rows: Rows): Iterable<string> {
  return parts(rows, (some, isFirst) =>
    isFirst ? indented(some).slice(0, -2) : indented([0, ...some]).slice("[\n  0".length, -2),
  );
}

function alikeParts(rows: Iterable<AlikeRow<Row>>): Iterable<string> {
  const write = createRowWriter((row) => JSON.stringify([row], null, 2).slice(2, -2), ",\n");
  return parts(rows, (some, isFirst) => escapeJson(write(some, isFirst ? "[\n" : ",\n")));
}

/** Nothing but rows, by their names. */
function isTables(data: unknown): data is Readonly<Record<string, Rows>> {
  return typeof data === "object" && data !== null && Object.values(data).every(isRows) && Object.keys(data).length > 0;
}

function* tablesParts(tables: Readonly<Record<string, Rows>>): Generator<string> {
  let before = "{\n";
  for (const [name, rows] of Object.entries(tables)) {
    const [start, end] = indented({ [name]: [0] }).split(/\n +0\n/) as [string, string];
    let opening = `${before}${start.slice(2)}\n`;
    for (const part of parts(rows, (some) => indented({ [name]: some }).slice(start.length + 1, -end.length - 1))) {
      yield opening + part;
      opening = ",\n";
    }
    yield opening === ",\n" ? "\n  ]" : `${opening.slice(0, -1)}]`;
    before = ",\n";
  }
  yield "\n}\n";
}

function indented(value: unknown): string {
  return escapeJson(JSON.stringify(value, null, 2));
}
