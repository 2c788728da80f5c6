import { closesFence, headingLine, isRule, itemMark, openedFence } from "./block-starts.ts";
import { type Cursor, isBlank, restOf, skipColumns } from "./cursor.ts";
import { htmlEnd } from "./html-blocks.ts";
import { closeTo, type LinePlace, type OpenBlocks, type OpenLeaf } from "./open-blocks.ts";

/** Adds a line to code, HTML or a table if that goes on with it. */
export function continuesLeaf(open: OpenBlocks, leaf: OpenLeaf, cursor: Cursor, place: LinePlace): boolean {
  switch (leaf.kind) {
    case "code":
      return leaf.fence === undefined ? addIndented(leaf, cursor, place) : addFenced(open, leaf, cursor, place);
    case "html":
      return addHtml(open, leaf, cursor, place);
    case "table":
      if (isBlank(cursor) || interruptsTable(cursor)) return false;
      addLine(leaf, cursor, place);
      return true;
    default:
      return false;
  }
}

/** Adds what is left of a line. A blank one belongs to the leaf if something comes behind it. */
function addLine(leaf: OpenLeaf, cursor: Cursor, { line }: LinePlace): void {
  leaf.spans.push(cursor.at, cursor.end);
  if (isBlank(cursor)) return;
  leaf.end = cursor.end;
  leaf.endLine = line + 1;
}

/** Adds the first line of HTML, or one more, with which it may end. */
export function addHtml(open: OpenBlocks, leaf: OpenLeaf, cursor: Cursor, place: LinePlace): boolean {
  if (leaf.htmlEnd === "blank" && isBlank(cursor)) return false;
  addLine(leaf, cursor, place);
  if (leaf.htmlEnd instanceof RegExp && leaf.htmlEnd.test(restOf(cursor))) closeTo(open, open.containers.length);
  return true;
}

function addIndented(leaf: OpenLeaf, cursor: Cursor, place: LinePlace): boolean {
  if (!isBlank(cursor) && cursor.indent < 4) return false;
  skipColumns(cursor, 4);
  addLine(leaf, cursor, place);
  return true;
}

function addFenced(open: OpenBlocks, leaf: OpenLeaf, cursor: Cursor, place: LinePlace): boolean {
  const { marks, indent } = leaf.fence as NonNullable<OpenLeaf["fence"]>;
  if (cursor.indent < 4 && closesFence(restOf(cursor), marks)) {
    leaf.end = cursor.end;
    leaf.endLine = place.line + 1;
    closeTo(open, open.containers.length);
    return true;
  }
  skipColumns(cursor, indent);
  addLine(leaf, cursor, place);
  return true;
}

/** Whether something else than a row begins on the line. */
function interruptsTable(cursor: Cursor): boolean {
  if (cursor.indent > 3) return true;
  const rest = restOf(cursor);
  if (!/^[-*_#>`~+<\d]/.test(rest)) return false;
  const item = itemMark(rest);
  return (
    rest.startsWith(">") ||
    isRule(rest) ||
    headingLine(rest) !== null ||
    openedFence(rest) !== null ||
    (item !== null && rest.length > item.length && (item.length === 1 || item.startsWith("1"))) ||
    htmlEnd(rest, { interrupts: true }) !== null
  );
}
