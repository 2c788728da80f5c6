import type { WrittenDate } from "../../text/date-place.ts";
import { lazily } from "../../text/lazily.ts";
import { westernForm } from "../../text/western.ts";
import { findWrittenDates } from "../../text/written-date.ts";
import { dateline } from "./dateline.ts";
import type { LineShape } from "./line-shape.ts";
import type { PageLine } from "./page-line.ts";

/** A day that a line gives for the document. */
interface OwnDate {
  readonly date: string;
  readonly line: PageLine;
  /** How surely it is the document's: the largest is taken, of equals the first. */
  readonly rank: number;
}

/** The day of a document, and the lines that are nothing but a day. */
export interface OwnDay {
  /** Null where no line says it. */
  readonly date: string | null;
  readonly dayLines: readonly PageLine[];
}

/** Where the paragraphs of a page begin, are no longer near its top, and end: numbers of lines. */
interface Extent {
  readonly first: number;
  readonly near: number;
  readonly last: number;
  readonly title: number;
}

/**
 * The day of a document by its own lines: days on lines of their own, its dateline, its title's
 * end. `body` are those of its lines that say something in a sentence.
 */
export function ownDate(lines: readonly PageLine[], body: readonly PageLine[], title: PageLine | null): OwnDay {
  const extent = {
    first: body[0]?.line.index ?? lines.length,
    near: body[fewParagraphs]?.line.index ?? lines.length,
    last: body.at(-1)?.line.index ?? lines.length,
    title: title?.line.index ?? 0,
  };
  const days = daysOf(lines, title, extent);
  const found = isDiary(days) ? [] : [...days];
  const held = title === null ? null : titleDay(title);
  if (held !== null) found.push(held);
  const [opening] = body;
  const day = opening === undefined ? null : (dateline(opening.line.text)?.date ?? null);
  if (opening !== undefined && day?.length === 10) found.push({ date: day, line: opening, rank: 3.2 });
  const dayLines = days
    .map(({ line }) => line)
    .filter(({ line }) => days.length === 1 || isOutside(line.index, extent));
  return { date: surest(found, extent), dayLines };
}

const fewParagraphs = 3;

/** A diary, whose days are its headings, is of none of them. */
function isDiary(days: readonly OwnDate[]): boolean {
  const headings = days.filter(({ line }) => line.line.kind === "heading");
  return new Set(headings.map(({ date }) => date)).size > 1;
}

function isOutside(index: number, { first, last }: Extent): boolean {
  return index < first || index > last;
}

/** What a place on the page adds to the rank of a day. */
function placeRank(index: number, { first, near, last, title }: Extent): number {
  if (index < first) return index < title ? -0.5 : 0;
  return index > last ? -2 : index < near ? -1 : -3;
}

/** Of a list of days, a chronicle's, none is the document's. */
function surest(found: readonly OwnDate[], { first }: Extent): string | null {
  if (found.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { date } of found) counts.set(date, (counts.get(date) ?? 0) + 1);
  const rankOf = ({ date, rank }: OwnDate) => rank + ((counts.get(date) ?? 1) > 1 ? 0.2 : 0);
  let best = found[0] as OwnDate;
  let most = rankOf(best);
  let hasRival = false;
  for (let at = 1; at < found.length; at += 1) {
    const one = found[at] as OwnDate;
    const rank = rankOf(one);
    if (rank > most) [best, most, hasRival] = [one, rank, false];
    else if (rank === most && one.date !== best.date) hasRival = true;
  }
  return most < 0.5 || (best.line.line.index >= first && hasRival && most < 3) ? null : best.date;
}

/** Words beside a day on its line. */
const beside = lazily(
  () =>
    new Set(
      "by on at the to of as in and for date dated day time issued issue released release made public uploaded published publication posted post updated update last modified created first added filed print edition version submitted received recorded aired effective local gmt utc est edt cet cest bst jst kst et pst pdt am pm hrs hours h z min mins minute minutes read am am. p.m a.m p.m. a.m. vom le el del il am erstellt aktualisiert stand publié mis à jour publicado actualizado no no. nr nr. nº vol vol. for subscribers only".split(
        " ",
      ),
    ),
);

const published = /\b(?:published|issued|released|date|dated|filed)\b|입력|등록|発表|掲載|公開|配信|发布|發布|日期/i;
const updated = /\b(?:updated|posted|uploaded|added|modified|retrieved|accessed|aktualisiert|actualizado)\b|수정|更新/i;

