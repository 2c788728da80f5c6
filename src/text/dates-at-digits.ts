import { calendarDate } from "./calendar.ts";
import type { Reading, WrittenDate } from "./date-place.ts";
import { readBareYear, withWeekday } from "./date-surroundings.ts";
import { monthNumber } from "./month-names.ts";

/**
 * The dates that begin at a run of digits, in the order of day, month and year that they are in.
 */
export function readAtDigits(reading: Reading, digits: string): readonly WrittenDate[] {
  if (digits.length <= 3) return readAtFew(reading, digits);
  if (digits.length === 4) return readAtFour(reading, digits);
  return digits.length === 8 && isFree(reading, 8) ? one(reading, 8, compact(digits)) : [];
}

/** 20240305 */
function compact(digits: string): string | null {
  const year = Number(digits.slice(0, 4));
  return year < 1900 || year > 2099 ? null : calendarDate(year, Number(digits.slice(4, 6)), Number(digits.slice(6)));
}

function readAtFour(reading: Reading, digits: string): readonly WrittenDate[] {
  const { text, at } = reading;
  const year = Number(digits);
  const asian = readAsian(
    reading,
    /\d{4} ?[年년](?![度间間])(?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일號号])?)?/y,
    year,
  );
  if (asian !== null) return asian;
  const after = text.charCodeAt(at + 4);
  // A hyphen, a stop or a stroke; a digit; a space or comma and a letter.
  if (after >= 0x2d && after <= 0x2f) {
    const signs = match(reading, /\d{4}([-/.])(\d{1,2})\1(\d{1,2})(?![-/]?\d)/y);
    if (signs !== null)
      return isFree(reading, signs[0].length)
        ? one(reading, signs[0].length, calendarDate(year, Number(signs[2]), Number(signs[3])))
        : [];
    const month = match(reading, /\d{4}-(\d{2})(?![-–/\d])/y);
    if (month !== null && Number(month[1]) !== (year + 1) % 100 && isFree(reading, 7))
      return one(reading, 7, calendarDate(year, Number(month[1])));
  }
  return readYearFirst(reading, year) ?? readBareYear(reading, digits);
}

/** 2016 October 27, 2016-Oct-27 */
function readYearFirst(reading: Reading, year: number): readonly WrittenDate[] | null {
  const found = match(reading, /\d{4}(?:[-/ ]|, )([A-Z][A-Za-zä]{2,8})\.?[-/ ](\d{1,2})(?!\d|,\d|:)/y);
  const month = found === null ? null : monthNumber(found[1] as string);
  return found === null || month === null || !isFree(reading, found[0].length)
    ? null
    : one(reading, found[0].length, calendarDate(year, month, Number(found[2])));
}

function readAtFew(reading: Reading, digits: string): readonly WrittenDate[] {
  const era = readEra(reading, digits);
  if (era !== null) return era;
  if (digits.length === 3) return [];
  const asian = match(reading, /(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일號号]/y);
  if (asian !== null) return one(reading, asian[0].length, calendarDate(null, Number(asian[1]), Number(asian[2])));
  return readDayMonth(reading) ?? readSigns(reading) ?? [];
}

const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};

/** 令和6年3月5日, 平成元年 */
function readEra(reading: Reading, digits: string): readonly WrittenDate[] | null {
  const { text, at } = reading;
  if (text[at + digits.length] !== "年") return null;
  const era = Object.hasOwn(eras, text.slice(Math.max(0, at - 2), at)) ? eras[text.slice(at - 2, at)] : undefined;
  if (era === undefined) return null;
  const year = era + (digits === "元" ? 1 : Number(digits));
  const found = readAsian(reading, /(?:\d{1,3}|元)年(?:(\d{1,2})月(?:(\d{1,2})[日號号])?)?/y, year);
  return found?.map((date) => ({ ...date, start: at - 2 })) ?? null;
}

function readAsian(reading: Reading, pattern: RegExp, year: number): readonly WrittenDate[] | null {
  const found = match(reading, pattern);
  if (found === null || year < 1000 || year > 2199) return null;
  const [whole, month, day] = found;
  return one(
    reading,
    whole.length,
    calendarDate(year, month === undefined ? null : Number(month), day === undefined ? null : Number(day)),
  );
}

