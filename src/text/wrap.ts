import { fillLines, type Slice } from "./fill-lines.ts";
import { markClosing, markEnd, nextMark } from "./marks.ts";
import { simpleLineWidth } from "./simple-line.ts";

interface PlacedMark {
  readonly offset: number;
  readonly mark: string;
}

/**
 * Breaks styled text into lines of at most `columns` columns; 0 means no limit. Newlines in the
 * text are hard breaks. Roles are closed at the end of each line and opened again on the next, so
 * that every line stands alone. A word wider than a whole line is cut between graphemes, so nothing
 * is lost; a single grapheme wider than the line stays whole.
 */
export function wrap(text: string, columns: number): string[] {
  const limit = columns > 0 ? columns : Number.POSITIVE_INFINITY;
  // Nearly all cells of long tables are a line as they stand.
  if (simpleLineWidth(text, limit) !== -1) return [text];
  const { plain, marks } = separateMarks(text);
  const slices = fillLines(plain, limit);
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

function paintSlices(plain: string, slices: readonly Slice[], marks: readonly PlacedMark[]): string[] {
  const open: string[] = [];
  let next = 0;
  const apply = (mark: string) => (mark === markClosing ? open.pop() : open.push(mark));
  return slices.map(({ start, end }) => {
    for (let placed = marks[next]; placed !== undefined && isBefore(placed, start); placed = marks[next]) {
      apply(placed.mark);
      next += 1;
    }
    let text = open.join("");
    let from = start;
    for (let placed = marks[next]; placed !== undefined; placed = marks[next]) {
      const closesHere = placed.offset === end && placed.mark === markClosing;
      if (placed.offset >= end && !closesHere) break;
      text += plain.slice(from, placed.offset) + placed.mark;
      from = placed.offset;
      apply(placed.mark);
      next += 1;
    }
    return text + plain.slice(from, end) + markClosing.repeat(open.length);
  });
}

/**
 * Whether a mark takes effect before the line begins: a role that ends where it begins would style
 * nothing on it.
 */
function isBefore({ offset, mark }: PlacedMark, start: number): boolean {
  return offset < start || (offset === start && mark === markClosing);
}
