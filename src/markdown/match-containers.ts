import { type Cursor, isBlank, skipColumns, skipMark } from "./cursor.ts";
import type { OpenBlocks, OpenContainer } from "./open-blocks.ts";

/**
 * Goes into the containers that a line goes on with, outermost first; returns how many these are.
 */
export function matchContainers({ containers, leaf }: OpenBlocks, cursor: Cursor): number {
  let matched = 0;
  for (const container of containers) {
    if (!goesOn(container, cursor, leaf !== null)) break;
    matched += 1;
  }
  return matched;
}

function goesOn(open: OpenContainer, cursor: Cursor, hasLeaf: boolean): boolean {
  switch (open.container.kind) {
    case "list":
      return true;
    case "quote":
      return takeQuoteMark(cursor);
    case "item":
      return isBlank(cursor) ? !open.isEmpty || hasLeaf : takeIndent(open, cursor);
    case "note":
      return goesOnInNote(open, cursor);
  }
}

/** Goes behind the `>` with which a line of a quotation begins, and the space behind that. */
export function takeQuoteMark(cursor: Cursor): boolean {
  if (isBlank(cursor) || cursor.indent > 3 || cursor.source[cursor.next] !== ">") return false;
  skipMark(cursor, 1);
  if (cursor.indent > 0) skipColumns(cursor, 1);
  return true;
}

function takeIndent(open: OpenContainer, cursor: Cursor): boolean {
  if (cursor.indent < open.indent) return false;
  skipColumns(cursor, open.indent);
  return true;
}

/**
 * The lines of a note's first paragraph are its own however they begin; behind a blank line, those
 * indented by four columns.
 */
function goesOnInNote(open: OpenContainer, cursor: Cursor): boolean {
  if (isBlank(cursor)) {
    open.isParted = true;
    return true;
  }
  if (cursor.indent < 4 && (open.isParted || cursor.source.startsWith("[^", cursor.next))) return false;
  skipColumns(cursor, 4);
  return true;
}