const dayMonth =
  /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: ?(-|–|to|and|&|or) ?(\d{1,2})(?:st|nd|rd|th)?)?[- /.]{1,2}(?:of |de |d['’])?([A-Za-zÀ-ɏ]{3,10})(?:\.?,? (?:(?:de|del|of) )?(\d{4})|\.?[-/ ]?(\d{4})|[-/](\d{2}))?(?![\dA-Za-z]|,\d{3})/y;

/**
 * 27 October 2016, 27th of October, 27-Oct-16, 27–29 October 2016, 3 and 5 June, 5 de marzo de
 * 2024
 */
function readDayMonth(reading: Reading): readonly WrittenDate[] | null {
  const found = match(reading, dayMonth) ?? match(reading, dayMonthAlone);
  if (found === null) return null;
  const [whole, day, joint, secondDay, name = "", first, glued, short] = found;
  const month = monthNumber(name);
  const written = first ?? glued ?? (short === undefined ? undefined : fullYear(short));
  const year = written === undefined ? null : Number(written);
  if (month === null || !isYear(year)) return null;
  if (year === null && /^(?:may|march|mar|mars|dec|jan|sept|set|out)$/.test(name)) return null;
  if (!isSpan(reading, found, year !== null)) return null;
  const dates = one(reading, whole.length, calendarDate(year, month, Number(day)));
  if (secondDay === undefined || !/^(?:and|or|&)$/.test(joint as string)) return dates;
  const second = calendarDate(year, month, Number(secondDay));
  const { start, end } = dates[0] ?? { start: 0, end: 0 };
  return second === null || dates.length === 0 ? [] : [...dates, { start, end, date: second }];
}

/** `Paper No. 7  May 1983` */
function isNumber({ text, at }: Reading): boolean {
  return /(?:^|[^A-Za-z])(?:no|nr|vol)\. $|(?:[nN][º°]|[#№]) ?$/i.test(text.slice(Math.max(0, at - 6), at));
}

/** Whether what was matched is free and no number, its days forwards: not `Issue 9 – 6 March`. */
function isSpan(reading: Reading, [whole, day, joint = "", second]: RegExpExecArray, isGlueMeant: boolean): boolean {
  if (/^[-–]$/.test(joint) && Number(second) < Number(day)) return false;
  return isFree(reading, whole.length, isGlueMeant) && !isNumber(reading);
}

/** Where what follows the month is no year. */
const dayMonthAlone =
  /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: ?(-|–|to|and|&|or) ?(\d{1,2})(?:st|nd|rd|th)?)? (?:of |de )?([A-Za-zÀ-ɏ]{3,10})\.?(?![A-Za-zÀ-ɏ])/y;

/** 27/10/2016, 10/27/2016, 27.10.2016, 12/27/04: what could be either way round is none. */
function readSigns(reading: Reading): readonly WrittenDate[] | null {
  const found = match(reading, /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![-/]?\d|\.\d)/y);
  if (found === null || !isFree(reading, found[0].length)) return null;
  const [whole, left, sign, right, written = ""] = found;
  const [first, second] = [Number(left), Number(right)];
  if (written.length === 2) {
    const isSure = sign === "/" && second > 12;
    return isSure ? one(reading, whole.length, calendarDate(Number(fullYear(written)), first, second)) : null;
  }
  const isDayFirst = first > 12 || first === second || (sign === "." && second <= 12);
  if (!isDayFirst && second <= 12) return null;
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  return isYear(Number(written)) ? one(reading, whole.length, calendarDate(Number(written), month, day)) : null;
}

function fullYear(short: string): string {
  return (Number(short) < 70 ? "20" : "19") + short;
}

function isYear(year: number | null): boolean {
  return year === null || (year >= 1000 && year <= 2199);
}

/** Whether a run is no part of a longer number, address or name. */
function isFree({ text, at }: Reading, length: number, isGlueMeant = false): boolean {
  const before = text[at - 1] ?? " ";
  if (
    isGlueMeant
      ? /[\d/.#$€£-]/.test(before)
      : /[\w/.,#$€£–-]/.test(before) && !/^[^\d], ?$/.test(text.slice(at - 2, at))
  )
    return false;
  return (
    !/^[-/]?\w/.test(text.slice(at + length, at + length + 2)) || /^T\d/.test(text.slice(at + length, at + length + 2))
  );
}

function match({ text, at }: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function one(reading: Reading, length: number, date: string | null): readonly WrittenDate[] {
  return date === null ? [] : [withWeekday(reading, { start: reading.at, end: reading.at + length, date })];
}
