import { isCjk } from "../../markdown/cjk.ts";
import { greatest, least } from "../../text/extremes.ts";
import { endsDivided } from "./join-lines.ts";
import type { PageLine, Segment } from "./text-run.ts";

/** Lines that belong together: a paragraph, an item of a list or a heading; or a table's rows. */
export type TextBlock =
  | { readonly kind: "lines"; readonly lines: readonly string[]; readonly size: number; readonly page: number }
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
        blocks[blocks.length - 1] = { ...before, lines: [...before.lines, ...first.lines] };
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
      blocks.push({ kind: "lines", lines: paragraph.map(({ text }) => text), size: first.size, page });
    }
    paragraph = [];
  };
  for (let at = 0; at < column.length; at++) {
    const rows = tableAt(column, at);
    if (rows !== null) {
      flush();
      blocks.push({ kind: "table", rows });
      at += rows.length - 1;
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
  if (isBullet(line.text) || endsInLeader(before.text)) return true;
  const isShort = before.right < bounds.right - (bounds.right - bounds.left) * 0.25;
  if (/^\(?\d{1,2}[.)]\s/.test(line.text)) return isShort || endsSentence(before.text);
  // The lines of an item hang under its first.
  if (isItem(paragraph[0]?.text ?? "")) return line.left < (paragraph[0]?.left ?? 0) - 1;
  if (line.left - before.left > line.size * 0.9 && before.left - bounds.left < line.size / 2) return true;
  if (!isShort) return false;
  return (endsSentence(before.text) && !/^\p{Ll}/u.test(line.text)) || hadRoom(before, line, bounds.right);
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

/** The rows of a table that begins here: two or more lines whose cells stand under one another. */
function tableAt(column: readonly PageLine[], at: number): string[][] | null {
  const lines: PageLine[] = [];
  for (const line of column.slice(at, at + 1000)) {
    if (line.cells.length < 2 || line.cells.length > 30) break;
    lines.push(line);
  }
  if (lines.length < 2) return null;
  const columns = mergedSpans(lines.flatMap(({ cells }) => cells));
  const rows = lines.map(({ cells }) => {
    const row = columns.map(() => "");
    for (const cell of cells) {
      const place = columns.findIndex(({ left, right }) => cell.left < right && cell.right > left);
      if (row[place] !== "") return null;
      row[place] = cell.text;
    }
    return row;
  });
  return columns.length >= 2 && rows.every((row) => row !== null) ? rows : null;
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
      distances.toSorted((a, b) => a - b)[distances.length >> 1] ?? size,
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
