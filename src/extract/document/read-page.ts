import type { DocumentFacts } from "../../model/document-facts.ts";
import type { WrittenDate } from "../../text/date-place.ts";
import type { LeftOutReason, TextLine } from "../text-document.ts";
import { leftOutReason } from "./left-out.ts";
import { lineShape } from "./line-shape.ts";
import { isName } from "./name-line.ts";
import { datesOnLine, holdsDay, mayTellDay, type OwnDay, ownDate, tellsDay } from "./own-date.ts";
import { ownNames } from "./own-names.ts";
import { cleanTitle, titleLine } from "./own-title.ts";
import { isBody, type PageLine } from "./page-line.ts";

/**
 * What the lines of a page say of it, which of them are no part of its text, and which are
 * headings.
 */
export interface Page {
  readonly head: Omit<DocumentFacts, "language">;
  readonly lines: readonly PageLine[];
}

/** The lines of a page, and what is known of it from elsewhere, which wins. */
export interface PageText {
  readonly lines: readonly TextLine[];
  readonly stated: { readonly title: string | null; readonly date: string | null };
}

/**
 * Pages as their lines tell, each by its words, its looks and its place; each step is taken for all
 * of them. The time is linear.
 */
export function readPages(texts: readonly PageText[]): Page[] {
  const pages = texts.map(({ lines, stated }) => ({ stated, lines: lines.map(pageLine) }));
  for (const { lines } of pages) for (const line of lines) findDays(line);
  for (const { lines } of pages) for (const line of lines) line.reason = leftOutReason(line.line, line.shape);
  return pages.map(readTitle).map(readDay).map(pageOf);
}

function pageLine(line: TextLine): PageLine {
  return { line, shape: lineShape(line), dates: noDates, isDay: false, reason: null };
}

function findDays(page: PageLine): void {
  const { line, shape } = page;
  const { text } = line;
  if (!digit.test(text)) return;
  const mayTell = mayTellDay(text);
  if (mayTell) page.dates = datesOnLine(text, shape);
  const isDay = mayTell && shape.words < 17 && tellsDay(text, page.dates);
  // A report's number and its days, with a stop behind each, are no sentences.
  if (isDay && shape.isProse) page.shape = { words: shape.words, isEnded: shape.isEnded, isProse: false };
  page.isDay = isDay || (shape.words < 17 && !shape.isProse && holdsDay(text));
}

/** A page whose title is known. */
interface TitledPage {
  readonly stated: PageText["stated"];
  readonly lines: readonly PageLine[];
  readonly body: readonly PageLine[];
  readonly title: PageLine | null;
}

function readTitle({ stated, lines }: Pick<TitledPage, "stated" | "lines">): TitledPage {
  markRepeated(lines);
  markEnd(lines);
  const body = lines.filter(isBody);
  return { stated, lines, body, title: titleLine(lines, body) };
}

interface DatedPage extends Omit<TitledPage, "body"> {
  readonly day: OwnDay;
}

function readDay({ stated, lines, body, title }: TitledPage): DatedPage {
  return { stated, lines, title, day: ownDate(lines, body, title) };
}

function pageOf({ stated, lines, title, day }: DatedPage): Page {
  for (const line of day.dayLines) line.reason ??= "date";
  markAround(lines, title);
  if (title !== null) markTitle(lines, title);
  const head = {
    title: stated.title ?? (title === null ? null : cleanTitle(title.line.text)),
    date: stated.date ?? day.date,
    ...ownNames(lines, title),
  };
  return { head, lines };
}

const digit = /\d/;
const noDates: readonly WrittenDate[] = [];

/** A paragraph that is there twice, one after the other, stands under a picture. */
function markRepeated(lines: readonly PageLine[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    const { line, shape } = lines[index] as PageLine;
    const next = lines[index + 1];
    if (next === undefined || line.text.length < 20 || line.text.length > 500) continue;
    if (next.line.text !== line.text && !(shape.isProse && line.text === next.line.text + next.line.text)) continue;
    // A headline that is there twice is no caption.
    if (!shape.isEnded) continue;
    setReason(lines[index] as PageLine, "caption");
    setReason(next, "caption");
  }
}

/** Behind a copyright line at the end of a page the text does not go on. */
function markEnd(lines: readonly PageLine[]): void {
  let end = Math.max(Math.floor(lines.length / 2), lines.length - 12);
  while (end < lines.length && (lines[end] as PageLine).reason !== "copyright") end += 1;
  for (; end < lines.length; end += 1) setReason(lines[end] as PageLine, "site");
}

/**
 * Ahead of the first paragraph, and behind the last, short lines are the page's; between them they
 * head what follows.
 */
function markAround(lines: readonly PageLine[], title: PageLine | null): void {
  const first = lines.findIndex(isBody);
  if (first === -1) return;
  let last = lines.length - 1;
  while (!isBody(lines[last] as PageLine)) last -= 1;
  const isLoose = (line: PageLine) => line !== title && !line.shape.isProse && line.line.kind === "paragraph";
  for (let at = 0; at < first; at += 1) {
    const line = lines[at] as PageLine;
    if (line.shape.words < 9 && isLoose(line)) setReason(line, reasonAhead(line, title));
  }
  for (let at = first; at < last; at += 1) {
    const line = lines[at] as PageLine;
    if (line.shape.words < 12 && line.reason === null && isLoose(line)) line.line = { ...line.line, kind: "heading" };
  }
  for (let at = last + 1; at < lines.length; at += 1) {
    const line = lines[at] as PageLine;
    if (line.shape.words < 14 && isLoose(line)) setReason(line, "related");
  }
}

function reasonAhead({ line }: PageLine, title: PageLine | null): LeftOutReason {
  return title !== null && line.index > title.line.index && isName(line.text) ? "byline" : "navigation";
}

/**
 * The title, and the lines that only say it again; a text of nothing else says what its title
 * does.
 */
function markTitle(lines: readonly PageLine[], title: PageLine): void {
  if (lines.every((line) => line === title || line.reason !== null)) return;
  title.reason = "title";
  const text = title.line.text.toLowerCase();
  for (const line of lines)
    if (line.line.text.length === text.length && line.line.text.toLowerCase() === text) line.reason = "title";
}

function setReason(line: PageLine, reason: LeftOutReason): void {
  line.reason ??= reason;
}
