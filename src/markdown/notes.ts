import type { Container, Leaf } from "./block.ts";

/** The footnotes that a leaf stands in, the innermost first. */
export function notesAround({ container }: Pick<Leaf, "container">): Container[] {
  const notes: Container[] = [];
  for (let outer = container; outer !== null; outer = outer.outer) if (outer.kind === "note") notes.push(outer);
  return notes;
}

/** Whether a leaf stands in a footnote. */
export function isInNote(leaf: Pick<Leaf, "container">): boolean {
  return notesAround(leaf).length > 0;
}
