import { sanitizeLine } from "../text/sanitize.ts";
import type { View } from "../view/view.ts";
import { cellText } from "./cell-text.ts";
import type { Page } from "./page.ts";
import { rowsOf, selectFields } from "./select-fields.ts";

/**
 * One line a row, the id first, cells separated by tabs; a tab or newline inside a cell is a
 * space. No header.
 */
export function tsv(view: View, page: Page): string {
  const fields = page.fields ?? view.fields ?? [];
  const rows = selectFields(rowsOf(view.rows ?? view.data), fields);
  return rows.map((row) => `${fields.map((field) => sanitizeLine(cellText(row[field]))).join("\t")}\n`).join("");
}
