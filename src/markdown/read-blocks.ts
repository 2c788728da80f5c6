import type { Leaf, LeafKind } from "./block.ts";
import { areOfOneList, headingLine, isRule, itemMark, noteLabel, openedFence } from "./block-starts.ts";
import { addHtml, continuesLeaf } from "./continue-leaf.ts";
import { type Cursor, isBlank, lineCursor, restOf, skipColumns, skipMark } from "./cursor.ts";
import { htmlEnd } from "./html-blocks.ts";
import { matchContainers, takeQuoteMark } from "./match-containers.ts";
import { closeTo, finish, type LinePlace, type OpenBlocks, type OpenLeaf, openContainer } from "./open-blocks.ts";
import { addText, beginTable, openParagraph, takeDefinitions, underline } from "./paragraph.ts";

/**
 * The leaves of a Markdown text in order, each as soon as it is read: CommonMark's blocks, tables
 * as on GitHub, and footnotes. It reads the blocks that marked reads (a test compares), line by
 * line and without it, because titles and words are needed of every file of a library. The time is
 * linear, whatever the text.
 */
export function* readBlocks(source: string): Generator<Leaf> {
  const finished: Leaf[] = [];
  const open: OpenBlocks = { source, containers: [], leaf: null, finished, searches: 0 };
  let line = 0;
  for (let start = 0; start < source.length; line += 1) {
    const newline = source.indexOf("\n", start);
    const end = newline === -1 ? source.length : newline;
    if (isPlain(open, start)) addText(open, start, end, { line, start });
    else if (end === start && isLoose(open)) endParagraph(open);
    else readLine(open, lineCursor(source, start, end), { line, start });
    start = end + 1;
    if (start >= source.length) endParagraph(open);
    // Popped and not spliced: an array that is emptied at one go is made anew for the next leaf.
    if (finished.length > 1) finished.reverse();
    for (let leaf = finished.pop(); leaf !== undefined; leaf = finished.pop()) yield leaf;
  }
}

/**
 * Of most lines the first letter tells that they are a paragraph's and nothing else, where no
 * container is open.
 */
function isPlain({ source, containers, leaf }: OpenBlocks, start: number): boolean {
  if (containers.length > 0) return false;
  const code = source.charCodeAt(start);
  const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code > 0x2028;
  if (!isLetter || leaf === null) return isLetter;
  return leaf.kind === "paragraph" && source.charCodeAt(leaf.spans[0] as number) !== 0x5b;
}

/** Whether an empty line ends a paragraph and nothing else. */
function isLoose({ containers, leaf }: OpenBlocks): boolean {
  return containers.length === 0 && (leaf === null || leaf.kind === "paragraph");
}

function endParagraph(open: OpenBlocks): void {
  takeDefinitions(open, null);
  closeTo(open, 0);
}

function readLine(open: OpenBlocks, cursor: Cursor, place: LinePlace): void {
  const matched = matchContainers(open, cursor);
  const isWhole = matched === open.containers.length;
  const { leaf } = open;
  if (leaf?.kind === "paragraph") takeDefinitions(open, isBlank(cursor) ? null : cursor);
  else if (leaf !== null && isWhole && continuesLeaf(open, leaf, cursor, place)) return;
  // As marked has it, a list ends behind an empty item and two blank lines.
  if (isBlank(cursor)) closeTo(open, isWhole && isListLast(open, matched) ? matched - 1 : matched);
  else {
    // Only a paragraph goes on without the marks of its containers, and none in a note does.
    const note = open.containers.findIndex(({ container }, at) => at >= matched && container.kind === "note");
    if (openParagraph(open) === null) closeTo(open, matched);
    else if (note !== -1) closeTo(open, note);
    readText(open, cursor, place, matched);
  }
}

/** Reads a line behind the marks of the `matched` containers that it goes on with. */
function readText(open: OpenBlocks, cursor: Cursor, place: LinePlace, matched: number): void {
  const paragraph = matched === open.containers.length ? openParagraph(open) : null;
  if (paragraph !== null && beginTable(open, paragraph, cursor, place)) return;
  if (paragraph !== null && underline(open, paragraph, cursor, place)) return;
  let kept = matched;
  while (opensContainer(open, cursor, place, kept)) {
    kept = open.containers.length;
    if (isBlank(cursor)) return;
  }
  if (opensLeaf(open, cursor, place, kept)) return;
  if (openParagraph(open) === null) leaveList(open, kept);
  addText(open, cursor.next, cursor.end, place, cursor.indent);
}

/**
 * Containers in one another, twice for lists and their items; what is deeper is text, as it is on
 * the page.
 */
const deepestNesting = 200;