function daysOf(lines: readonly PageLine[], title: PageLine | null, extent: Extent): OwnDate[] {
  const days: OwnDate[] = [];
  for (const line of lines) {
    const day = line === title || line.dates.length === 0 ? null : dayOf(line, extent);
    if (day !== null) days.push(day);
  }
  return days;
}

/**
 * Whether a line with digits may write a day or month of a year: of others no date counts here, and
 * most numbers are of people and money.
 */
export function mayTellDay(text: string): boolean {
  return yearWritten.test(text);
}

/** Of four digits or, behind a sign, of two; of an era; in wide digits; in words. */
const yearWritten = /\d{4}|[-/]\d\d|[年０-９]|nine|twen|two|eigh/i;

/**
 * The dates that such a line writes, if it is so short that it may be there to tell the day.
 */
export function datesOnLine(text: string, { words }: LineShape): readonly WrittenDate[] {
  return text.length > 200 || words > 26 ? none : findWrittenDates(text);
}

const none: readonly WrittenDate[] = [];

function dayOf(line: PageLine, extent: Extent): OwnDate | null {
  const { text, kind, index } = line.line;
  if (kind === "cell") return null;
  const dates = line.dates.filter(({ date }) => date.length >= 7 && !date.startsWith("-"));
  const first = dates[0];
  if (first === undefined || (kind === "item" && !published.test(text))) return null;
  const rank = dayRank(line, dates, first);
  return rank === null ? null : { date: first.date, line, rank: rank + placeRank(index, extent) };
}

/** Whether a line is there to tell the day, with at most a place or a name or two beside it. */
export function isDayLine(text: string): boolean {
  return /\d/.test(text) && isDay(text, findWrittenDates(text.slice(0, longest)));
}

/** The same of a line whose dates were found. */
export function tellsDay(text: string, dates: readonly WrittenDate[]): boolean {
  return text.length > longest ? isDayLine(text) : isDay(text, dates);
}

/** Where a line is longer, the day stands ahead. */
const longest = 120;

