import { isCjk } from "../../markdown/cjk.ts";
import { endsDivided } from "../../text/divided-word.ts";
import { greatest, least } from "../../text/extremes.ts";
import { oneFont, type PageLine, type Segment } from "./text-run.ts";

/** Lines that belong together: a paragraph, an item of a list or a heading; or a table's rows. */
export type TextBlock =
  | {
      readonly kind: "lines";
      readonly lines: readonly string[];
      readonly size: number;
      readonly page: number;
      /** The one font of all its words; null where there are several. */
      readonly font: string | null;
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** The columns of all pages, each a list of lines, as paragraphs that go on over their ends. */
export function paragraphsOf(pages: readonly (readonly (readonly PageLine[])[])[]): TextBlock[] {
  const leading = usualLeading(pages.flat());
  const blocks: TextBlock[] = [];
  for (const [page, columns] of pages.entries()) {
    for (const column of columns) {
      const [first, ...others] = blocksOf(column, leading, page);
      const before = blocks.at(-1);
      if (first === undefined) continue;
      if (before?.kind === "lines" && first.kind === "lines" && goesOn(before, first)) {
        blocks[blocks.length - 1] = {
          ...before,
          lines: [...before.lines, ...first.lines],
          font: oneFont([before, first]),
        };
      } else blocks.push(first);
      for (const block of others) blocks.push(block);
    }
  }
  return blocks;
}

type Lines = Extract<TextBlock, { kind: "lines" }>;

/** Whether a paragraph ends in the middle where its column ends. */
function goesOn(before: Lines, first: Lines): boolean {
  if (!isNear(before.size, first.size) || isItem(first.lines[0] ?? "")) return false;
  const [end, start] = [before.lines.at(-1) ?? "", first.lines[0] ?? ""];
  if (endsDivided(end)) return true;
  return !endsSentence(end) && (/^\p{Ll}/u.test(start) || (isCjk(start.codePointAt(0) ?? 0) && /[^\s\w]$/.test(end)));
}

function blocksOf(column: readonly PageLine[], leading: ReadonlyMap<number, number>, page: number): TextBlock[] {
  const bounds = {
    left: least(column.map(({ left }) => left)),
    right: greatest(
      column.map(({ right }) => right),
      0,
    ),
  };
  const blocks: TextBlock[] = [];
  let paragraph: PageLine[] = [];
  const flush = () => {
    const [first] = paragraph;
    if (first !== undefined) {
      const lines = paragraph.map(({ text }) => text);
      blocks.push({ kind: "lines", lines, size: first.size, page, font: oneFont(paragraph) });
    }
    paragraph = [];
  };
  for (let at = 0; at < column.length; at++) {
    const table = tableAt(column, at);
    if (table !== null) {
      flush();
      blocks.push({ kind: "table", rows: table.rows });
      at += table.length - 1;
      continue;
    }
    const line = column[at] as PageLine;
    if (startsParagraph(paragraph, line, bounds, leading)) flush();
    paragraph.push(line);
  }
  flush();
  return blocks;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
}

function startsParagraph(
  paragraph: readonly PageLine[],
  line: PageLine,
  bounds: Bounds,
  leading: ReadonlyMap<number, number>,
): boolean {
  const before = paragraph.at(-1);
  if (before === undefined) return false;
  if (standsApart(before, line, leading)) return true;
  if (endsDivided(before.text) && /^\p{Ll}/u.test(line.text)) return false;
  if (changesFont(before, line, bounds) || isBullet(line.text) || endsInLeader(before.text)) return true;
  const isShort = before.right < bounds.right - (bounds.right - bounds.left) * 0.25;
  if (/^\(?\d{1,2}[.)]\s/.test(line.text)) return isShort || endsSentence(before.text);
  // The lines of an item hang under its first.
  if (isItem(paragraph[0]?.text ?? "")) return line.left < (paragraph[0]?.left ?? 0) - 1;
  if (isSetIn(before, line, bounds.left)) return true;
  if (!isShort) return false;
  return (endsSentence(before.text) && !/^\p{Ll}/u.test(line.text)) || hadRoom(before, line, bounds.right);
}

/** Whether a line that ends short of its column, or a sentence, is followed by another font. */
function changesFont(before: PageLine, line: PageLine, { left, right }: Bounds): boolean {
  if (before.font === null || line.font === null || before.font === line.font) return false;
  return before.right < right - (right - left) * 0.1 || endsSentence(before.text);
}

/** Whether a line is set in from the one above as paragraphs are; one that is centred is not. */
function isSetIn(before: PageLine, line: PageLine, left: number): boolean {
  const isFurther = line.left - before.left > line.size * 0.9 && before.left - left < line.size / 2;
  const apart = before.left + before.right - line.left - line.right;
  return isFurther && !(Math.abs(apart) < line.size * 0.6 && line.right < before.right - line.size);
}

/** Whether a line has another size than the one above, or does not follow it closely. */
function standsApart(before: PageLine, line: PageLine, leading: ReadonlyMap<number, number>): boolean {
  const usual = leading.get(Math.round(line.size)) ?? line.size * 1.3;
  const distance = line.baseline - before.baseline;
  return !isNear(before.size, line.size) || distance < 0 || distance > Math.max(usual, line.size) * 1.35;
}

/**
 * Whether the first word of a line would have had room behind the line above, so that the line was
 * ended on purpose, as in a list whose marks are drawn. Lines that are centred begin elsewhere.
 */
function hadRoom(before: PageLine, line: PageLine, right: number): boolean {
  const [word = ""] = line.text.split(" ", 1);
  const letter = (line.right - line.left) / line.text.length;
  return Math.abs(line.left - before.left) < 1 && before.right + letter * (word.length + 3) < right;
}

/** A table's rows, and how many lines they take. */
interface TableLines {
  readonly rows: readonly (readonly string[])[];
  readonly length: number;
}

/** The table that begins here: two or more lines whose cells stand under one another. */
function tableAt(column: readonly PageLine[], at: number): TableLines | null {
  const lines: PageLine[][] = [];
  let length = 0;
  for (const line of column.slice(at, at + 1000)) {
    const row = lines.at(-1);
    if (row !== undefined && wrapsCell(row, line)) row.push(line);
    else if (line.cells.length < 2 || line.cells.length > 30) break;
    else lines.push([line]);
    length += 1;
  }
  if (lines.length < 2) return null;
  const columns = mergedSpans(lines.flatMap((row) => row.flatMap(({ cells }) => cells)));
  const rows = lines.map((row) => rowOf(row, columns));
  return columns.length >= 2 && rows.every((row) => row !== null) ? { rows, length } : null;
}

/** The cells of a row by their columns; null where two of one line stand in the same. */
function rowOf(lines: readonly PageLine[], columns: readonly Bounds[]): string[] | null {
  const row = columns.map(() => "");
  for (const { cells } of lines) {
    const places = cells.map((cell) => columns.findIndex(({ left, right }) => cell.left < right && cell.right > left));
    if (new Set(places).size < places.length) return null;
    for (const [index, place] of places.entries()) {
      const above = row[place] ?? "";
      row[place] = `${above}${above === "" ? "" : " "}${cells[index]?.text ?? ""}`;
    }
  }
  return row;
}

/** Whether a line goes on in cells of the row above: closely below, fewer cells, each under one. */
function wrapsCell(row: readonly PageLine[], line: PageLine): boolean {
  const [first, last] = [row[0] as PageLine, row.at(-1) as PageLine];
  if (!isNear(last.size, line.size) || line.baseline - last.baseline > line.size * 1.35) return false;
  if (line.cells.length >= first.cells.length) return false;
  return line.cells.every((cell) => first.cells.some((above, index) => isUnder(cell, above, first.cells[index + 1])));
}

function isUnder(cell: Segment, above: Segment, next: Segment | undefined): boolean {
  return Math.abs(cell.left - above.left) < cell.size && (next === undefined || cell.right < next.left);
}

/** What the cells of a column cover together, from left to right. */
function mergedSpans(cells: readonly Segment[]): Bounds[] {
  const spans: Bounds[] = [];
  for (const { left, right } of cells.toSorted((a, b) => a.left - b.left)) {
    const before = spans.at(-1);
    if (before === undefined || left >= before.right) spans.push({ left, right });
    else spans[spans.length - 1] = { left: before.left, right: Math.max(before.right, right) };
  }
  return spans;
}

/** The distance of most lines of each size, in points. */
function usualLeading(columns: readonly (readonly PageLine[])[]): Map<number, number> {
  const found = new Map<number, number[]>();
  for (const lines of columns) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (before === undefined || !isNear(before.size, line.size)) continue;
      const distances = found.get(Math.round(line.size));
      if (distances === undefined) found.set(Math.round(line.size), [line.baseline - before.baseline]);
      else distances.push(line.baseline - before.baseline);
    }
  }
  return new Map(
    Array.from(found, ([size, distances]) => [
      size,
      // Most lines are of paragraphs; of a short text half may begin one, of two lines each.
      Math.min(
        distances.toSorted((a, b) => a - b)[Math.floor(distances.length * 0.35)] ?? size,
        distances.length < 3 ? size * 1.6 : Number.POSITIVE_INFINITY,
      ),
    ]),
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * 0.08;
}

/** Dots that lead to the number of a page, as in a table of contents. */
function endsInLeader(line: string): boolean {
  return /\.(?: ?\.){4,7} ?\w{1,5}$/.test(line);
}

/** Whether a line begins with the mark of a list without numbers. */
export function isBullet(line: string): boolean {
  return /^[•‣◦▪●○■□–·∙➢✓\uf0b7\uf0a7-]\s*\S/.test(line) && !/^-\d/.test(line);
}

function isItem(line: string): boolean {
  return isBullet(line) || /^\(?\d{1,2}[.)]\s/.test(line);
}

function endsSentence(line: string): boolean {
  return /[.!?:;。！？…]["'”’»)\]⁰¹²³⁴⁵⁶⁷⁸⁹]{0,4}$/.test(line);
}