/** Opens the quotation, item or note that begins here inside the outermost `kept` containers. */
function opensContainer(open: OpenBlocks, cursor: Cursor, place: LinePlace, kept: number): boolean {
  if (cursor.indent > 3 || kept >= deepestNesting) return false;
  const rest = restOf(cursor);
  switch (rest[0]) {
    case ">":
      leaveList(open, kept);
      openContainer(open, "quote", place);
      return takeQuoteMark(cursor);
    case "[":
      return opensNote(open, cursor, place, kept);
    default:
      return /^[-*+\d]/.test(rest) && opensItem(open, cursor, place, kept);
  }
}

function opensNote(open: OpenBlocks, cursor: Cursor, place: LinePlace, kept: number): boolean {
  const label = noteLabel(restOf(cursor));
  if (label === null) return false;
  // Behind a paragraph it stands where the paragraph's next line would.
  leaveList(open, openParagraph(open) === null ? kept : open.containers.length);
  openContainer(open, "note", { ...place, label });
  skipMark(cursor, label.length + 4);
  return true;
}

function opensItem(open: OpenBlocks, cursor: Cursor, place: LinePlace, kept: number): boolean {
  const rest = restOf(cursor);
  const mark = itemMark(rest);
  if (mark === null || isRule(rest)) return false;
  // An empty item, or one with a number other than 1, cannot interrupt a paragraph.
  const interrupts = openParagraph(open) !== null && kept === open.containers.length;
  if (interrupts && (rest.trimEnd() === mark || (mark.length > 1 && !/^1[.)]/.test(mark)))) return false;
  const before = cursor.indent + mark.length;
  skipMark(cursor, mark.length);
  const gap = isBlank(cursor) || cursor.indent > 4 ? 1 : cursor.indent;
  skipColumns(cursor, gap);
  const list = open.containers[kept - 1];
  if (list !== undefined && isListLast(open, kept) && areOfOneList(list.mark, mark)) closeTo(open, kept);
  else {
    leaveList(open, kept);
    openContainer(open, "list", { ...place, mark });
  }
  openContainer(open, "item", { ...place, indent: before + gap });
  return true;
}

/** Opens, or has read, the heading, rule, code or HTML that begins here. */
function opensLeaf(open: OpenBlocks, cursor: Cursor, place: LinePlace, kept: number): boolean {
  const inParagraph = openParagraph(open) !== null;
  if (cursor.indent > 3) {
    if (inParagraph) return false;
    leaveList(open, kept);
    skipColumns(cursor, 4);
    open.leaf = lineLeaf("code", cursor, place, [cursor.at, cursor.end]);
    return true;
  }
  switch (cursor.source[cursor.next]) {
    case "#":
      return opensHeading(open, cursor, place, kept);
    case "`":
    case "~":
      return opensFence(open, cursor, place, kept);
    case "<": {
      const html = htmlEnd(restOf(cursor), { interrupts: inParagraph });
      if (html === null) return false;
      leaveList(open, kept);
      open.leaf = { ...lineLeaf("html", cursor, place, []), htmlEnd: html };
      return addHtml(open, open.leaf, cursor, place);
    }
    case "*":
    case "_":
    case "-":
      if (!isRule(restOf(cursor))) return false;
      leaveList(open, kept);
      finish(open, lineLeaf("rule", cursor, place, []));
      return true;
    default:
      return false;
  }
}

/** A leaf of one line, so far. */
function lineLeaf(kind: LeafKind, { end }: Cursor, { line, start }: LinePlace, spans: number[]): OpenLeaf {
  return { kind, start, line, end, endLine: line + 1, spans };
}

function opensHeading(open: OpenBlocks, cursor: Cursor, place: LinePlace, kept: number): boolean {
  const heading = headingLine(restOf(cursor));
  if (heading === null) return false;
  leaveList(open, kept);
  const spans = [cursor.next + heading.start, cursor.next + heading.end];
  finish(open, lineLeaf("heading", cursor, place, spans), heading.level);
  return true;
}

function opensFence(open: OpenBlocks, cursor: Cursor, place: LinePlace, kept: number): boolean {
  const marks = openedFence(restOf(cursor));
  if (marks === null) return false;
  leaveList(open, kept);
  open.leaf = { ...lineLeaf("code", cursor, place, []), fence: { marks, indent: cursor.indent } };
  return true;
}

/**
 * Closes all but the outermost `kept` containers, and of these the list that is innermost: what
 * comes is no item of it.
 */
function leaveList(open: OpenBlocks, kept: number): void {
  closeTo(open, isListLast(open, kept) ? kept - 1 : kept);
}

function isListLast({ containers }: OpenBlocks, kept: number): boolean {
  // Not asked ahead of the first: to look there for what an array has not is slow.
  return kept > 0 && containers[kept - 1]?.container.kind === "list";
}
