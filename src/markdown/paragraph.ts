import { underlineLevel } from "./block-starts.ts";
import { type Cursor, restOf } from "./cursor.ts";
import { readDefinition } from "./definitions.ts";
import { finish, type LinePlace, type OpenBlocks, type OpenLeaf } from "./open-blocks.ts";
import { beginsTable, isDelimiterRow } from "./table-rows.ts";

/** The paragraph that is open, or null. */
export function openParagraph({ leaf }: OpenBlocks): OpenLeaf | null {
  return leaf?.kind === "paragraph" ? leaf : null;
}

/**
 * Adds a line, which begins and ends there behind so many columns, to the open paragraph, or begins
 * one with it.
 */
export function addText(open: OpenBlocks, from: number, end: number, place: LinePlace, indent = 0): void {
  const { line, start } = place;
  let paragraph = openParagraph(open);
  if (paragraph === null) {
    const spans = [behindBox(open, from, end), end];
    paragraph = { kind: "paragraph", start, line, end, endLine: line + 1, spans };
    open.leaf = paragraph;
    open.searches = 0;
  } else {
    paragraph.spans.push(from, end);
    paragraph.end = end;
    paragraph.endLine = line + 1;
  }
  paragraph.isIndented = indent > 3;
  if (indent < 4 && refusesUnderline(open.source, from, end)) paragraph.isText = true;
}

/**
 * As marked has it: no underline reaches over what looks like a list's item, a fence, or a table's
 * second line.
 */
function refusesUnderline(source: string, from: number, end: number): boolean {
  if (!"*+-0123456789`~|:".includes(source[from] as string)) return false;
  return /^(?:[*+-]|\d{1,9}[.)]) |^(?:`{3}|~{3})|^\|?(?:[:\- ]*\|)+[:\- ]*$/.test(source.slice(from, end));
}

/** Where the text of an item begins: behind the box of a task, which is no text. */
function behindBox({ source, containers }: OpenBlocks, from: number, end: number): number {
  if (source[from] !== "[") return from;
  const inner = containers.at(-1);
  if (inner?.container.kind !== "item" || !inner.isEmpty) return from;
  return from + (/^\[[ xX]\][ \t]+(?=\S)/.exec(source.slice(from, end))?.[0].length ?? 0);
}

/** Makes a table of the paragraph's last line if that and the line are the beginning of one. */
export function beginTable(open: OpenBlocks, paragraph: OpenLeaf, cursor: Cursor, { line }: LinePlace): boolean {
  const rest = restOf(cursor);
  if (cursor.indent > 3 || !isDelimiterRow(rest) || paragraph.isIndented) return false;
  if (!beginsTable(lastLine(open, paragraph), rest)) return false;
  const header = cutLastLine(open, paragraph);
  open.leaf = { ...header, kind: "table", end: cursor.end, endLine: line + 1 };
  return true;
}

/** Makes a heading of the paragraph if the line underlines it. */
export function underline(open: OpenBlocks, paragraph: OpenLeaf, cursor: Cursor, { line }: LinePlace): boolean {
  const level = cursor.indent > 3 ? null : underlineLevel(restOf(cursor));
  if (level === null || paragraph.isText) return false;
  finish(open, { ...paragraph, kind: "heading", end: cursor.end, endLine: line + 1 }, level);
  open.leaf = null;
  return true;
}

/**
 * So many lines a target and its title may take; more are not tried, so that no paragraph is read
 * over and over.
 */
const mostSearches = 10;

/**
 * Takes the targets of links off the beginning of the open paragraph. Before a line that may still
 * be the title of the last one it waits; `next` is null at the paragraph's end.
 */
export function takeDefinitions(open: OpenBlocks, next: Cursor | null): void {
  for (let paragraph = openParagraph(open); paragraph !== null; paragraph = openParagraph(open)) {
    if (open.source[paragraph.spans[0] as number] !== "[") return;
    if (next !== null && open.searches >= mostSearches) return;
    open.searches += 1;
    const text = paragraphText(open, paragraph);
    const found = readDefinition(text);
    if (found === null || (next !== null && mayHaveTitle(text.slice(found.end), restOf(next)))) return;
    open.searches = 0;
    cutLines(open, paragraph, text.slice(0, found.end).split("\n").length);
  }
}

/** Whether a title may come, or has begun and not ended. */
function mayHaveTitle(rest: string, next: string): boolean {
  if (rest === "") return /^["'(]/.test(next);
  const opened = /^\n[ \t]*(["'(])/.exec(rest);
  return opened !== null && !rest.slice(opened[0].length).includes(opened[1] === "(" ? ")" : (opened[1] as string));
}

/** Finishes the first lines of a paragraph as the definition that they are. */
function cutLines(open: OpenBlocks, paragraph: OpenLeaf, count: number): void {
  const spans = paragraph.spans.splice(0, count * 2);
  const end = spans.at(-1) as number;
  const endLine = paragraph.line + count;
  finish(open, { ...paragraph, kind: "definition", spans, end, endLine });
  if (paragraph.spans.length === 0) open.leaf = null;
  paragraph.start = end + 1;
  paragraph.line = endLine;
}

/** Finishes a paragraph without its last line, which is returned as one of its own. */
function cutLastLine(open: OpenBlocks, paragraph: OpenLeaf): OpenLeaf {
  const spans = paragraph.spans.splice(-2);
  const start = open.source.lastIndexOf("\n", (spans[0] as number) - 1) + 1;
  const line = paragraph.endLine - 1;
  if (paragraph.spans.length > 0) finish(open, { ...paragraph, end: start - 1, endLine: line });
  return { ...paragraph, start, line, spans };
}

function lastLine({ source }: OpenBlocks, { spans }: OpenLeaf): string {
  return source.slice(spans.at(-2), spans.at(-1));
}

function paragraphText({ source }: OpenBlocks, { spans }: OpenLeaf): string {
  const lines: string[] = [];
  for (let at = 0; at < spans.length; at += 2) lines.push(source.slice(spans[at], spans[at + 1]));
  return lines.join("\n");
}
