import { greatest, least } from "../../text/extremes.ts";
import { oneFont, type PageLine, type Segment } from "./text-run.ts";

/** The lines of a page in the order in which they are read, column by column, a list for each. */
export function readingOrder(segments: readonly Segment[]): PageLine[][] {
  return ordered(segments, 0).map(linesOf);
}

/** More columns within columns than any page has. */
const deepest = 5;

function ordered(segments: readonly Segment[], depth: number): (readonly Segment[])[] {
  if (segments.length === 0) return [];
  const gutter = findGutter(segments, depth);
  if (gutter === null) return [segments];
  return bandsOf(segments, gutter).flatMap(({ isAcross, segments: band }) =>
    isAcross
      ? [band]
      : [
          ...ordered(
            band.filter(({ right }) => right <= gutter),
            depth + 1,
          ),
          ...ordered(
            band.filter(({ right }) => right > gutter),
            depth + 1,
          ),
        ],
  );
}

/**
 * A line across the gutter, a title or the legend of a wide picture, ends the columns above it; a
 * short title above them all is of no column.
 */
function bandsOf(segments: readonly Segment[], gutter: number) {
  const bands: { readonly isAcross: boolean; readonly segments: Segment[] }[] = [];
  const usual = (segments[segments.length >> 1]?.size ?? 0) * 1.25;
  const top = least(segments.filter(({ size }) => size <= usual).map(({ baseline }) => baseline));
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    const isTitle = segment.size > usual && segment.baseline < top - segment.size;
    const isAcross = isTitle || (segment.left < gutter && segment.right > gutter);
    const band = bands.at(-1);
    if (band?.isAcross === isAcross) band.segments.push(segment);
    else bands.push({ isAcross, segments: [segment] });
  }
  return bands;
}

/**
 * The middle of the emptiest upright strip with prose, or columns of it, on both of its sides; null
 * if none has.
 */
function findGutter(segments: readonly Segment[], depth: number): number | null {
  if (depth >= deepest) return null;
  const [start, end] = [
    least(segments.map(({ left }) => left)),
    greatest(
      segments.map(({ right }) => right),
      0,
    ),
  ];
  const width = end - start;
  const size = segments[segments.length >> 1]?.size ?? 0;
  if (!(width > size * 12) || width > 20_000 || segments.length < 6) return null;
  const strip = emptiest(coverage(segments, start, width), Math.max(1, Math.floor(size / 2)));
  if (strip === null) return null;
  const gutter = start + strip;
  const left = segments.filter((segment) => segment.right <= gutter);
  const right = segments.filter((segment) => segment.left >= gutter);
  const isColumns = (side: readonly Segment[], room: number) =>
    isProse(side, room) || findGutter(side, depth + 1) !== null;
  return isColumns(left, gutter - start) && isColumns(right, end - gutter) && standBeside(left, right) ? gutter : null;
}

/** How many segments cross each point of the width, by the sum of where they begin and end. */
function coverage(segments: readonly Segment[], start: number, width: number): number[] {
  const changes = new Array<number>(Math.ceil(width) + 2).fill(0);
  for (const { left, right } of segments) {
    const [from, to] = [Math.floor(left - start), Math.ceil(right - start)];
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let crossing = 0;
  return changes.slice(0, Math.ceil(width)).map((change) => {
    crossing += change;
    return crossing;
  });
}

/** The middle of the least crossed strip between a fifth and four fifths of the width. */
function emptiest(crossings: readonly number[], narrowest: number): number | null {
  const [from, to] = [Math.floor(crossings.length / 5), Math.ceil((crossings.length * 4) / 5)];
  const fewest = least(crossings.slice(from, to));
  let best: { readonly start: number; readonly length: number } | null = null;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && crossings[at] === fewest) continue;
    if (at - start > (best?.length ?? narrowest - 1)) best = { start, length: at - start };
    start = at + 1;
  }
  return best === null ? null : best.start + best.length / 2;
}

/** Lines that fill their column; the cells of a table and the labels of a form do not. */
function isProse(lines: readonly Segment[], width: number): boolean {
  if (lines.length < 3) return false;
  const wide = lines.filter(({ left, right }) => right - left > width * 0.6);
  return wide.length * 2 >= lines.length;
}

function standBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [top, bottom] = [
    least(right.map(({ baseline }) => baseline)),
    greatest(
      right.map(({ baseline }) => baseline),
      0,
    ),
  ];
  return left.filter(({ baseline, size }) => baseline > top - size && baseline < bottom + size).length >= 3;
}

/** The segments of one column as lines; what stands on one height is one line of several cells. */
function linesOf(segments: readonly Segment[]): PageLine[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame = first !== undefined && segment.baseline - first.baseline < Math.min(first.size, segment.size) * 0.3;
    if (isSame) row?.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const cells = row.toSorted((a, b) => a.left - b.left);
    const largest = cells.reduce((a, b) => (b.size > a.size ? b : a));
    return {
      cells,
      text: cells.map(({ text }) => text).join(" "),
      left: cells[0]?.left ?? 0,
      right: greatest(
        cells.map(({ right }) => right),
        0,
      ),
      baseline: largest.baseline,
      size: largest.size,
      font: oneFont(cells),
    };
  });
}
