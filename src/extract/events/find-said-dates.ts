import { lazily } from "../../text/lazily.ts";
import { findWrittenDates, mayWriteDate } from "../../text/written-date.ts";
import { laterClass } from "../later-class.ts";
import type { DatePlace, SaidDate } from "./said-date.ts";
import { saidWeekday } from "./said-weekday.ts";

/** Words without any of which a sentence says no date. */
export const dating = laterClass({
  has: (small, text) => mayWriteDate(text) || /day|week|month|year|tonight|tomorrow/.test(small),
});

/** The dates that a sentence says, written out or from its own day on, in order. */
export function findSaidDates(text: string): SaidDate[] {
  const written = findWrittenDates(text).map(
    ({ start, end, date }): SaidDate => ({
      start,
      end,
      kind: "written",
      value: date,
      tense: writtenTense(text, start),
    }),
  );
  const relative = relativeDates(text);
  return relative.length === 0 ? written : merged(text, written, relative);
}

/** Both in order: what is said within a written date is that, and so is its year behind it. */
function merged(text: string, written: readonly SaidDate[], relative: readonly SaidDate[]): SaidDate[] {
  const all = [...written, ...relative].sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: SaidDate[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last !== undefined && one.kind === "year" && isYearOf(text, last, one)) {
      kept[kept.length - 1] = { ...last, end: one.end, yearsAway: Number(one.value) };
      continue;
    }
    // Of another date's year, which stands further ahead.
    if (one.kind === "year" && /\bof $/.test(text.slice(Math.max(0, one.start - 3), one.start))) continue;
    if (last === undefined || one.start >= last.end || isSameSpan(last, one)) kept.push(one);
  }
  return kept;
}

/** December last year, 5 May of this year */
function isYearOf(text: string, { kind, value, end }: SaidDate, { start }: SaidDate): boolean {
  return kind === "written" && value.startsWith("-") && /^,? (?:of )?$/.test(text.slice(end, Math.min(start, end + 6)));
}

/** June 4 and 5 */
function isSameSpan(one: SaidDate, other: SaidDate): boolean {
  return one.kind === "written" && other.kind === "written" && one.start === other.start;
}

/** Last July, next August. */
function writtenTense(text: string, start: number): SaidDate["tense"] {
  const before = /\b(last|this past|past|next|coming|this coming) $/i.exec(
    text.slice(Math.max(0, start - 13), start),
  )?.[1];
  if (before === undefined) return null;
  return /next|coming/i.test(before) ? "future" : "past";
}

const pattern = lazily(
  () =>
    /\b(?:(last|this past|this coming|next|this) )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!s\b)|\b(today|yesterday|tomorrow|tonight|the day before yesterday|the day after tomorrow)\b|\b(?:(earlier|later|late|early|at the beginning|at the end|by the end|at the start|in the middle|the end|the beginning|the start)(?: of)? )?(last|this|next|the coming|the following|this past)(?: past)? (week|weekend|month|year)\b|\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (day|week|month)s? (ago|earlier|before that|later|after that)\b(?! than\b)|\b((?:later |earlier )?(?:that|the)(?: very)? same (?:day|month|year)|(?:later |earlier )?that (?:day|month|year)|the (?:previous|next|following) (?:day|year|month)|(?:the|a) day (?:before|after|earlier|later)(?: that|(?=[,.;)])|$))(?! (?:when|on which|as)\b)/i,
);

function relativeDates(text: string): SaidDate[] {
  const found: SaidDate[] = [];
  const head = /day|week|month|year|tomorrow|tonight/g;
  let from = 0;
  for (let at = head.exec(text); at !== null; at = head.exec(text)) {
    // A little of the text around, since the pattern may begin at any word.
    const begin = Math.max(from, at.index - 40);
    const match = pattern().exec(text.slice(begin, at.index + 40));
    if (match === null || begin + match.index > at.index) continue;
    from = begin + match.index + match[0].length;
    head.lastIndex = Math.max(from, head.lastIndex);
    const date = relativeDate(text, match, begin + match.index);
    if (date !== null) found.push(date);
  }
  return found;
}

