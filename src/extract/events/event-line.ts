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
const longest = 120;
/** What is shorter says nothing. */
const shortest = 24;

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
  const tail = /^(?: (?:morning|afternoon|evening|night|on|onwards?))?(?:, |(?<!['’]s) )(?:that )?/.exec(behind)?.[0];
  if (tail === undefined) return null;
  // What is the subject of its verb, or one end of a span, stays.
  return /^(?:saw|was|were|will|would|brought|is|began|marked|marks|to|and|or|until|through)\b/.test(
    behind.slice(tail.length),
  )
    ? null
    : end + tail.length;
}

function shortened(text: string, from: number, { start, end }: SaidDate): Line {
  const whole = lineFrom(text, from, text.length);
  if (whole.text.length <= longest) return whole;
  const last = endBehind(text, Math.max(end, from + shortest));
  for (const first of [from, ...startsBefore(text, from, start)]) {
    const line = lineFrom(text, first, last);
    if (line.text.length <= longest && line.text.length >= shortest) return line;
  }
  return clipped(text, from, end);
}

function lineFrom(text: string, from: number, to: number): Line {
  return {
    text: withoutSource(text.slice(from, to))
      .replace(/(?<=[^\s.;:,–—-])[\s.;:,–—-]+$/, "")
      .trim(),
    start: from,
  };
}

/** Where the clause of a date ends. */
const clauseEnd =
  /[;–—] | -- |, (?=(?:which|who|whose|where|while|whereas|although|though|but|and|as|because|since|so|after|before|with|when|according to|amid|despite|in which|of which|on which)\b)| (?=(?:because|although|while|whereas)\b)/g;

function endBehind(text: string, at: number): number {
  clauseEnd.lastIndex = at;
  return clauseEnd.exec(text)?.index ?? text.length;
}

/** Where a clause begins that stands without what is ahead of it, or a thing that a clause tells of. */
const clauseStart =
  /(?:[;:–—] | -- |, (?:and|but|while|though|although) )(?=\S)|(?<=\s)(?:the|a|an|its|their|his|her|this|these|those|any|another) (?:[\w’'-]+ ){1,5}?(?=(?:that|which|who|whose|where|when|in which|of which|on which|[a-z]+ed|set up|held|made|begun|built|sent|brought|won|shut)\b)|\s(?:since|when|after|before|until) (?=[A-Z]|the |its |their |an? )/g;

function startsBefore(text: string, from: number, at: number): number[] {
  const starts: number[] = [];
  clauseStart.lastIndex = from;
  for (let match = clauseStart.exec(text); match !== null && match.index < at; match = clauseStart.exec(text))
    starts.push(/^[;:–—,\s]/.test(match[0]) ? match.index + match[0].length : match.index);
  return starts;
}

/** The words up to the date, or those behind it, where no clause is short enough. */
function clipped(text: string, from: number, end: number): Line {
  if (end - from <= longest) {
    const space = text.lastIndexOf(" ", Math.max(from + longest, end + 1));
    const to = space >= end ? space : end;
    return { text: `${text.slice(from, to).replace(/[\s,;:]+$/, "")} …`, start: from };
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
