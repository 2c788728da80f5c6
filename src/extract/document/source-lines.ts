import type { Leaf } from "../../markdown/block.ts";
import { isBroken } from "../../markdown/broken-line.ts";
import { rowsOf } from "../../markdown/table-row-leaves.ts";
import { isDivided } from "../../text/divided-word.ts";
import { wholeLineReasons } from "../data/boilerplate-phrases.ts";
import { isCredit } from "./name-line.ts";
import { isDayLine } from "./own-date.ts";

/**
 * Cuts paragraphs at the ends of lines that were not made by wrapping: a name, a day or a title
 * stand on lines of their own although no blank line tells; and tables into their rows. `leaves`
 * are all of a source; each comes out whole or in parts.
 */
export function splitLeaves(source: string, leaves: readonly Leaf[]): Leaf[] {
  const width = wrappingWidth(source, leaves);
  const split: Leaf[] = [];
  for (const leaf of leaves) {
    if (leaf.kind === "table") for (const row of rowsOf(leaf)) split.push(row);
    else if (leaf.kind !== "paragraph" || leaf.spans.length <= 2) split.push(leaf);
    else addParts(split, source, leaf, width);
  }
  return split;
}

/** Whoever writes so long a line wraps none. */
const longLine = 160;
/** Fewer lines tell nothing of how they were wrapped: then as most are. */
const usualWidth = 64;
const enoughLines = 5;

/**
 * As wide as lines are that go on in the next; infinite where none is wrapped, null if that is not
 * known.
 */
function wrappingWidth(source: string, leaves: readonly Leaf[]): number {
  const lengths: number[] = [];
  for (const { kind, spans } of leaves) {
    if (kind !== "paragraph") continue;
    for (let at = 0; at < spans.length; at += 2) {
      const length = (spans[at + 1] as number) - (spans[at] as number);
      if (length > longLine && source.slice(spans[at], (spans[at] as number) + longLine).includes(" ")) return Infinity;
      if (at + 2 < spans.length) lengths.push(length);
    }
  }
  if (lengths.length < enoughLines) return usualWidth;
  lengths.sort((left, right) => left - right);
  return lengths[Math.floor(lengths.length * 0.9)] as number;
}

function addParts(parts: Leaf[], source: string, leaf: Leaf, width: number): void {
  const { spans } = leaf;
  let first = 0;
  for (let at = 0; at < spans.length; at += 2) {
    const isLast = at + 2 === spans.length;
    if (!isLast && goesOn(source, spans, at, width)) continue;
    const own = spans.slice(first, at + 2);
    const end = own[own.length - 1] as number;
    if (!isLast && source[end - 1] === "\\") own[own.length - 1] = end - 1;
    const { kind, level, container, endLine } = leaf;
    parts.push({
      kind,
      level,
      container,
      endLine,
      spans: own,
      line: leaf.line + first / 2,
      start: own[0] as number,
      end,
    });
    first = at + 2;
  }
}

/** Whether a line of a paragraph, its span at `at`, was wrapped before the next. */
function goesOn(source: string, spans: readonly number[], at: number, width: number): boolean {
  const [start, end, behind, nextEnd] = spans.slice(at, at + 4) as [number, number, number, number];
  if (isBroken(source, { start, end }, behind)) return true;
  const next = source.slice(behind, nextEnd);
  const line = source.slice(start, end);
  if (isDivided(line, next)) return true;
  if (isHardBreak(line, next) || isOwnLine(end - start, next, width) || isLabelled(line) || isOfPage(line))
    return false;
  return !(spans.length <= fewLines && isBesideTitle(next));
}

/** A line that Markdown breaks on purpose. */
function isHardBreak(line: string, next: string): boolean {
  return line.endsWith("\\") && !/^[a-zà-ÿ,;)]/.test(next);
}

/** A line of a memo's or a mail's head. */
function isLabelled(line: string): boolean {
  return line.length < 120 && /^(?:to|from|cc|date|subject|re|ref|author|place|present) ?: /i.test(line);
}

/** A line that pages have around a text, whatever text: `Accessibility links`. */
function isOfPage(line: string): boolean {
  return line.length < 70 && wholeLineReasons().has(line.trim().toLowerCase());
}

/** Two numbers a line: what stands under a title is short. */
const fewLines = 8;

/** A line that no sentence goes on with: who wrote it, the day, what a site offers, what it is. */
function isBesideTitle(line: string): boolean {
  if (line.length > 100 || !/^[A-Z\d]/i.test(line)) return false;
  return (
    isCredit(line) ||
    offers.test(line) ||
    isTown.test(line.trim()) ||
    sorts.test(line.trim()) ||
    (/\d{4}/.test(line) && !/[.;:]$/.test(line) && isDayLine(line))
  );
}

const offers =
  /^(?:listen to this|bookmark\b|save \||share (?:this|on|via|\|)|print (?:this|\|)|read this in|\d+ min(?:ute)?s? read)/i;
/** Where a statement was made: `Washington, DC`. */
const isTown = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:[A-Z]{2}|[A-Z]\.[A-Z]\.|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;
const sorts =
  /^(?:working paper|policy (?:brief|paper|note)|discussion paper|research (?:note|brief|paper)|executive|issue brief|press release|news release|analysis|commentary|opinion|briefing)(?: summary| note)?$|^summary$/i;

/** How ragged a right margin is. */
const ragged = 8;

function isOwnLine(length: number, next: string, width: number): boolean {
  if (width === Infinity) return true;
  const word = /^\S*/.exec(next)?.[0] ?? "";
  return length + 1 + word.length < width - ragged && !/^[a-zà-ÿ,;)]/.test(next);
}
