import { escapeJson } from "../text/escape-json.ts";
import { isRows, type Row } from "../view/rows.ts";
import type { View } from "../view/view.ts";
import { createRowWriter } from "./alike-rows.ts";
import type { Page } from "./page.ts";
import { parts } from "./parts.ts";
import { dataRows, selectFields } from "./select-fields.ts";

/** One JSON object a line, with terminal controls escaped. */
export function jsonl({ data }: View, { fields }: Page): string | Iterable<string> {
  const lines = (rows: Iterable<Row>) => Array.from(rows, (row) => `${escapeJson(JSON.stringify(row))}\n`).join("");
  const rows = fields === null ? dataRows(data) : selectFields(dataRows(data), fields);
  if (!isRows(data) || !isRows(rows)) return lines(rows);
  if (rows.alike === undefined) return parts(rows, lines);
  const write = createRowWriter((row) => `${JSON.stringify(row)}\n`, "");
  return parts(rows.alike, (some) => escapeJson(write(some)));
}
