import { breakUnits, cutUnit } from "./break-units.ts";
import { narrowCharacters, width } from "./width.ts";

/** A line: the offsets in a text at which it begins and ends. */
export interface Slice {
  start: number;
  end: number;
}

/**
 * Fills lines of at most `limit` columns greedily: each slice of the text, which is to hold no
 * marks, is one line without the spaces around it. Newlines are hard breaks.
 */
export function fillLines(plain: string, limit: number): Slice[] {
  const filler = createFiller(limit);
  let start = 0;
  while (start < plain.length) {
    const code = plain.charCodeAt(start);
    if (code === 0x20) filler.addSpaces(1);
    else if (code === 0x0a) filler.endLine(start);
    else start = addWords(filler, plain, start) - 1;
    start += 1;
  }
  filler.endLine(plain.length);
  return filler.lines;
}

type Filler = ReturnType<typeof createFiller>;

/**
 * Adds the simple words that begin at `start`, or the word that does if it is another, and returns
 * the offset behind.
 */
function addWords(filler: Filler, plain: string, start: number): number {
  const end = simpleEnd(plain, start);
  if (end > start) return addSimple(filler, plain, start, end);
  return filler.addWord(plain, start, endAt(word, plain, start));
}

/**
 * Simple words are as wide as they are long, so that of a line only the word is looked at that does
 * not fit.
 */
function addSimple(filler: Filler, plain: string, start: number, end: number): number {
  let from = start;
  while (from < end) {
    const last = from + filler.room();
    const space = last >= end ? end : plain.lastIndexOf(" ", last);
    if (space > from) from = filler.placeWords(plain, from, space);
    else from = addFirst(filler, plain, from);
    for (; from < end && plain.charCodeAt(from) === 0x20; from += 1) filler.addSpaces(1);
  }
  return end;
}

/** Adds the simple word that does not fit: nearly all are whole, which is told at once. */
function addFirst(filler: Filler, plain: string, start: number): number {
  const end = endAt(whole, plain, start);
  const isWhole = end === plain.length || plain[end] === " " || plain[end] === "\n";
  if (isWhole && end - start <= filler.limit) return filler.placeWords(plain, start, end);
  return filler.addWord(plain, start, endAt(word, plain, start));
}

/**
 * The end of the last whole simple word in the run of them that begins at `start`; `start` if there
 * is none.
 */
function simpleEnd(plain: string, start: number): number {
  const end = endAt(simple, plain, start);
  return end === plain.length || plain[end] === "\n" ? end : Math.max(start, plain.lastIndexOf(" ", end - 1));
}

const simple = new RegExp(`[${narrowCharacters}]*`, "y");
const word = /[^ \n]*/y;

/**
 * What simple words are made of that are never parted: nothing that is a dash or in a hint of
 * `address-parts.ts`, of which `www.` is one.
 */
const whole = /(?:[!-,.0-9;-?A-VX-[\]-vx-~\u00a1-\u00ac\u00ae-\u024f\u2018-\u2027]|[Ww](?![Ww]))*/y;

function endAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
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
  const addWord = (plain: string, start: number, end: number) => {
    let offset = start;
    for (const unit of breakUnits(plain.slice(start, end))) {
      const size = width(unit);
      if (size <= limit) place(offset, offset + unit.length, size);
      else placeParts(offset, unit);
      offset += unit.length;
    }
    return end;
  };
  const addSpaces = (count: number) => {
    spaces = line === null ? 0 : spaces + count;
  };
  /**
   * Places simple words that fit, and returns the offset behind the last of them, where spaces may
   * follow.
   */
  const placeWords = (plain: string, start: number, end: number) => {
    let last = end;
    while (plain.charCodeAt(last - 1) === 0x20) last -= 1;
    place(start, last, last - start);
    return last;
  };
  const room = () => (line === null ? limit : limit - columns - spaces);
  return { limit, lines, room, endLine, placeWords, addWord, addSpaces };
}
