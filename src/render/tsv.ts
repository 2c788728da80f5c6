import { sanitizeLine } from "../text/sanitize.ts";
import type { View } from "../view/view.ts";
import { cellText } from "./cell-text.ts";
import type { Page } from "./page.ts";
import { dataRows, refuseUnknown } from "./select-fields.ts";

/**
 * One line a row, the id first, cells separated by tabs; a tab or newline inside a cell is a space.
 * No header.
 */
export function tsv(view: View, page: Page): string {
  const fields = page.fields ?? view.fields ?? [];
  const rows = dataRows(view.rows ?? view.data);
  refuseUnknown(fields, rows);
  return Array.from(rows, (row) => `${fields.map((field) => sanitizeLine(cellText(row[field]))).join("\t")}\n`).join(
    "",
  );
}
