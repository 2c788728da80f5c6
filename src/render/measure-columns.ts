import { hasAddress } from "../text/address-parts.ts";
import { breakUnits } from "../text/break-units.ts";
import { stripMarks } from "../text/marks.ts";
import { simpleLineWidth } from "../text/simple-line.ts";
import { width } from "../text/width.ts";
import type { Lines } from "./layout.ts";

/** What a column's cells were found to need, in terminal columns. */
interface ColumnMeasure {
  /** The widest line, at least 1. */
  natural: number;
  /** The widest part that is not to be cut, at least 1. */
  minimum: number;
  /** The widest cell that has another beside it on its right; without end if one has two lines. */
  beside: number;
  /** Whether all cells are empty. */
  isBare: boolean;
  /** Whether each is a line as it stands, or empty. */
  isSimple: boolean;
}

/** What measures the cells of a table. */
export interface Measurer {
  readonly add: (row: Lines) => void;
  readonly of: (column: number) => ColumnMeasure;
  /** Whether a cell that has another beside it would take more than one line. */
  readonly isInterleaved: (widths: readonly number[]) => boolean;
}

/** Measures cells row by row; none is held. Of columns that are whole no word is looked for. */
export function createMeasurer(whole: readonly boolean[] = []): Measurer {
  const columns: ColumnMeasure[] = [];
  // Many rows say the same as the one before in most of their columns.
  const last: string[] = [];
  const of = (at: number) => {
    columns[at] ??= { natural: 1, minimum: 1, beside: 0, isBare: true, isSimple: true };
    return columns[at];
  };
  const add = (row: Lines) => {
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at] as string;
      const isLast = at === row.length - 1;
      if (cell === "" || (cell === last[at] && !isLast)) continue;
      measureCell(of(at), cell, { isLast, isWhole: whole[at] === true });
      if (!isLast) last[at] = cell;
    }
  };
  const isInterleaved = (widths: readonly number[]) => columns.some(({ beside }, at) => beside > (widths[at] ?? 0));
  return { add, of, isInterleaved };
}

interface CellPlace {
  readonly isLast: boolean;
  readonly isWhole: boolean;
}

function measureCell(column: ColumnMeasure, cell: string, { isLast, isWhole }: CellPlace): void {
  column.isBare = false;
  const simple = simpleLineWidth(cell, Number.POSITIVE_INFINITY);
  if (simple === -1) {
    column.isSimple = false;
    measureLines(column, cell, { isLast, isWhole });
  } else {
    if (!isLast && simple > column.beside) column.beside = simple;
    if (simple > column.natural) column.natural = simple;
    if (simple > column.minimum && !isWhole) measureWords(column, cell);
  }
}

function measureLines(column: ColumnMeasure, cell: string, { isLast, isWhole }: CellPlace): void {
  if (!isLast) column.beside = Math.max(column.beside, cell.includes("\n") ? Number.POSITIVE_INFINITY : width(cell));
  for (const line of cell.split("\n")) column.natural = Math.max(column.natural, width(line));
  if (!isWhole) measureWords(column, cell);
}

/**
 * Words of up to this many columns are never cut in a cell; longer ones may be, but for addresses.
 */
const longestWord = 24;

function measureWords(column: ColumnMeasure, cell: string): void {
  for (const word of stripMarks(cell).split(/[ \n]/)) {
    // No part of it is wider than the whole.
    if (width(word) <= column.minimum) continue;
    for (const unit of breakUnits(word)) {
      const columns = hasAddress(unit) ? width(unit) : Math.min(longestWord, width(unit));
      column.minimum = Math.max(column.minimum, columns);
    }
  }
}
