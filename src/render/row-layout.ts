import { knownSimpleWidth, simpleLineWidth } from "../text/simple-line.ts";
import { width } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import type { Lines } from "./layout.ts";

/** What stands between two columns. */
export const gap = "  ";

interface RowPlan {
  readonly aligns: readonly ("left" | "right" | "center" | null)[];
  /** Columns all of whose cells are lines as they stand, however wide. */
  readonly isSimple: readonly boolean[];
}

/**
 * A cell in its column: one line as it stands, `needed` columns wide, or the lines that it wraps
 * to.
 */
interface CellLayout {
  cell: string;
  needed: number;
  lines: Lines | null;
  neededBy: readonly number[];
}

/**
 * What lays out rows one after the other in columns of these widths: a row that takes one line is
 * that line. Nearly all cells are lines as they stand, and most are those of the row above.
 */
export function createRowLayout(widths: readonly number[], plan: RowPlan): (row: Lines) => string | Lines {
  const above = widths.map((): CellLayout => ({ cell: "", needed: 0, lines: null, neededBy: [] }));
  const isCentred = plan.aligns.includes("center");
  const lay = (row: Lines) => {
    let height = 1;
    for (let column = 0; column < widths.length; column += 1) {
      const layout = above[column] as CellLayout;
      const cell = row[column] ?? "";
      if (cell !== layout.cell) layCell(layout, cell, widths[column] as number, plan.isSimple[column] === true);
      if (layout.lines !== null && layout.lines.length > height) height = layout.lines.length;
    }
    return height;
  };
  return (row) => {
    const height = lay(row);
    if (!isCentred && above.every(({ lines }) => lines === null)) return simpleLine(above, widths, plan);
    const lines = Array.from({ length: height }, (_, at) => lineAt(at, above, { widths, aligns: plan.aligns }));
    return height === 1 ? (lines[0] as string) : lines;
  };
}

function layCell(layout: CellLayout, cell: string, limit: number, isSimple: boolean): void {
  const widthOf = isSimple ? knownSimpleWidth : simpleLineWidth;
  layout.cell = cell;
  layout.needed = cell === "" ? 0 : widthOf(cell, limit);
  layout.lines = layout.needed === -1 ? wrap(cell, limit) : null;
  layout.neededBy = layout.lines?.map(width) ?? [];
}

function simpleLine(cells: readonly CellLayout[], widths: readonly number[], { aligns }: RowPlan): string {
  let line = "";
  let pad = 0;
  for (let column = 0; column < widths.length; column += 1) {
    const { cell, needed } = cells[column] as CellLayout;
    const columns = widths[column] as number;
    if (cell !== "") {
      const before = aligns[column] === "right" ? columns - needed : 0;
      line += spaces(pad + before) + cell;
      pad = -before - needed;
    }
    pad += columns + gap.length;
  }
  return line;
}

/** A line of a row that may have several; a cell may be wider than its column. */
function lineAt(
  at: number,
  cells: readonly CellLayout[],
  { widths, aligns }: { readonly widths: readonly number[]; readonly aligns: RowPlan["aligns"] },
): string {
  let line = "";
  let pad = 0;
  for (let column = 0; column < widths.length; column += 1) {
    const columns = widths[column] as number;
    const { text, needed } = partAt(at, cells[column] as CellLayout);
    if (text === "") pad += columns + gap.length;
    else {
      const free = Math.max(0, columns - needed);
      const before = spaceBefore(free, aligns[column] ?? null);
      line += spaces(pad + before) + text;
      pad = free - before + gap.length;
    }
  }
  return line.trimEnd();
}

function partAt(
  at: number,
  { cell, needed, lines, neededBy }: CellLayout,
): { readonly text: string; readonly needed: number } {
  if (lines === null) return { text: at === 0 ? cell : "", needed };
  return { text: lines[at] ?? "", needed: neededBy[at] ?? 0 };
}

function spaceBefore(free: number, align: RowPlan["aligns"][number]): number {
  return align === "right" ? free : align === "center" ? Math.floor(free / 2) : 0;
}

/** Nearly always few, and the same again and again. */
function spaces(count: number): string {
  return few[count] ?? " ".repeat(count);
}

const few = Array.from({ length: 100 }, (_, count) => " ".repeat(count));
