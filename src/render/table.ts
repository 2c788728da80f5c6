import { hasAddress } from "../text/address-parts.ts";
import { breakUnits } from "../text/break-units.ts";
import { greatest } from "../text/extremes.ts";
import { fitColumns } from "../text/fit-columns.ts";
import { mark, stripMarks } from "../text/marks.ts";
import { padEnd, padStart, width } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import { hang, inside, type Lines, stack } from "./layout.ts";

/** A table whose cells are marked text. */
export interface TableCells {
  /** The header's cells; they name the values where the table does not fit. */
  readonly header: Lines;
  readonly rows: readonly Lines[];
  readonly aligns: readonly ("left" | "right" | "center" | null)[];
  /** Columns whose cells are not to be broken. */
  readonly whole?: readonly boolean[];
  readonly hasHeaderLine: boolean;
  /**
   * For a reader that reads line by line, aloud: cells side by side never go on in the next line.
   */
  readonly isLinear?: boolean;
  /** The character of the rule under the header, or null for none. */
  readonly rule: string | null;
}

const gap = "  ";

/**
 * The table in at most `available` columns (0: no limit): the widest columns shrink and their cells
 * wrap; where a word would have to be cut, each row becomes a record of `header: value` lines. No
 * word is lost either way. `full` is the width of the page, where the table is nested in a list or
 * quotation.
 */
export function layoutTable(table: TableCells, available: number, full: number = available): string[] {
  const { header, rows, hasHeaderLine } = table;
  const cells = hasHeaderLine ? [header, ...rows] : rows;
  const needs = header.map((_, column) => {
    const need = columnNeed(cells.map((row) => row[column] ?? ""));
    return table.whole?.[column] === true ? { natural: need.natural, minimum: need.natural } : need;
  });
  const room = available === 0 ? Number.POSITIVE_INFINITY : available - gap.length * (header.length - 1);
  const widths = fitColumns(needs, room);
  if (widths === null || (table.isLinear && isInterleaved(cells, widths))) return records(table, available, full);
  const lines = rows.flatMap((row) => layoutRow(row, widths, table));
  if (!hasHeaderLine) return lines;
  const head = header.map((cell) => mark("label", cell));
  const rule = table.rule === null ? [] : [mark("dim", widths.map((columns) => table.rule?.repeat(columns)).join(gap))];
  return [...layoutRow(head, widths, table), ...rule, ...lines];
}

/** Whether a cell that has another beside it takes more than one line. */
function isInterleaved(rows: readonly Lines[], widths: readonly number[]): boolean {
  return rows.some((row) =>
    row.slice(0, -1).some((cell, column) => cell.includes("\n") || width(cell) > (widths[column] ?? 0)),
  );
}

/**
 * Words of up to this many columns are never cut in a cell; longer ones may be, but for addresses.
 */
const longestWord = 24;

function columnNeed(cells: Lines): { natural: number; minimum: number } {
  let natural = 1;
  let minimum = 1;
  for (const cell of cells) {
    for (const line of cell.split("\n")) natural = Math.max(natural, width(line));
    for (const columns of cellWords(cell)) minimum = Math.max(minimum, columns);
  }
  return { natural, minimum: Math.min(natural, minimum) };
}

function cellWords(cell: string): number[] {
  const words = stripMarks(cell).split(/[ \n]/);
  return words.flatMap(breakUnits).map((unit) => (hasAddress(unit) ? width(unit) : Math.min(longestWord, width(unit))));
}

function layoutRow(row: Lines, widths: readonly number[], { aligns }: TableCells): string[] {
  const wrapped = widths.map((columns, index) => wrap(row[index] ?? "", columns));
  const height = greatest(
    wrapped.map((lines) => lines.length),
    1,
  );
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((columns, index) => alignCell(wrapped[index]?.[line] ?? "", columns, aligns[index] ?? null))
      .join(gap)
      .trimEnd(),
  );
}

function alignCell(text: string, columns: number, align: TableCells["aligns"][number]): string {
  if (align === "right") return padStart(text, columns);
  if (align !== "center") return padEnd(text, columns);
  return padEnd(" ".repeat(Math.floor(Math.max(0, columns - width(text)) / 2)) + text, columns);
}

/** A column without any value has its header in the first record, so that it is not lost. */
function records({ header, rows, whole = [] }: TableCells, available: number, full: number): string[] {
  if (rows.length === 0) return header.flatMap((name) => wrap(mark("label", name), available));
  const isBare = header.map((_, column) => rows.every((row) => (row[column] ?? "") === ""));
  return stack(
    rows.map((row, index) => record(header, row, { available, full, whole, isBare: index === 0 ? isBare : [] })),
  );
}

interface RecordLayout {
  readonly available: number;
  readonly full: number;
  readonly whole: readonly boolean[];
  readonly isBare: readonly boolean[];
}

function record(header: Lines, row: Lines, { available, full, whole, isBare }: RecordLayout): string[] {
  const room = inside(available, 2, full);
  const cells = Array.from({ length: Math.max(header.length, row.length) }, (_, column) => column);
  return cells.flatMap((column) => {
    const name = header[column] ?? "";
    const label = name === "" ? "" : mark("label", `${name}:`);
    const value = row[column] ?? "";
    if (value === "" && isBare[column] !== true) return [];
    const lines = labelled(label, value, { columns: room ?? available, isWhole: whole[column] === true });
    return hang(lines, "", room === null ? "" : "  ");
  });
}

function labelled(label: string, value: string, { columns, isWhole }: { columns: number; isWhole: boolean }): string[] {
  const text = [label, value].filter((part) => part !== "").join(" ");
  if (text === "") return [];
  // The path of a column that is whole may hold spaces.
  const isApart = isWhole && columns > 0 && width(text) > columns && hasAddress(stripMarks(value));
  return isApart ? [...wrap(label, columns), value] : wrap(text, columns);
}