function relativeDate(text: string, match: RegExpExecArray, start: number): SaidDate | null {
  const [whole, which, weekday, day, , period, unit, count, countedUnit, direction, fromLast] = match;
  const end = start + whole.length;
  const before = text.slice(Math.max(0, start - 14), start);
  if (weekday !== undefined) return saidWeekday({ text, start, end, before }, weekday, which);
  if (day !== undefined) return dayDate({ text, start, end, before }, day.toLowerCase());
  if (unit !== undefined)
    return periodDate({ text, start, end, before }, (period as string).toLowerCase(), unit.toLowerCase());
  if (count !== undefined)
    return countedDate({ text, start, end, before }, count, countedUnit as string, direction as string);
  return fromLast === undefined ? null : lastDate(start, end, fromLast.toLowerCase());
}

function dayDate({ text, start, end, before }: DatePlace, day: string): SaidDate | null {
  if (day === "today" || day === "tonight")
    return isNowadays(text, start, end, before) ? null : { start, end, kind: "day", value: "0", tense: null };
  const value = { yesterday: "-1", tomorrow: "1", "the day before yesterday": "-2" }[day] ?? "2";
  return { start, end, kind: "day", value, tense: null };
}

/** Whether `today` means these times rather than this day. */
function isNowadays(text: string, start: number, end: number, before: string): boolean {
  if (
    /\b(?:until|till|up to|even|of|than|as|still|exists?|to|is|are|do|does|did|live|lives|world|here|even more|these) $/i.test(
      before,
    ) &&
    !/\bas of $/i.test(before)
  )
    return true;
  const after = text.slice(end, end + 60);
  if (/^ than\b/.test(after)) return true;
  if (/^['’]s /.test(after))
    return !/^['’]s (?:\w+ )?(?:actions?|announcements?|decisions?|votes?|meetings?|talks?|attacks?|statements?|agreements?|rulings?|elections?|signing|ceremony|summit|hearing|session|designations?|sanctions|strikes?|launch|test|resolution|adoption|release|visit|call|round|events?|news|move|step|deal|accord|blast|bombing|explosion|protests?|rally|strike|verdict|judgment|judgement|report|deadline|briefing|conference)\b/i.test(
      after,
    );
  return (
    start === 0 &&
    /^,? (?:as (?:before|then|ever)|[^,.;]{0,40}?\b(?:is|are|remains?|lies?|stands?|lives?|live|makes?|covers?|includes?|(?:has|have)(?= (?:no|an?|the|its|little|few|many|more|some) ))\b (?!(?:\w+ )?(?:\w+ing|\w+ed|set|due|to)\b))/.test(
      after,
    )
  );
}

function periodDate({ text, start, end, before }: DatePlace, period: string, unit: string): SaidDate | null {
  if (/\bthe $/i.test(before)) return null;
  // The following week tells of another day than the text's.
  if (/following/.test(period)) return null;
  const away = /next|coming/.test(period) ? 1 : /last|past/.test(period) ? -1 : 0;
  const kind = unit === "weekend" ? "week" : (unit as "week" | "month" | "year");
  if (kind === "year" && /^['’]s/.test(text.slice(end, end + 2))) return null;
  return { start, end, kind, value: String(away), tense: away > 0 ? "future" : away < 0 ? "past" : null };
}

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

function countedDate({ text, start, end }: DatePlace, count: string, unit: string, direction: string): SaidDate | null {
  // Thirty-three days later.
  if (text[start - 1] === "-") return null;
  const number = Object.hasOwn(counts, count.toLowerCase()) ? (counts[count.toLowerCase()] as number) : Number(count);
  const name = unit.toLowerCase();
  if (/ago/i.test(direction))
    return { start, end, kind: name as "day" | "week" | "month", value: String(-number), tense: "past" };
  if (name === "month") return null;
  const days = (name === "week" ? 7 : 1) * number * (/later|after/i.test(direction) ? 1 : -1);
  return { start, end, kind: "from-last", value: String(days), tense: null };
}

/** The day before, the same day: from the day that was told of last. */
function lastDate(start: number, end: number, words: string): SaidDate {
  const value = /that|same/.test(words) ? "0" : /before|previous|earlier/.test(words) ? "-1" : "1";
  const unit = /month|year/.exec(words)?.[0];
  if (unit !== undefined) return { start, end, kind: `${unit as "month" | "year"}-of-last`, value, tense: null };
  return { start, end, kind: "from-last", value, tense: null };
}
