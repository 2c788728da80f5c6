import { hasAddress } from "../text/address-parts.ts";
import { fitColumns } from "../text/fit-columns.ts";
import { mark, stripMarks } from "../text/marks.ts";
import { width } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import { hang, inside, type Lines } from "./layout.ts";
import { createMeasurer } from "./measure-columns.ts";
import { createRowLayout, gap } from "./row-layout.ts";

/** A table whose cells are marked text. */
export interface TableCells {
  /** The header's cells; they name the values where the table does not fit. */
  readonly header: Lines;
  /** Made anew at each reading, where they are many. */
  readonly rows: Iterable<Lines>;
  /** The same with fewer marks, which are quicker to make and to measure. */
  readonly measured?: Iterable<Lines>;
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

/**
 * The table in at most `available` columns (0: no limit), line by line: the widest columns shrink
 * and their cells wrap; where a word would have to be cut, each row becomes a record of
 * `header: value` lines. No word is lost either way. `full` is the width of the page, where the
 * table is nested in a list or quotation. Rows are read twice, and none is held.
 */
export function* layoutTable(table: TableCells, available: number, full: number = available): Generator<string> {
  const { header, rows, measured = rows, hasHeaderLine, whole = [] } = table;
  const measurer = createMeasurer(whole);
  for (const row of measured) measurer.add(row);
  const isSimple = header.map((_, column) => measurer.of(column).isSimple);
  const isBare = header.map((_, column) => measurer.of(column).isBare);
  if (hasHeaderLine) measurer.add(header);
  const needs = header.map((_, column) => {
    const { natural, minimum } = measurer.of(column);
    return { natural, minimum: whole[column] === true ? natural : Math.min(natural, minimum) };
  });
  const room = available === 0 ? Number.POSITIVE_INFINITY : available - gap.length * (header.length - 1);
  const widths = fitColumns(needs, room);
  if (widths === null || (table.isLinear && measurer.isInterleaved(widths))) {
    yield* records(table, { available, full, isBare });
    return;
  }
  if (hasHeaderLine) {
    const head = createRowLayout(widths, { ...table, isSimple: [] })(header.map((cell) => mark("label", cell)));
    yield* typeof head === "string" ? [head] : head;
    if (table.rule !== null) yield mark("dim", widths.map((columns) => table.rule?.repeat(columns)).join(gap));
  }
  const layOut = createRowLayout(widths, { ...table, isSimple });
  for (const row of rows) {
    const lines = layOut(row);
    if (typeof lines === "string") yield lines;
    else yield* lines;
  }
}

/** A column without any value has its header in the first record, so that it is not lost. */
function* records(
  { header, rows, whole = [] }: TableCells,
  { available, full, isBare }: Omit<RecordLayout, "whole">,
): Generator<string> {
  let isFirst = true;
  let hasLines = false;
  for (const row of rows) {
    const lines = record(header, row, { available, full, whole, isBare: isFirst ? isBare : [] });
    if (hasLines && lines.length > 0) yield "";
    yield* lines;
    isFirst = false;
    hasLines ||= lines.length > 0;
  }
  if (isFirst) for (const name of header) yield* wrap(mark("label", name), available);
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
