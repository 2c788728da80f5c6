import { graphemes } from "../../src/text/graphemes.ts";
import { width } from "../../src/text/width.ts";
import type { Place } from "./place.ts";

const squeezed = (text: string) => text.replace(/[ \n]/g, "");

/** Reads a table along its cells, in columns or as records; says what is wrong, or null. */
export function matchTable(lines: readonly string[], at: Place, rows: readonly (readonly string[])[]): string | null {
  const first = firstLine(lines, at);
  const last = matchColumns(lines, first, rows);
  return last === null ? matchRecords(lines, at, rows, first) : moveTo(at, lines, last);
}

/**
 * The columns are where the rule under the header is drawn; each has to hold the text of its cells, and nothing else. Gives
 * the table's last line, or null.
 */
function matchColumns(lines: readonly string[], first: number, rows: readonly (readonly string[])[]): number | null {
  const header = rows[0] ?? [];
  const blank = lines.findIndex((line, index) => index >= first && /^[ │]*$/.test(line));
  const end = blank === -1 ? lines.length : blank;
  const ruleLine = lines.slice(0, end).findIndex((line, index) => index > first && /^[ │]*─+(?: {2}─+)*$/.test(line));
  const runs = Array.from(lines[ruleLine]?.matchAll(/─+/g) ?? []);
  if (runs.length !== header.length) return null;
  let missing = header.map((_, column) => squeezed(rows.map((row) => row[column] ?? "").join("")));
  for (let index = first; index < lines.length; index += 1) {
    const found = index === ruleLine ? [] : runs.map((run) => squeezed(cutColumns(lines[index] as string, run)));
    if (!found.every((text, column) => missing[column]?.startsWith(text))) return null;
    missing = missing.map((text, column) => text.slice(found[column]?.length ?? 0));
    if (index >= ruleLine && missing.every((text) => text === "")) return index;
  }
  return null;
}

function moveTo(at: Place, lines: readonly string[], line: number): null {
  at.line = line;
  at.column = lines[line]?.length ?? 0;
  return null;
}

function firstLine(lines: readonly string[], at: Place): number {
  const rest = lines[at.line]?.slice(at.column) ?? "";
  let line = /^[ │•]*$/.test(rest) ? at.line + 1 : at.line;
  while (/^(?:[ │•]|\d+[.)](?: |$)|\[[ x]\])*$/.test(lines[line] ?? "x")) line += 1;
  return line;
}

function cutColumns(line: string, { index, 0: run }: RegExpExecArray): string {
  let column = 0;
  let result = "";
  for (const character of graphemes(line)) {
    if (column >= index && column < index + run.length) result += character;
    column += width(character);
  }
  return result;
}

/** A record is a line `header: value` for each cell that is not empty, or whose column is. */
function matchRecords(
  lines: readonly string[],
  at: Place,
  [header = [], ...rows]: readonly (readonly string[])[],
  first: number,
): string | null {
  const isBare = header.map((_, column) => rows.every((row) => (row[column] ?? "") === ""));
  const said = rows.flatMap((row, index) =>
    header.map((name, column) => {
      const cell = row[column] ?? "";
      if (cell === "" && !(index === 0 && isBare[column])) return "";
      return name === "" ? cell : `${name}:${cell}`;
    }),
  );
  const wanted = squeezed([...(rows.length === 0 ? header : []), ...said].join(""));
  let found = "";
  for (let line = first; line < lines.length; line += 1) {
    found += squeezed((lines[line] as string).replace(/^(?:[ │]|•(?= |$)|(?:\d+[.)] )(?!$))*/, ""));
    if (found === wanted) return moveTo(at, lines, line);
    if (!wanted.startsWith(found)) break;
  }
  return `no table ${wanted}; found ${found}`;
}
