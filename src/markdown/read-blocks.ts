import type { Leaf } from "./block.ts";
import { areOfOneList, headingLine, isRule, itemMark, noteLabel, openedFence } from "./block-starts.ts";
import { addHtml, continuesLeaf } from "./continue-leaf.ts";
import { type Cursor, isBlank, lineCursor, restOf, skipColumns, skipMark } from "./cursor.ts";
import { htmlEnd } from "./html-blocks.ts";
import { matchContainers, takeQuoteMark } from "./match-containers.ts";
import { closeTo, finish, type LinePlace, type OpenBlocks, openContainer } from "./open-blocks.ts";
import { addText, beginTable, openParagraph, takeDefinitions, underline } from "./paragraph.ts";

/**
 * The leaves of a Markdown text in order, each as soon as it is read: CommonMark's blocks, tables as on GitHub, and footnotes. It
 * reads the blocks that marked reads (a test compares), line by line and without it, because titles and words are needed of every
 * file of a library. The time is linear, whatever the text.
 */
export function* readBlocks(source: string): Generator<Leaf> {
  const open: OpenBlocks = { source, containers: [], leaf: null, finished: [], searches: 0 };
  let line = 0;
  for (let start = 0; start < source.length; line += 1) {
    const newline = source.indexOf("\n", start);
    const end = newline === -1 ? source.length : newline;
    readLine(open, lineCursor(source, start, end), { line, start });
    if (open.finished.length > 0) yield* open.finished.splice(0);
    start = end + 1;
  }
  takeDefinitions(open, null);
  closeTo(open, 0);
  yield* open.finished;
}

function readLine(open: OpenBlocks, cursor: Cursor, place: LinePlace): void {
  const matched = matchContainers(open, cursor);
  const { leaf } = open;
  if (leaf?.kind === "paragraph") takeDefinitions(open, isBlank(cursor) ? null : restOf(cursor));
  else if (leaf !== null && matched === open.containers.length && continuesLeaf(open, leaf, cursor, place)) return;
  // As marked has it, a list ends behind an empty item and two blank lines.
  if (isBlank(cursor)) closeTo(open, isListLast(open, open.containers.length) ? matched - 1 : matched);
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
  addText(open, cursor, place);
}

/** Containers in one another, twice for lists and their items; what is deeper is text, as it is on the page. */
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
  const leaf = { ...place, end: cursor.end, endLine: place.line + 1 };
  if (cursor.indent > 3) {
    if (inParagraph) return false;
    leaveList(open, kept);
    skipColumns(cursor, 4);
    open.leaf = { ...leaf, kind: "code", spans: [cursor.at, cursor.end] };
    return true;
  }
  const rest = restOf(cursor);
  if (!/^[#`~<*_-]/.test(rest)) return false;
  const marks = openedFence(rest);
  const heading = headingLine(rest);
  const html = htmlEnd(rest, { interrupts: inParagraph });
  if (marks === null && heading === null && html === null && !isRule(rest)) return false;
  leaveList(open, kept);
  if (marks !== null) open.leaf = { ...leaf, kind: "code", spans: [], fence: { marks, indent: cursor.indent } };
  else if (heading !== null) {
    const spans = [cursor.next + heading.start, cursor.next + heading.end];
    finish(open, { ...leaf, kind: "heading", spans }, heading.level);
  } else if (html !== null) {
    open.leaf = { ...leaf, kind: "html", spans: [], htmlEnd: html };
    addHtml(open, open.leaf, cursor, place);
  } else finish(open, { ...leaf, kind: "rule", spans: [] });
  return true;
}

/** Closes all but the outermost `kept` containers, and of these the list that is innermost: what comes is no item of it. */
function leaveList(open: OpenBlocks, kept: number): void {
  closeTo(open, isListLast(open, kept) ? kept - 1 : kept);
}

function isListLast({ containers }: OpenBlocks, kept: number): boolean {
  return containers[kept - 1]?.container.kind === "list";
}
