import type { Leaf } from "./block.ts";
import { rowContent } from "./table-rows.ts";

/** A text that was put together, and where in the source its characters stand. */
interface PlacedText {
  readonly text: string;
  readonly placeOf: (at: number) => number;
}

/**
 * The content of a leaf, its lines joined without the marks of containers; of a table the rows
 * without their outer bars.
 */
export function leafContent(source: string, { kind, spans }: Pick<Leaf, "kind" | "spans">): PlacedText {
  const lines = kind === "table" ? rowSpans(source, spans) : spans;
  const start = lines[0] ?? 0;
  const end = lines.length === 0 ? start : (lines[lines.length - 1] as number);
  if (areAdjacent(lines)) return { text: source.slice(start, end), placeOf: (at) => start + at };
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (let at = 0; at < lines.length; at += 2) {
    starts.push(length, lines[at] as number);
    const part = source.slice(lines[at], lines[at + 1]);
    parts.push(part);
    length += part.length + 1;
  }
  return { text: parts.join("\n"), placeOf: (at) => placeIn(starts, at) };
}

/** Whether nothing but newlines stands between the lines. */
function areAdjacent(lines: readonly number[]): boolean {
  for (let at = 2; at < lines.length; at += 2) if (lines[at] !== (lines[at - 1] as number) + 1) return false;
  return true;
}

/**
 * The place behind the last start that is not behind `at`: `starts` holds, in order, offsets of the
 * text and of the source by turns.
 */
function placeIn(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length / 2 - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle * 2] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return (starts[low * 2 + 1] as number) + at - (starts[low * 2] as number);
}

function rowSpans(source: string, spans: readonly number[]): number[] {
  const rows: number[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const from = spans[at] as number;
    const [start, end] = rowContent(source.slice(from, spans[at + 1]));
    rows.push(from + start, from + end);
  }
  return rows;
}
