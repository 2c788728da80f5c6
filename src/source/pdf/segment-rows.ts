import type { Segment } from "./text-run.ts";

/** Segments of a page, each row of those that follow each other on one baseline, in their order. */
export function segmentRows(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const before = rows.at(-1)?.[0];
    if (before !== undefined && Math.abs(segment.baseline - before.baseline) < segment.size / 2)
      rows.at(-1)?.push(segment);
    else rows.push([segment]);
  }
  return rows;
}
