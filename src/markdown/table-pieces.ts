import type { Piece } from "./piece.ts";
import { readInline } from "./read-inline.ts";

/**
 * What a reader sees of a table's rows: each cell read by itself, bars and newlines between them.
 */
export function tablePieces(source: string, targets: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const addCell = (end: number) => {
    for (const piece of readInline(source.slice(from, end), targets)) {
      pieces.push({ ...piece, start: piece.start + from, end: piece.end + from });
    }
    from = end;
  };
  for (const { 0: mark, index } of source.matchAll(/\\.|[|\n]/g)) {
    if (mark.length > 1) continue;
    addCell(index);
    pieces.push({ kind: "text", start: index, end: index + 1, shown: null, label: "" });
    from = index + 1;
  }
  addCell(source.length);
  return pieces;
}
