import { graphemes } from "../../src/text/graphemes.ts";
import { width } from "../../src/text/width.ts";
import type { Place } from "./match-page.ts";

const squeezed = (text: string) => text.replace(/[ \n]/g, "");

/** Reads a table along its cells, in columns or as records; says what is wrong, or null. */
export function matchTable(lines: readonly string[], at: Place, rows: readonly (readonly string[])[]): string | null {
  return matchColumns(lines, at, rows) ?? null;
}

/** The columns are where the rule under the header is drawn; each has to hold the text of its cells, and nothing else. */
function matchColumns(lines: readonly string[], at: Place, rows: readonly (readonly string[])[]): string | null {
  const header = rows[0] ?? [];
  const wanted = header.map((_, column) => squeezed(rows.map((row) => row[column] ?? "").join("")));
  const first = firstLine(lines, at);
  const ruleLine = lines.findIndex((line, index) => index >= first && /^[ │]*─+(?: {2}─+)*$/.test(line));
  const spans = Array.from(lines[ruleLine]?.matchAll(/─+/g) ?? [], (run) => ({
    from: run.index,
    to: run.index + run[0].length,
  }));
  const found = header.map(() => "");
  if (spans.length === header.length) {
    for (let index = first; index < lines.length; index += 1) {
      if (index === ruleLine) continue;
      for (const [column, span] of spans.entries()) found[column] += squeezed(cutColumns(lines[index] as string, span));
      if (index > ruleLine && found.every((text, column) => text === wanted[column])) return moveTo(at, lines, index);
      if (found.some((text, column) => !wanted[column]?.startsWith(text))) break;
    }
    if (found.every((text, column) => text === wanted[column])) return moveTo(at, lines, ruleLine);
  }
  return matchRecords(lines, at, rows, first);
}

function moveTo(at: Place, lines: readonly string[], line: number): null {
  at.line = line;
  at.column = lines[line]?.length ?? 0;
  return null;
}

function firstLine(lines: readonly string[], at: Place): number {
  const rest = lines[at.line]?.slice(at.column) ?? "";
  let line = /^[ │•]*$/.test(rest) ? at.line + 1 : at.line;
  while (/^[ │]*$/.test(lines[line] ?? "x")) line += 1;
  return line;
}

function cutColumns(line: string, { from, to }: { from: number; to: number }): string {
  let column = 0;
  let result = "";
  for (const character of graphemes(line)) {
    if (column >= from && column < to) result += character;
    column += width(character);
  }
  return result;
}

/** A record is a line `header: value` for each cell that is not empty. */
function matchRecords(
  lines: readonly string[],
  at: Place,
  [header = [], ...rows]: readonly (readonly string[])[],
  first: number,
): string | null {
  const names = rows.length === 0 ? header : [];
  const wanted = squeezed(
    [
      ...names,
      ...rows.flatMap((row) =>
        row.map((cell, column) => (cell === "" ? "" : header[column] === "" ? cell : `${header[column]}:${cell}`)),
      ),
    ].join(""),
  );
  let found = "";
  for (let line = first; line < lines.length; line += 1) {
    found += squeezed((lines[line] as string).replace(/^(?:[ │]|•(?= |$)|(?:\d+[.)] )(?!$))*/, ""));
    if (found === wanted) return moveTo(at, lines, line);
    if (!wanted.startsWith(found)) break;
  }
  return `no table ${wanted}; found ${found}`;
}
