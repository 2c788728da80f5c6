import { csvCell } from "../text/csv.ts";
import type { Row } from "../view/rows.ts";
import type { View } from "../view/view.ts";
import { cellText } from "./cell-text.ts";
import type { Page } from "./page.ts";
import { parts } from "./parts.ts";
import { createCells } from "./repeated-cells.ts";
import { dataRows, refuseUnknown } from "./select-fields.ts";

/**
 * A header of field names, then one line a row (RFC 4180, lines ended by LF); no cell is a formula.
 */
export function csv(view: View, page: Page): string {
  const fields = page.fields ?? view.fields ?? [];
  const rows = dataRows(view.rows ?? view.data);
  refuseUnknown(fields, rows);
  const cellOf = createCells(csvCell);
  const line = (cells: readonly string[]) => `${cells.map(cellOf).join(",")}\n`;
  const lines = (some: readonly Row[]) => some.map((row) => line(fields.map((field) => cellText(row[field])))).join("");
  return line(fields) + [...parts(rows, lines)].join("");
}
