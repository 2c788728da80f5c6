import { breakUnits, cutUnit, leastBroken } from "./break-units.ts";
import { markEnd, nextMark, openedRole } from "./marks.ts";
import { width } from "./width.ts";

interface Slice {
  start: number;
  end: number;
}

interface PlacedMark {
  readonly offset: number;
  readonly mark: string;
}

/**
 * Breaks styled text into lines of at most `columns` columns; 0 means no limit. Newlines in the text are hard breaks.
 * Roles are closed at the end of each line and opened again on the next, so that every line stands alone. A word wider
 * than a whole line is cut between graphemes, so nothing is lost; a single grapheme wider than the line stays whole.
 */
export function wrap(text: string, columns: number): string[] {
  const { plain, marks } = separateMarks(text);
  const slices = fill(plain, columns > 0 ? columns : Number.POSITIVE_INFINITY);
  if (marks.length === 0) return slices.map(({ start, end }) => plain.slice(start, end));
  return paintSlices(plain, slices, marks);
}

function separateMarks(text: string): { plain: string; marks: PlacedMark[] } {
  if (!text.includes("\u0003")) return { plain: text, marks: [] };
  let plain = "";
  const marks: PlacedMark[] = [];
  let from = 0;
  for (let start = nextMark(text, 0); start !== -1; start = nextMark(text, from)) {
    plain += text.slice(from, start);
    from = markEnd(text, start);
    marks.push({ offset: plain.length, mark: text.slice(start, from) });
  }
  return { plain: plain + text.slice(from), marks };
}

/** Fills lines greedily: each slice is one line, without the spaces around it. */
function fill(plain: string, limit: number): Slice[] {
  const filler = createFiller(limit);
  let start = 0;
  while (start < plain.length) {
    const code = plain.charCodeAt(start);
    if (code === 0x20) filler.addSpaces(1);
    else if (code === 0x0a) filler.endLine(start);
    else start = addWord(filler, plain, start) - 1;
    start += 1;
  }
  filler.endLine(plain.length);
  return filler.lines;
}

/** Adds the word that begins at `start` and returns its end. A short one of ASCII, as nearly all are, is not looked at again. */
function addWord(filler: ReturnType<typeof createFiller>, plain: string, start: number): number {
  let end = start;
  let isAscii = true;
  for (; end < plain.length; end += 1) {
    const code = plain.charCodeAt(end);
    if (code === 0x20 || code === 0x0a) break;
    if (code < 0x20 || code > 0x7e) isAscii = false;
  }
  const size = end - start;
  if (isAscii && size < leastBroken && size <= filler.limit) filler.place(start, end, size);
  else filler.addUnits(start, plain.slice(start, end));
  return end;
}

function createFiller(limit: number) {
  const lines: Slice[] = [];
  let line = null as Slice | null;
  let columns = 0;
  let spaces = 0;
  const endLine = (offset: number) => {
    lines.push(line ?? { start: offset, end: offset });
    line = null;
    spaces = 0;
  };
  const place = (start: number, end: number, size: number) => {
    if (line !== null && columns + spaces + size > limit) endLine(start);
    columns = (line === null ? 0 : columns + spaces) + size;
    if (line === null) line = { start, end };
    else line.end = end;
    spaces = 0;
  };
  /** What is wider than a line begins one, so that it is cut as little as can be. */
  const placeParts = (start: number, unit: string) => {
    if (line !== null) endLine(start);
    let offset = start;
    for (const part of cutUnit(unit, limit)) {
      place(offset, offset + part.length, width(part));
      offset += part.length;
    }
  };
  const addUnits = (start: number, word: string) => {
    let offset = start;
    for (const unit of breakUnits(word)) {
      const size = width(unit);
      if (size <= limit) place(offset, offset + unit.length, size);
      else placeParts(offset, unit);
      offset += unit.length;
    }
  };
  const addSpaces = (count: number) => {
    spaces = line === null ? 0 : spaces + count;
  };
  return { lines, limit, endLine, place, addUnits, addSpaces };
}

function paintSlices(plain: string, slices: readonly Slice[], marks: readonly PlacedMark[]): string[] {
  const open: string[] = [];
  let next = 0;
  const apply = ({ mark }: PlacedMark) => (openedRole(mark) === null ? open.pop() : open.push(mark));
  return slices.map(({ start, end }) => {
    for (let placed = marks[next]; placed !== undefined && isBefore(placed, start); placed = marks[next]) {
      apply(placed);
      next += 1;
    }
    let text = open.join("");
    let from = start;
    for (let placed = marks[next]; placed !== undefined; placed = marks[next]) {
      const closesHere = placed.offset === end && openedRole(placed.mark) === null;
      if (placed.offset >= end && !closesHere) break;
      text += plain.slice(from, placed.offset) + placed.mark;
      from = placed.offset;
      apply(placed);
      next += 1;
    }
    return text + plain.slice(from, end) + "\u0003".repeat(open.length);
  });
}

/** Whether a mark takes effect before the line begins: a role that ends where it begins would style nothing on it. */
function isBefore({ offset, mark }: PlacedMark, start: number): boolean {
  return offset < start || (offset === start && openedRole(mark) === null);
}
