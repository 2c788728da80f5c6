import { escapeJson } from "../text/escape-json.ts";
import type { View } from "../view/view.ts";
import type { Page } from "./page.ts";
import { dataRows, selectFields } from "./select-fields.ts";

/** One JSON object a line, with terminal controls escaped. */
export function jsonl({ data }: View, { fields }: Page): string {
  const rows = fields === null ? dataRows(data) : selectFields(dataRows(data), fields);
  return Array.from(rows, (row) => `${escapeJson(JSON.stringify(row))}\n`).join("");
}
