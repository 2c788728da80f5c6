import { greatest } from "./extremes.ts";
/** What a column asks for, in terminal columns. */
export interface ColumnNeed {
  /** The width of its widest cell on one line. */
  readonly natural: number;
  /** The least it can take without cutting a word. */
  readonly minimum: number;
}

/**
 * The widths of a table's columns so that they fit in `available` columns: the widest column
 * shrinks first, none below its minimum; that is, all are cut down to one width. Null if even the
 * minimums do not fit.
 */
export function fitColumns(needs: readonly ColumnNeed[], available: number): number[] | null {
  const widest = greatest(
    needs.map(({ natural }) => natural),
    0,
  );
  const whole = capped(needs, widest);
  if (sum(whole) <= available) return whole;
  if (sum(capped(needs, 0)) > available) return null;
  let [low, high] = [0, widest];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (sum(capped(needs, middle)) <= available) low = middle;
    else high = middle;
  }
  return spread(capped(needs, low), capped(needs, high), available);
}

/** The columns as wide as they ask for, but not wider than a cap that is above their minimum. */
function capped(needs: readonly ColumnNeed[], cap: number): number[] {
  return needs.map(({ natural, minimum }) => Math.min(natural, Math.max(minimum, cap)));
}

/** What is left of `available` goes to the last of the columns that are to have more. */
function spread(widths: readonly number[], wanted: readonly number[], available: number): number[] {
  let left = available - sum(widths);
  return widths
    .toReversed()
    .map((width, index) => {
      if (left === 0 || width === wanted[wanted.length - 1 - index]) return width;
      left -= 1;
      return width + 1;
    })
    .toReversed();
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
