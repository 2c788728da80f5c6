import { segmentRows } from "./segment-rows.ts";
import type { Segment } from "./text-run.ts";

/**
 * The pieces of a page without the numbers of its lines, as bills and papers of courts have them in
 * their margins: each line's, or each fifth's. Where most lines begin sentences they are a list's.
 */
export function withoutLineNumbers(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length < fewest) return segments;
  const rows = segmentRows(segments).map((row) => row.toSorted((a, b) => a.left - b.left));
  for (const numberOf of [leftNumber, rightNumber]) {
    const numbered = rows.map(numberOf);
    const counted = countedRows(numbered);
    if (counted === null || !isProse(rows, numbered)) continue;
    const gone = new Map(counted.map((row) => [(numbered[row] as RowNumber).segment, numbered[row] as RowNumber]));
    return segments.flatMap((segment) => {
      const number = gone.get(segment);
      return number === undefined ? [segment] : withoutStart(segment, number.length);
    });
  }
  return segments;
}

const fewest = 8;

/** The number of a row, its piece, and how much of the piece's text is the number. */
interface RowNumber {
  readonly value: number;
  readonly segment: Segment;
  readonly length: number;
}

function leftNumber(row: readonly Segment[]): RowNumber | null {
  const segment = row[0] as Segment;
  const [start = "", digits = ""] = /^(\d{1,3})(?: |$)/.exec(segment.text) ?? [];
  return digits === "" ? null : { value: Number(digits), segment, length: start.length };
}

function rightNumber(row: readonly Segment[]): RowNumber | null {
  const segment = row.at(-1) as Segment;
  if (row.length < 2 || !/^\d{1,3}$/.test(segment.text)) return null;
  return { value: Number(segment.text), segment, length: segment.text.length };
}

function withoutStart(segment: Segment, length: number): Segment[] {
  if (length >= segment.text.length) return [];
  const share = length / segment.text.length;
  return [
    { ...segment, text: segment.text.slice(length), left: segment.left + (segment.right - segment.left) * share },
  ];
}

/** The rows whose numbers count the lines: one more each, or so many lines further by as many. */
function countedRows(numbered: readonly (RowNumber | null)[]): number[] | null {
  const found = numbered.flatMap((number, row) => (number === null ? [] : [{ row, value: number.value }]));
  for (const step of [1, 5, 10]) {
    const counted = found.filter(({ row, value }, index) => {
      const [before, next] = [found[index - 1], found[index + 1]];
      const follows = before !== undefined && value - before.value === step && row - before.row <= step * 3;
      return follows || (next !== undefined && next.value - value === step && next.row - row <= step * 3);
    });
    const enough = step === 1 ? Math.max(fewest, numbered.length / 2) : Math.max(3, numbered.length / step / 2);
    if (counted.length >= enough) return counted.map(({ row }) => row);
  }
  return null;
}

/** Whether lines begin in the middle of sentences. */
function isProse(rows: readonly (readonly Segment[])[], numbered: readonly (RowNumber | null)[]): boolean {
  const within = rows.filter((row, index) => {
    const number = numbered[index];
    const text = row.map((segment) => (segment === number?.segment ? segment.text.slice(number.length) : segment.text));
    return /^\p{Ll}/u.test(text.join(" ").trim());
  });
  return within.length >= rows.length * 0.3;
}
