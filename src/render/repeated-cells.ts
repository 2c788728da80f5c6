import type { Piece, Span, Text } from "../view/view.ts";

/**
 * What is made of the cells of a table, column by column: of hundreds of thousands of rows most say
 * the same as the one above in nearly all columns, and what is the same is the same string.
 */
export function createCells<Cell extends Text>(make: (cell: Cell) => string): (cell: Cell, column: number) => string {
  const above: { readonly cell: Cell; readonly made: string }[] = [];
  return (cell, column) => {
    const known = above[column];
    if (known !== undefined && isSame(known.cell, cell)) return known.made;
    const made = make(cell);
    above[column] = { cell, made };
    return made;
  };
}

/** Whether two texts look alike; of long ones nobody asks. */
function isSame(one: Text, other: Text): boolean {
  if (one === other) return true;
  if (typeof one === "string" || typeof other === "string") return false;
  if ("text" in one) return "text" in other && isSameSpan(one, other);
  if ("text" in other || one.length !== other.length || one.length > 3) return false;
  for (let at = 0; at < one.length; at += 1) if (!isSame(one[at] as Piece, other[at] as Piece)) return false;
  return true;
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.text === other.text && one.role === other.role && one.url === other.url && one.footnote === other.footnote;
}