function isDay(text: string, written: readonly WrittenDate[]): boolean {
  if (written.length === 0) return false;
  const dates = written.filter(({ date }) => date.length === 10);
  if (dates.length === 0) return false;
  // PORT MORESBY, Papua New Guinea, July 18, 2023
  const isPlaces =
    (!/^.{0,2}[a-z\d ]/.test(text) && /^\p{Lu}{3}[\p{Lu} .'’-]{0,30},/u.test(text)) ||
    (text.includes("/") && /^[^,/\d]{3,40}\/[^,/\d]{3,40}, \d/.test(text));
  return (namesBeside(text, dates) ?? 9) < (isPlaces ? 7 : 3);
}

const labelled = /\b(?:date(?: of [a-z]{2,12})?|dated|published|issued|datum|fecha) ?: ?$/i;

/** Whether a line tells a day among other things of a page, as no title does. */
export function holdsDay(text: string): boolean {
  const parts = partsOf(text);
  if (parts.length > 2) return parts.some(isDayLine);
  const [first] = /: ?\d/.test(text) ? findWrittenDates(text) : [];
  return first !== undefined && labelled.test(text.slice(Math.max(0, first.start - 24), first.start));
}

/** What marks divide on a line: Working paper · 23 July 2024 · Available in English */
function partsOf(text: string): string[] {
  return text.split(/ ?[|·•] ?| [–—/] |(?<=\d)\. /);
}

/** How surely a line is there to tell the day; null where it says something else. */
function dayRank(line: PageLine, dates: readonly WrittenDate[], first: WrittenDate): number | null {
  const { text } = line.line;
  const { isProse } = line.shape;
  if (first.start === 0 && /^ ?[|•·]/.test(text.slice(first.end))) return 2.5;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  if (!isProse && labelled.test(before)) return 3.5;
  const names = namesBeside(text, dates);
  if (names === null && !isProse && partsOf(text).some(isDayLine)) return 2.5;
  if (names === null) return isProse || dateline(text)?.date?.length !== 10 ? null : 2.5;
  const label = published.test(text) ? 1 : updated.test(text) ? -0.3 : 0;
  return 3 + label - (first.date.length === 10 ? 0 : 0.5) - (names > 0 ? 0.5 : 0);
}

/** How many names stand on the line beside its day; null where it says more than that. */
function namesBeside(text: string, dates: readonly WrittenDate[]): number | null {
  const first = dates[0];
  if (
    first === undefined ||
    (isOfSomething(text.slice(Math.max(0, first.start - 10), first.start)) && !isOfPage(text, first))
  )
    return null;
  // An agency stands behind the day: (Reuters).
  const agency = /(?<=\d) ?\([^()]{2,40}\)$/.exec(text);
  let rest = agency === null ? text : text.slice(0, agency.index);
  for (let at = dates.length - 1; at >= 0; at -= 1) {
    const { start, end } = dates[at] as WrittenDate;
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  rest = rest.replace(
    /\d{1,3} (?:years?|months?|weeks?|days?|hours?|minutes?|mins?) ago|(?:\d{1,4}|no) comments?|\d{1,2} min(?:ute)?s? read/gi,
    " ",
  );
  rest = rest.replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\(?[A-Z]{1,6}-?\d[\w-]{3,}\)?/g, " ");
  let names = 0;
  for (const word of wordsBeside(rest)) {
    if (beside().has(word.toLowerCase())) continue;
    if (!opensName(word)) return null;
    names += 1;
  }
  const wide = (rest.match(/[぀-鿿가-힣]/g) ?? []).length;
  return names > 6 || wide > 16 ? null : names;
}

function wordsBeside(rest: string): readonly string[] {
  const western = westernForm(rest);
  const words = western === null ? rest.match(/[\p{L}\p{M}\d][\p{L}\p{M}\d.'’-]*/gu) : western.match(westernWords);
  return words ?? [];
}

const westernWords = /[A-Za-zªµºÀ-ÖØ-öø-ÿ\d][A-Za-zªµºÀ-ÖØ-öø-ÿ\d.'’-]*/g;

function opensName(word: string): boolean {
  return /^[A-Z\d]/.test(word) || (word.charCodeAt(0) > 0x7f && /^[\p{Lu}\p{Lo}]/u.test(word));
}

/** The treaty of 27 October 1998 says when it was made, not when it was written about. */
function isOfSomething(before: string): boolean {
  return /\b(?:of|since|until|before|after) $/i.test(before) && !/\bas of $/i.test(before);
}

/** `Notice of 16 November 2021`: the day of the page itself. */
function isOfPage(text: string, { start, end }: WrittenDate): boolean {
  return text.length - end < 2 && papers.test(text.slice(0, start));
}

const papers =
  /^(?:press |public |weekly |monthly )?(?:notice|release|statement|communiqué|communique|bulletin|issue|edition|briefing|newsletter|letter|announcement|circular|note|minutes|readout|remarks|transcript|dispatch|report|advisory) (?:of|as of) $/i;

/** The day at the end of a title, surer behind a mark than where something was held. */
function titleDay(title: PageLine): OwnDate | null {
  const { text } = title.line;
  const behindMark = suffixDate(text);
  const date = behindMark ?? occasionDate(text);
  return date === null ? null : { date, line: title, rank: behindMark === null ? 1 : 2 };
}

/** `… - 2002-01-16` */
function suffixDate(title: string): string | null {
  const bare = title.replace(/ ?\[?(?:open|download|view) pdf\b[^\]]{0,40}\]?$/i, "");
  const last = findWrittenDates(bare).at(-1);
  const isSuffix = last !== undefined && last.date.length === 10 && /^\W?$/.test(bare.slice(last.end));
  // A number of the document may stand before it: "GAO-09-476T March 25, 2009".
  const behind = /(?:[-–—|([]|\b[A-Z]{2,6}-\d[\w-]{2,12})\s?$/;
  return isSuffix && behind.test(bare.slice(Math.max(0, last.start - 20), last.start)) ? last.date : null;
}

/** `Transcript: press conference in Ottawa, 9 May 2025`: what was said on a day is of that day. */
function occasionDate(title: string): string | null {
  const last = occasion.test(title) ? findWrittenDates(title).at(-1) : undefined;
  return last?.date.length === 10 && /^\W?$/.test(title.slice(last.end)) ? last.date : null;
}

const occasion =
  /\b(?:transcript|press (?:conference|briefing|availability)|briefing|remarks|minutes|readout|statement|speech|address|interview|hearing|proceedings|record|notes?)\b/i;
