/** What a column asks for, in terminal columns. */
export interface ColumnNeed {
  /** The width of its widest cell on one line. */
  readonly natural: number;
  /** The least it can take without cutting a word. */
  readonly minimum: number;
}

/**
 * The widths of a table's columns so that they fit in `available` columns: the widest column shrinks first, none below its
 * minimum. Null if even the minimums do not fit.
 */
export function fitColumns(needs: readonly ColumnNeed[], available: number): number[] | null {
  const widths = needs.map((need) => need.natural);
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const widest = widestShrinkable(widths, needs);
    if (widest === -1) return null;
    const target = Math.max(
      needs[widest]?.minimum as number,
      nextWidth(widths, needs, widths[widest] as number),
      (widths[widest] as number) - excess,
    );
    excess -= (widths[widest] as number) - target;
    widths[widest] = target;
  }
  return widths;
}

function widestShrinkable(widths: readonly number[], needs: readonly ColumnNeed[]): number {
  let best = -1;
  for (const [index, width] of widths.entries()) {
    const canShrink = width > (needs[index] as ColumnNeed).minimum;
    if (canShrink && (best === -1 || width > (widths[best] as number))) best = index;
  }
  return best;
}

/** Down to just below the next width, so that equally wide columns take turns. */
function nextWidth(widths: readonly number[], needs: readonly ColumnNeed[], current: number): number {
  const smaller = widths.filter((width, index) => width < current && width > (needs[index] as ColumnNeed).minimum);
  const equals = widths.filter((width) => width === current).length;
  if (equals > 1) return current - 1;
  return smaller.length > 0 ? Math.max(...smaller) : 0;
}
