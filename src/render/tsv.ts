import { cellLine } from "../text/cell-line.ts";
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
  if (view.lines !== undefined && page.fields === null) return [...view.lines].join("");
  const fields = page.fields ?? view.fields ?? [];
  const rows = dataRows(view.rows ?? view.data);
  refuseUnknown(fields, rows);
  return [
    ...parts(rows, (some) => some.map((row) => `${cellLine(fields.map((field) => cellText(row[field])))}\n`).join("")),
  ].join("");
}
