import { csvCell } from "../text/csv.ts";
import type { View } from "../view/view.ts";
import { cellText } from "./cell-text.ts";
import type { Page } from "./page.ts";
import { rowsOf, selectFields } from "./select-fields.ts";

/**
 * A header of field names, then one line a row (RFC 4180, lines ended by LF); no cell is a
 * formula.
 */
export function csv(view: View, page: Page): string {
  const fields = page.fields ?? view.fields ?? [];
  const rows = selectFields(rowsOf(view.rows ?? view.data), fields).map((row) =>
    fields.map((field) => cellText(row[field])),
  );
  return [fields, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\n`).join("");
}
