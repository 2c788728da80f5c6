import type { DocumentFacts } from "../../model/document-facts.ts";
import type { LeftOutReason, TextLine } from "../text-document.ts";
import { leftOutReason } from "./left-out.ts";
import { lineShape } from "./line-shape.ts";
import { isName } from "./name-line.ts";
import { datesOnLine, holdsDay, ownDate, tellsDay } from "./own-date.ts";
import { ownAuthor, ownPublisher } from "./own-names.ts";
import { cleanTitle, titleLine } from "./own-title.ts";
import type { PageLine } from "./page-line.ts";

/**
 * What the lines of a page say of it, which of them are no part of its text, and which are
 * headings.
 */
export interface Page {
  readonly head: Omit<DocumentFacts, "language">;
  readonly lines: readonly PageLine[];
}

/** A page as its lines tell, each by its words, its looks and its place. The time is linear. */
export function readPage(
  texts: readonly TextLine[],
  stated: { readonly title: string | null; readonly date: string | null },
): Page {
  const lines: PageLine[] = texts.map((line) => {
    const looks = lineShape(line);
    const dates = datesOnLine(line.text, looks);
    const isDay = looks.words < 17 && tellsDay(line.text, dates);
    // A report's number and its days, with a stop behind each, are no sentences.
    const shape = isDay && looks.isProse ? { ...looks, isProse: false } : looks;
    const isNoTitle = isDay || (shape.words < 17 && !shape.isProse && /\d/.test(line.text) && holdsDay(line.text));
    return { line, shape, dates, isDay: isNoTitle, reason: leftOutReason(line, shape) };
  });
  markRepeated(lines);
  markEnd(lines);
  const title = titleLine(lines);
  const day = ownDate(lines, title);
  for (const line of day.dayLines) line.reason ??= "date";
  markAround(lines, title);
  if (title !== null) markTitle(lines, title);
  const head = {
    title: stated.title ?? (title === null ? null : cleanTitle(title.line.text)),
    date: stated.date ?? day.date,
    publisher: ownPublisher(lines, title),
    author: ownAuthor(lines),
  };
  return { head, lines };
}

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
  const from = Math.max(Math.floor(lines.length / 2), lines.length - 12);
  const end = lines.findIndex(({ reason }, index) => index >= from && reason === "copyright");
  if (end === -1) return;
  for (const line of lines.slice(end)) setReason(line, "site");
}

/**
 * Ahead of the first paragraph, and behind the last, short lines are the page's; between them they
 * head what follows.
 */
function markAround(lines: readonly PageLine[], title: PageLine | null): void {
  const isBody = ({ shape, reason }: PageLine) => shape.isProse && reason === null;
  const first = lines.findIndex(isBody);
  if (first === -1) return;
  let last = lines.length - 1;
  while (!isBody(lines[last] as PageLine)) last -= 1;
  const isLoose = (line: PageLine) => line !== title && !line.shape.isProse && line.line.kind === "paragraph";
  for (const line of lines.slice(0, first))
    if (isLoose(line) && line.shape.words < 9) setReason(line, reasonAhead(line, title));
  for (const line of lines.slice(first, last))
    if (isLoose(line) && line.reason === null && line.shape.words < 12) line.line = { ...line.line, kind: "heading" };
  for (const line of lines.slice(last + 1)) if (isLoose(line) && line.shape.words < 14) setReason(line, "related");
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
