import { dateline } from "../document/dateline.ts";
import type { SaidDate } from "./said-date.ts";

/**
 * A sentence made one short line: its own words, without its dateline and the date at its head, of
 * a long one the clause that is dated.
 */
export function eventLine(text: string, said: SaidDate): string {
  const begin = beginning(text);
  const headless = afterLeadingDate(text, begin, said);
  const from = headless ?? begin;
  const line = shortened(text, from, said);
  return headless !== null && line.start === from ? capitalised(line.text) : line.text;
}

/** A line that a terminal shows whole, beside its date. */
const longest = 135;
/** From further away nothing is part of a line. */
const far = 2 * longest;
/** What is shorter says nothing. */
const shortest = 24;

/** What is shorter is not cut further. */
const telling = 50;

/** A line, and where in its sentence it begins. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** Words that join a sentence to the one before it, and who is speaking. */
const opening =
  /^(?:[A-Z][A-Z .]{2,40}: |(?:(?:But|And|Yet|So|However|Meanwhile|Still|Moreover|In addition|Also|For instance|For example|Earlier|Later),? )(?=\S))/;

function beginning(text: string): number {
  const end = dateline(text)?.end ?? 0;
  return end + (opening.exec(text.slice(end, end + 50))?.[0].length ?? 0);
}

/** Where a sentence goes on behind the date that it begins with; null where it does not. */
function afterLeadingDate(text: string, begin: number, { start, end }: SaidDate): number | null {
  const lead =
    /^(?:(?:it was )?(?:early |late |again |also |only |back )?(?:on|in|by|since|from|as of|at) |early |late )?(?:the (?:spring|summer|autumn|fall|winter|end|start|beginning) of )?$/i;
  if (!lead.test(text.slice(begin, start))) return null;
  const behind = text.slice(end, end + 40);
  const tail =
    /^(?: (?:morning|afternoon|evening|night|on|onwards?))?(?:, |(?::| [|–—-]) (?!\d)|(?<!['’]s) )(?:that )?/.exec(
      behind,
    )?.[0];
  if (tail === undefined) return null;
  // What is the subject of its verb, or one end of a span, stays.
  return /^(?:saw|was|were|will|would|brought|is|began|marked|marks|to|and|or|until|through)\b/.test(
    behind.slice(tail.length),
  )
    ? null
    : end + tail.length;
}

function shortened(text: string, from: number, { start, end }: SaidDate): Line {
  if (text.length - from < far) {
    const whole = lineFrom(text, from, text.length);
    if (whole.text.length <= longest) return whole;
  }
  const starts = [from, ...startsBefore(text, from, start)];
  for (const last of [endBehind(text, Math.max(end, Math.min(from + telling, text.length))), end])
    for (const first of starts) {
      const line = last - first > far ? null : lineFrom(text, first, last);
      if (line !== null && line.text.length <= longest && line.text.length >= shortest) return line;
    }
  return clipped(text, from, end);
}

function lineFrom(text: string, from: number, to: number): Line {
  return {
    text: withoutSource(text.slice(from, to))
      .replace(/(?<=[^\s.;:,|–—-])[\s.;:,|–—-]+$/, "")
      .trim(),
    start: from,
  };
}

/** Where the clause of a date ends. */
const clauseEnd =
  /[;–—|] | -- |, (?=(?:which|who|whose|where|while|whereas|although|though|but|and|as|because|since|so|after|before|with|when|according to|amid|despite|in which|of which|on which)\b)| (?=(?:because|although|while|whereas)\b)/g;

function endBehind(text: string, at: number): number {
  const near = text.slice(at, at + far);
  clauseEnd.lastIndex = 0;
  return at + (clauseEnd.exec(near)?.index ?? near.length);
}

/** Where a clause begins that stands without what is ahead of it. */
const clauseStart = /(?:[;:–—|] | -- |, (?:and|but|while|though|although) )(?=\S)/g;
/** A thing, and the clause that tells of it; a clause of when or why. */
const partStart =
  /(?<=\s)(?:the|a|an|its|their|his|her|this|these|those|any|another) (?!(?:morning|afternoon|evening|night|week|weekend|month|year)\b)(?:[\w’'-]+ ){1,5}?(?=(?:that|which|who|whose|where|when|in which|of which|on which|[a-z]+ed|set up|held|made|begun|built|sent|brought|won|shut)\b)|\s(?:since|when|after|before|until) (?=[A-Z]|the |its |their |an? )/g;

/** Those that stand alone first, each of the longest line first. */
function startsBefore(text: string, from: number, at: number): number[] {
  const begin = Math.max(from, at - far);
  const near = text.slice(begin, at);
  const starts = [...near.matchAll(clauseStart)].map(({ 0: words, index }) => begin + index + words.length);
  for (const { 0: words, index } of near.matchAll(partStart)) {
    const isOfTime = /^\s/.test(words);
    // Behind its comma stands what happened then: `after the vote, the envoy …`.
    if (!isOfTime || !near.includes(", ", index)) starts.push(begin + index + (isOfTime ? words.length : 0));
  }
  return starts;
}

/** The words up to the date, or those behind it, where no clause is short enough. */
function clipped(text: string, from: number, end: number): Line {
  if (end - from <= longest) {
    const space = text.lastIndexOf(" ", Math.max(from + longest, end + 1));
    const to = space >= end ? space : end;
    return { text: `${text.slice(from, to).replace(/(?<![\s,;:])[\s,;:]+$/, "")} …`, start: from };
  }
  const first = text.indexOf(" ", end - longest + 2) + 1;
  return { text: `… ${text.slice(first, end)}`, start: first };
}

/** Without who said so at its end. */
function withoutSource(line: string): string {
  const source =
    /, (?:(?:[\w.’'-]+ ){0,6}(?:said|says|say|reported|reports|told \w+)|according to [^,]{2,60})\.?$/.exec(line);
  return source === null || source.index < shortest ? line : line.slice(0, source.index);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
