import { isDivided, joinDivided, wholeWords } from "../text/divided-word.ts";
import { lazily } from "../text/lazily.ts";
import type { Container, Leaf } from "./block.ts";
import { isBroken } from "./broken-line.ts";
import { plainText, plainWords } from "./plain-text.ts";
import type { Reading } from "./read-markdown.ts";

/**
 * A text without markup, a file or a mail, as it is read: paragraphs between blank lines, lines
 * that were wrapped joined, and lines that stand alone each for itself. What a mail quotes with `>`
 * stands in a quotation, a line behind a bullet is an item. No character of it is a mark but these.
 */
export function readPlain(source: string): Reading {
  const targets = new Set<string>();
  const verbatim = (leaf: Leaf) => ({ kind: "code" as const, spans: leaf.spans });
  const whole = lazily(() => wholeWords([source]));
  const mayBeDivided = mayDivide.test(source);
  const joined = (leaf: Leaf) => joinedLines(source, leaf, whole());
  return {
    source,
    leaves: () => readLeaves(source),
    plain: (leaf) =>
      mayBeDivided ? { text: joined(leaf), citations: [] } : plainText(source, verbatim(leaf), targets),
    words: (leaf) => (mayBeDivided ? joined(leaf) : plainWords(source, verbatim(leaf), targets)),
    // Plain text cites nothing.
    cited: () => [],
  };
}

/** Of a letter, a hyphen and the end of a line; only a text of narrow lines has more than a few. */
const mayDivide = /[A-Za-zÀ-ɏ][-‐\u00ad]\r?\n/;

/** The lines of a paragraph as one, words that a line divides whole again. */
function joinedLines(source: string, { spans }: Leaf, words: ReadonlySet<string>): string {
  let text = "";
  for (let at = 0; at < spans.length; at += 2) {
    const line = source
      .slice(spans[at], spans[at + 1])
      .replace(/\s+/g, " ")
      .trim();
    text = isDivided(text, line) ? joinDivided(text, line, words) : `${text}${text === "" ? "" : " "}${line}`;
  }
  return text;
}

/** A line: its content without the marks of quotations, and how many these were. */
interface PlainLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly depth: number;
}

function readLeaves(source: string): Leaf[] {
  const leaves: Leaf[] = [];
  let group: PlainLine[] = [];
  let number = 0;
  for (let start = 0; start < source.length; number += 1) {
    const line = readLine(source, number, start);
    if (group.length > 0 && (isBlank(line) || line.depth !== group[0]?.depth)) {
      addParagraphs(leaves, source, group);
      group = [];
    }
    if (!isBlank(line)) group.push(line);
    start = line.end + 1;
  }
  addParagraphs(leaves, source, group);
  return leaves;
}

function readLine(source: string, line: number, start: number): PlainLine {
  const newline = source.indexOf("\n", start);
  const end = newline === -1 ? source.length : newline;
  const marks = marksAt(source, start);
  const depth = marks === "" ? 0 : marks.split(">").length - 1;
  return { line, start, end, from: Math.min(end, start + marks.length), depth };
}

/** The marks of quotations and the white space that a line begins with; most begin with none. */
function marksAt(source: string, start: number): string {
  const code = source.charCodeAt(start);
  if (code !== 0x20 && code !== 0x09 && code !== 0x3e) return "";
  content.lastIndex = start;
  return content.exec(source)?.[0] ?? "";
}

const content = /(?:[ \t]*>)*[ \t]*/y;

function isBlank({ from, end }: PlainLine): boolean {
  return from === end;
}

/** Adds the paragraphs of lines without a blank one between them. */
function addParagraphs(leaves: Leaf[], source: string, lines: readonly PlainLine[]): void {
  const widest = lines.reduce((most, { from, end }) => Math.max(most, end - from), 0);
  const quotation = quotationOf(lines[0]);
  let first = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PlainLine;
    const next = lines[index + 1];
    if (next !== undefined && isWrapped(source, line, next, widest)) continue;
    const spans: number[] = [];
    for (let at = first; at <= index; at += 1) spans.push((lines[at] as PlainLine).from, (lines[at] as PlainLine).end);
    const { start, line: at } = lines[first] as PlainLine;
    const mark = quotation === null ? bulletAt(source, spans[0] as number) : 0;
    spans[0] = (spans[0] as number) + mark;
    leaves.push({
      kind: "paragraph",
      level: 0,
      container: mark === 0 ? quotation : { kind: "item", line: at, start, outer: null, label: "" },
      start,
      end: line.end,
      line: at,
      endLine: line.line + 1,
      spans,
    });
    first = index + 1;
  }
}

/**
 * The columns between which programs wrap lines: shorter ones stand alone, longer ones are whole
 * paragraphs.
 */
const [narrowest, longest] = [40, 120];

/**
 * Whether a line goes on in the next: that is no item of a list, and its first word had no room
 * left; or the sentence was broken where somebody pasted it.
 */
function isWrapped(source: string, { from, end }: PlainLine, next: PlainLine, widest: number): boolean {
  if (isBroken(source, { start: from, end }, next.from)) return true;
  if (isDividedAt(source, end, next.from)) return true;
  if (widest < narrowest || widest > longest) return false;
  const beginning = source.slice(next.from, Math.min(next.end, next.from + longest));
  if (beginsItem.test(beginning)) return false;
  const word = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S+)/u.exec(beginning)?.[0] ?? "";
  return end - from + 1 + word.length > widest;
}

/** A mark or number, or when somebody wrote in a chat: `[12/03/2025, 09:14:22] Amina: …`. */
const beginsItem = /^(?:[-*+•–—]|\(?\d{1,3}[.)]|\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}[:.]\d{2})[\s:\]]/;

/**
 * How long the mark is that a line of a list begins with: it is no word of what the line says. The
 * number of a page between two dashes is none.
 */
function bulletAt(source: string, at: number): number {
  if (!"-*+•".includes(source.charAt(at))) return 0;
  bullet.lastIndex = at;
  return bullet.exec(source)?.[0].length ?? 0;
}

const bullet = /[-*+•][ \t]{1,8}(?=["'“‘«([]?[\p{L}\p{N}])(?!\d{1,4} -)/uy;

/** Whether a line ends within a word that goes on in the next; few lines end with such a mark. */
function isDividedAt(source: string, end: number, next: number): boolean {
  return (
    "-‐\u00ad".includes(source.charAt(end - 1)) && isDivided(source.slice(end - 3, end), source.slice(next, next + 2))
  );
}

function quotationOf(first: PlainLine | undefined): Container | null {
  if (first === undefined || first.depth === 0) return null;
  let outer: Container | null = null;
  const { line, start, depth } = first;
  for (let level = 0; level < Math.min(depth, deepest); level += 1)
    outer = { kind: "quote", line, start, outer, label: "" };
  return outer;
}

const deepest = 100;
