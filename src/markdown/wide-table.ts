import type { TableParts } from "./marked-internals.ts";
import { rowWidth } from "./table-rows.ts";

/**
 * The source of a table, the same with a column for each cell, and how many cells that has. GitHub
 * drops what stands beyond the header; here it has columns without titles, so that nothing is lost.
 */
export function wideTable({
  raw,
  header,
  delimiters,
  rows,
}: TableParts): [raw: string, widened: string, cells: number] {
  const lines = rows.trimEnd().split("\n");
  const columns = delimiters.replace(/^[ |]+|(?<![ |])[ |]+$/g, "").split("|").length;
  const widest = lines.reduce((most, row) => Math.max(most, rowWidth(row)), columns);
  const cells = widest * (1 + lines.length);
  if (widest === columns || raw === "") return [raw, raw, cells];
  const missing = widest - columns;
  const top = closed(header) + " |".repeat(missing);
  return [raw, `${top}\n${closed(delimiters)}${"---|".repeat(missing)}\n${rows}`, cells];
}

/** A row with a bar behind its last cell. */
function closed(row: string): string {
  const trimmed = row.trimEnd();
  return /(?<!\\)(?:\\\\)*\|$/.test(trimmed) ? trimmed : `${trimmed} |`;
}
