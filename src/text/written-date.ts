import { calendarDate } from "./calendar.ts";
import type { Reading, WrittenDate } from "./date-place.ts";
import { readAtDigits } from "./dates-at-digits.ts";
import { readAtMonth, readAtYearWords } from "./dates-at-words.ts";

/**
 * The date that a text as a whole is, perhaps with a time of day behind: YYYY-MM-DD, YYYY-MM or
 * YYYY, of a date-time the calendar date as written, with no zone shift; null if it is no date, if
 * the day does not exist, or if day and month could be either way round.
 */
export function readWrittenDate(text: string): string | null {
  const written = text.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[Tt ]\d{2}:\d{2}.*)?)?)?$/.exec(written);
  if (iso !== null) {
    const [, year, month, day] = iso;
    return calendarDate(
      Number(year),
      month === undefined ? null : Number(month),
      day === undefined ? null : Number(day),
    );
  }
  if (written.length > longestDate) return null;
  const [found, more] = findWrittenDates(written);
  if (found === undefined || more !== undefined || found.start > 0 || found.date.startsWith("-")) return null;
  return /^(?:(?:,|\s\||\sat|T)?\s{0,3}\d{1,2}[:.]\d{2}(?![.\d])[\w:.+\-() ]*)?$/i.test(written.slice(found.end))
    ? found.date
    : null;
}

/** As long as a weekday, a date, a time and a zone are. */
const longestDate = 80;

/**
 * The dates that a running text writes out, in order, none within another: whole ones in digits
 * and words, months with and without a year, days of a year that is not said, and years where the
 * words around tell that a number is one. Decades, spans of years and numbers of things are none.
 * The time is linear.
 */
export function findWrittenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const wide = wideDigit.test(text) ? text.replace(/[０-９]/g, narrow) : text;
  let from = 0;
  begin.lastIndex = 0;
  for (let match = begin.exec(wide); match !== null; match = begin.exec(wide)) {
    const { 0: beginning, index } = match;
    const dates = readAt({ text: wide, from, at: index }, beginning);
    if (dates.length === 0) continue;
    for (const date of dates) found.push(date);
    from = (dates[dates.length - 1] as WrittenDate).end;
    begin.lastIndex = Math.max(begin.lastIndex, from);
  }
  return found.length > 1 ? withYears(wide, found) : found;
}

/**
 * Whether a word holds with what `findWrittenDates` begins: where none does, a sentence writes no
 * date.
 */
export function mayWriteDate(word: string): boolean {
  return /[\d０-９元]|J[aäu]n|J[uä][lni]|Fe[bv]|F[ée]v|M[aä][iryäz]|A[pbvug]|Se[pt]|O[ckt]t|Nov|D[eéi][cz]|JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC|[Nn]ineteen|[Tt]w(?:enty|o)|[Ee]ighteen/.test(
    word,
  );
}

/** With what a date begins, or its middle: digits, the beginning of a month, of a year in words. */
const begin =
  /\d+|元(?=年)|J[aäu]n|J[uä][lni]|Fe[bv]|F[ée]v|M[aä][iryäz]|A[pbvug]|S[e][pt]|O[ckt]t|No[v]|D[eéi][cz]|JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC|[Nn]ineteen[ -]|[Tt]w(?:enty|o)[ -]|[Ee]ighteen[ -]/g;
const wideDigit = /[０-９]/;

function readAt(reading: Reading, beginning: string): readonly WrittenDate[] {
  const code = beginning.charCodeAt(0);
  if (code < 0x3a || code > 0x7a) return readAtDigits(reading, beginning);
  return /[ -]$/.test(beginning) ? readAtYearWords(reading) : readAtMonth(reading);
}

function narrow(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0xfee0);
}

/** Of `27 October and 3 November 2016` the first is of that year, too. */
function withYears(text: string, found: readonly WrittenDate[]): WrittenDate[] {
  const whole: WrittenDate[] = [];
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const one = found[at] as WrittenDate;
    const next = whole.at(-1);
    whole.push(next === undefined ? one : withYearOf(text, one, next));
  }
  return whole.reverse();
}

function withYearOf(text: string, one: WrittenDate, next: WrittenDate): WrittenDate {
  const isBound =
    one.date.startsWith("-") &&
    /^\d{4}-\d{2}/.test(next.date) &&
    next.start - one.end < 12 &&
    /^,? ?(?:and|or|to|until|till|through|-|–|—|&)? ?(?:the )?$/.test(text.slice(one.end, next.start));
  return isBound ? { start: one.start, end: one.end, date: next.date.slice(0, 4) + one.date.slice(1) } : one;
}
