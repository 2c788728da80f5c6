import type { Leaf } from "./block.ts";

/** A table's rows, each a table for itself, the header first; any other leaf as it is. */
export function rowsOf(leaf: Leaf): readonly Leaf[] {
  if (leaf.kind !== "table") return [leaf];
  const rows: Leaf[] = [];
  for (let at = 0; at < leaf.spans.length; at += 2) {
    const [start, end] = leaf.spans.slice(at, at + 2) as [number, number];
    // Between the header and the first row stands the line that draws the columns.
    const line = leaf.line + at / 2 + (at > 0 ? 1 : 0);
    const { kind, level, container } = leaf;
    rows.push({ kind, level, container, start, end, line, endLine: line + 1, spans: [start, end] });
  }
  return rows;
}
