import { calendarDate } from "./calendar.ts";
import type { Reading, WrittenDate } from "./date-place.ts";
import { monthNumber } from "./month-names.ts";

const weekdayBefore =
  /(?:^|[^A-Za-z])((?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? (?:the )?)$/i;

/** The date with the weekday that stands before it. */
export function withWeekday({ text, from }: Reading, date: WrittenDate): WrittenDate {
  if (text[date.start - 1] !== " ") return date;
  const before = weekdayBefore.exec(text.slice(Math.max(from, date.start - 16), date.start))?.[1];
  return before === undefined ? date : { start: date.start - before.length, end: date.end, date: date.date };
}

const beforeMonth =
  /(?:^|[^A-Za-z])(?:in|since|until|till|by|from|through|throughout|during|of|last|this|next|early|late|mid|before|after|between|to|every|and|or|on|begin|beginning|past|(?:scheduled|set|planned|slated|due|expected|called|booked|fixed) for)[ -]$/i;

/** Of other languages no month stands alone: too many are names. */
const englishMonth =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

/** Whether a month without a day or a year is one, and not a name, a verb or a word like it. */
export function isMonthMeant({ text, from, at }: Reading, word: string, end: number): boolean {
  const before = text.slice(Math.max(from, at - 14), at);
  const isMeant =
    beforeMonth.test(before) || (/(?:^|[ (])the $|['’]s $/i.test(before) && /^ [a-z]/.test(text.slice(end, end + 2)));
  if (!isMeant) return false;
  if (/^[A-Za-z\d]|^['’][a-rt-z]/.test(text.slice(end, end + 2))) return false;
  // Julio Guzmán, and April Jones.
  if (
    !englishMonth.test(word) ||
    (/(?:and|or|to|of|by|from) $/i.test(before) && /^ [A-Z]/.test(text.slice(end, end + 2)))
  )
    return false;
  // What is short for a month without a day has its stop; Theresa May has none.
  if (word.length === 3 && word !== "May") return text[end - 1] === ".";
  return word !== "May" || !/^['’]s/.test(text.slice(end, end + 2));
}

const beforeYear =
  /(?:^|[^A-Za-z])(?:in|since|until|till|by|from|through|throughout|during|of|before|after|around|circa|early|late|mid|year|spring|summer|autumn|fall|winter|between|the|a|an|this|that|its|their|his|her|our|last|to|back|as early as|as late as|whose|first|second|another|en|im|seit|depuis)[ -]$|['’]s $|\($/i;

/** What a number counts rather than dates. */
const counted =
  /^ (?:people|persons|men|women|children|troops|soldiers|fighters|police|officers|civilians|miles|metres|meters|kilometres|kilometers|km|feet|tons|tonnes|barrels|dollars|euros|pounds|yen|won|yuan|percent|per cent|hours|days|weeks|months|years|rounds|megawatts|square|hectares|acres|homes|houses|vehicles|refugees|migrants|workers|jobs|or more|or so|hundred|million|billion|GMT|UTC|local time)\b/;

/** The year that four digits are, alone or behind a month, as the words around tell. */
export function readBareYear(reading: Reading, digits: string): readonly WrittenDate[] {
  const { text, from, at } = reading;
  const year = Number(digits);
  const end = at + 4;
  if (year < 1400 || year > 2099) return [];
  if (/^(?:[\w%°]|[-–—/.]\d|,\d{3}|-[a-zA-Z]|[:/]\w| ?[–—-] ?\d)/.test(text.slice(end, end + 4))) return [];
  if (at === 0 && end === text.length) return [{ start: at, end, date: digits }];
  const before = text.slice(Math.max(from, at - 24), at);
  const month = /(?:^|[^A-Za-zÀ-ɏ])([A-Za-zÀ-ɏ]{3,10})\.? (?:(?:de|del|of) )?$/.exec(before);
  const number = month === null ? null : monthNumber(month[1] as string);
  if (month !== null && number !== null) {
    const start = at - (month[0].length - month[0].indexOf(month[1] as string));
    return [{ start, end, date: calendarDate(year, number) as string }];
  }
  if (counted.test(text.slice(end, end + 16))) return [];
  if (!beforeYear.test(before) && !isChained(text, from, at)) return [];
  const part = /(?:^|[^A-Za-z])((?:early|late|mid|spring|summer|autumn|fall|winter)[ -](?:of )?)$/i.exec(before)?.[1];
  return [{ start: at - (part?.length ?? 0), end, date: digits }];
}

/** 2014 and 2015; 1948, 1965 and 1971: a year behind a date that was read. */
function isChained(text: string, from: number, at: number): boolean {
  if (from === 0 || at - from > 7) return false;
  const joint = text.slice(from, at);
  // What follows tells whether a number behind a comma counts something: 2004, 1709 pupils.
  return joint === ", "
    ? /^(?:,? (?:and|or)\b|, \d{4}\b)/.test(text.slice(at + 4, at + 11))
    : /^(?:,? and|,? or| to) $/.test(joint);
}
