import { sanitizeLine } from "../text/sanitize.ts";
import type { Row } from "../view/rows.ts";
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
  const isClean = cleanLine(fields.length);
  const line = (row: Row) => {
    const cells = fields.map((field) => cellText(row[field]));
    const text = `${cells.join("\t")}\n`;
    return isClean.test(text) ? text : `${cells.map(sanitizeLine).join("\t")}\n`;
  };
  return [...parts(rows, (some) => some.map(line).join(""))].join("");
}

/** Nearly always there is nothing to clean in any cell, which is told of the whole line at once. */
function cleanLine(cells: number): RegExp {
  return new RegExp(`^[ -~]*(?:\\t[ -~]*){${Math.max(0, cells - 1)}}\\n$`);
}
