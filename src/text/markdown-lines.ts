import { closesFence, openedFence } from "./fences.ts";
import { plainInline } from "./plain-markdown.ts";

/** A heading of a Markdown text. */
export interface Heading {
  readonly level: number;
  /** Its text, inline markup removed. */
  readonly text: string;
  /** Zero-based index of its first line. */
  readonly line: number;
  /** Zero-based index of the first line after it: two lines below for a setext heading. */
  readonly end: number;
}

/**
 * The ATX and setext headings of a Markdown text, outside fenced code and HTML comments. It reads lines and builds no
 * syntax tree, because titles and sections are needed of every file of a library: headings inside quotes and lists do
 * not count, as they divide no text.
 */
export function headings(lines: readonly string[]): Heading[] {
  return [...eachHeading(lines)];
}

/** The same one by one: who wants the first need not read on. */
export function* eachHeading(lines: readonly string[]): Generator<Heading> {
  let hidden = null as HiddenBlock | null;
  let paragraph = -1;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    const plain = hidden === null ? afterPlain(line, index, paragraph) : null;
    if (plain !== null) {
      paragraph = plain;
      continue;
    }
    const block = hidden ?? openHidden(line);
    if (block !== null) {
      hidden = hidden?.endsAt(line) ? null : block;
      paragraph = -1;
      continue;
    }
    const heading = headingAt(lines, index, paragraph);
    if (heading !== null) yield heading;
    paragraph = heading !== null ? -1 : paragraphStart(line, index, paragraph);
  }
}

/** Of most lines the first character tells that they are nothing but text: `paragraphStart` for them; null for all others. */
function afterPlain(line: string, index: number, paragraph: number): number | null {
  if (line === "") return -1;
  if (!/^[^\s#=<`~>*+_|\d-]/.test(line)) return null;
  return paragraph === -1 ? index : paragraph;
}

/** Fenced code or a comment, in which nothing is a heading. */
interface HiddenBlock {
  readonly endsAt: (line: string) => boolean;
}

function openHidden(line: string): HiddenBlock | null {
  if (/^ {0,3}<!--/.test(line)) return line.includes("-->") ? null : { endsAt: (next) => next.includes("-->") };
  const fence = openedFence(line);
  return fence === null ? null : { endsAt: (next) => closesFence(next, fence) };
}

/** The heading that the line is, or ends. */
function headingAt(lines: readonly string[], index: number, paragraph: number): Heading | null {
  const line = lines[index] as string;
  return atxHeading(line, index) ?? setextHeading(lines, paragraph, index);
}

function setextHeading(lines: readonly string[], paragraph: number, index: number): Heading | null {
  const line = lines[index] as string;
  if (paragraph < 0 || !/^ {0,3}(?:=+|-+)[ \t]*$/.test(line)) return null;
  return heading(line.includes("=") ? 1 : 2, lines.slice(paragraph, index).join(" "), {
    line: paragraph,
    end: index + 1,
  });
}

function atxHeading(line: string, index: number): Heading | null {
  const match = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/.exec(line);
  if (match === null) return null;
  return heading((match[1] as string).length, match[2] ?? "", { line: index, end: index + 1 });
}

/** Most headings are only counted or stepped over: the markup is taken off when the text is asked for. */
function heading(level: number, markdown: string, place: Pick<Heading, "line" | "end">): Heading {
  return {
    level,
    ...place,
    get text() {
      return plainInline(markdown);
    },
  };
}

/** Where the paragraph that the line belongs to begins; -1 if it belongs to none, -2 if to one in a quotation or list. */
function paragraphStart(line: string, index: number, paragraph: number): number {
  if (line.trim() === "" || thematicBreak.test(line)) return -1;
  if (paragraph === -1 && /^(?: {4}|\t| {0,3}[|<])/.test(line)) return -1;
  // An empty item, or one with a number other than 1, cannot interrupt a paragraph.
  const opensContainer =
    paragraph === -1 ? /^ {0,3}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/ : /^ {0,3}(?:>|[-*+][ \t]+\S|1[.)][ \t]+\S)/;
  if (opensContainer.test(line)) return -2;
  return paragraph === -1 ? index : paragraph;
}

const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
