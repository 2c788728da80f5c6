import { isAscii } from "../text/ascii.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import type { View } from "../view/view.ts";
import { cellText } from "./cell-text.ts";
import type { Page } from "./page.ts";
import { parts } from "./parts.ts";
import { dataRows, refuseUnknown } from "./select-fields.ts";

/**
 * One line a row, the id first, cells separated by tabs; a tab or newline inside a cell is a space.
 * No header.
 */
export function tsv(view: View, page: Page): string {
  const fields = page.fields ?? view.fields ?? [];
  const rows = dataRows(view.rows ?? view.data);
  refuseUnknown(fields, rows);
  return [...parts(rows, (some) => some.map((row) => line(fields.map((field) => cellText(row[field])))).join(""))].join(
    "",
  );
}

/** Nearly always there is nothing to clean in any cell, which is told at once. */
function line(cells: readonly string[]): string {
  return `${(isAscii(cells.join(" ")) ? cells : cells.map(sanitizeLine)).join("\t")}\n`;
}
