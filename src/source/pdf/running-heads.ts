import { segmentRows } from "./segment-rows.ts";
import type { Segment } from "./text-run.ts";

/**
 * The pages without what runs along with them: lines at the top or bottom that stand at one height
 * of several pages, their numbers apart, and numbers of pages.
 */
export function withoutRunningHeads(pages: readonly (readonly Segment[])[]): (readonly Segment[])[] {
  const margins = pages.map(marginRows);
  const found = new Map<string, number>();
  const counted = new Map<string, number>();
  const isCounted = (row: MarginRow, page: number) => countsOf(row, page).some((key) => (counted.get(key) ?? 0) >= 3);
  for (const [page, rows] of margins.entries()) {
    for (const row of rows) found.set(row.key, (found.get(row.key) ?? 0) + 1);
    for (const key of rows.flatMap((row) => countsOf(row, page))) counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const usualSize = median(pages.flatMap((segments) => segments.map(({ size }) => size)));
  const enough = Math.max(2, Math.min(5, Math.ceil(pages.length * 0.3)));
  // What is larger than the text is a slide's title, however often it comes again.
  const isRunning = (row: MarginRow, page: number) =>
    (row.size < usualSize * 1.15 &&
      ((found.get(row.key) ?? 0) + (found.get(row.besideKey) ?? 0) >= enough || isCounted(row, page))) ||
    (row.isOutermost && (isNumberOf(row.text, page + 1) || isOfBrowser(row, margins[page] ?? [])));
  return pages.map((segments, page) => {
    const rows = margins[page] ?? [];
    const isHead = (row: MarginRow) => isRunning(row, page);
    const running = [...fromEdge(rows, isHead), ...fromEdge(rows.toReversed(), isHead)];
    const gone = new Set(running.flatMap(({ segments: parts }) => parts));
    return gone.size === 0 ? segments : segments.filter((segment) => !gone.has(segment));
  });
}

/**
 * The rows from an edge on that run along, up to a gap or another size: what stands close to the
 * text and looks like it is of the text, be it the same elsewhere.
 */
function fromEdge(rows: readonly MarginRow[], isRunning: (row: MarginRow) => boolean): readonly MarginRow[] {
  const first = rows.findIndex((row) => !isRunning(row));
  if (first < 0) return rows;
  let end = first;
  while (end > 0 && !isApart(rows[end - 1] as MarginRow, rows[end] as MarginRow)) end--;
  return rows.slice(0, end);
}

function isApart(a: MarginRow, b: MarginRow): boolean {
  const larger = Math.max(a.size, b.size);
  return Math.abs(a.size - b.size) > larger * 0.08 || Math.abs(a.baseline - b.baseline) > larger * 1.35;
}

/**
 * Where a number stands at an end of an outermost line, and by how much it differs from the page's:
 * what is the same on several pages is their number, whatever stands beside it.
 */
function countsOf({ text, height, isOutermost }: MarginRow, page: number): string[] {
  if (!isOutermost || text.length > 120) return [];
  const ends = [/^(\d{1,4})(?: |$)/.exec(text)?.[1], /(?:^| )(\d{1,4})$/.exec(text)?.[1]];
  return [...new Set(ends)].flatMap((end) => (end === undefined ? [] : [`${height} ${Number(end) - page}`]));
}

/** A line at the edge of a page, at the height of `key`, or just beside, at `besideKey`'s. */
interface MarginRow {
  readonly isOutermost: boolean;
  /** In steps of some points. */
  readonly height: number;
  readonly baseline: number;
  readonly size: number;
  readonly text: string;
  readonly key: string;
  readonly besideKey: string;
  readonly segments: readonly Segment[];
}

/** The first and last three lines of a page. */
function marginRows(segments: readonly Segment[]): MarginRow[] {
  const rows = segmentRows(segments);
  const outer = rows.length <= 6 ? rows : [...rows.slice(0, 3), ...rows.slice(-3)];
  return outer.map((row, index) => {
    const text = row.map((segment) => segment.text).join(" ");
    const kind = text.replace(/\d+/g, "#").replace(/^[ivxlc]{1,7}$/i, "#");
    const height = (row[0]?.baseline ?? 0) / 8;
    const beside = height % 1 < 0.5 ? Math.floor(height) - 1 : Math.floor(height) + 1;
    return {
      text,
      isOutermost: index === 0 || index === outer.length - 1,
      height: Math.floor(height),
      baseline: row[0]?.baseline ?? 0,
      size: row[0]?.size ?? 0,
      key: `${Math.floor(height)} ${kind}`,
      besideKey: `${beside} ${kind}`,
      segments: row,
    };
  });
}

/** "3", "- 3 -", "Page 3 of 12", "3/12": the number of just this page and nothing beside it. */
function isNumberOf(text: string, page: number): boolean {
  if (text.length > 30) return false;
  const found = /^\W*(?:[a-z]{1,6}\.? )?(\d{1,5})(?: ?(?:\/|of|von|de|sur|di) ?\d{1,5})?\W*$/i.exec(text);
  return found !== null && Number(found[1]) === page;
}

const printedFoot = /^(?:\d{1,4}\/\d{1,4} )?(?:https?|file):\/\/\S{1,2000}(?: \d{1,4}\/\d{1,4})?$/;
const printedHead = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\.?,? .{0,6}\d{1,2}:\d{2}(?!\d)/;

/** What a browser prints above a page and below: when, and the address that it stands at. */
function isOfBrowser({ text }: MarginRow, rows: readonly MarginRow[]): boolean {
  if (!printedFoot.test(rows.at(-1)?.text ?? "")) return false;
  return printedFoot.test(text) || printedHead.test(text);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
