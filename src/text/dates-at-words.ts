import { calendarDate } from "./calendar.ts";
import type { Reading, WrittenDate } from "./date-place.ts";
import { isMonthMeant, withWeekday } from "./date-surroundings.ts";
import { monthNumber } from "./month-names.ts";
import { ordinalNumber, yearInWords } from "./number-words.ts";

/** The dates that begin with the name of a month: `October 27th, 2016`, `Oct. 27`, `March 2016`. */
export function readAtMonth(reading: Reading): readonly WrittenDate[] {
  const { text, at } = reading;
  const name = /[A-Za-zÀ-ɏ]{3,11}/y;
  name.lastIndex = at;
  const word = name.exec(text)?.[0];
  const month = word === undefined ? null : monthNumber(word);
  if (word === undefined || month === null) return [];
  const end = at + word.length + (text[at + word.length] === "." ? 1 : 0);
  const isGlued = /[A-Za-z\d]/.test(text[at - 1] ?? " ");
  const dates = readDayBehind(reading, month, end) ?? readMonth(reading, month, end, word);
  return isGlued && dates.some(({ date }) => date.length < 10 || date.startsWith("-")) ? [] : dates;
}

/** The years that begin in words: `nineteen ninety-five`. */
export function readAtYearWords(reading: Reading): readonly WrittenDate[] {
  const { text, at } = reading;
  if (/[A-Za-z\d-]/.test(text[at - 1] ?? " ")) return [];
  const found = yearInWords(text, at);
  if (found === null) return [];
  const before = text.slice(Math.max(reading.from, at - 10), at);
  const isMeant = found.year % 100 !== 0 && !/^two /i.test(text.slice(at, at + 4));
  if (!isMeant && !/\b(?:in|since|until|till|by|year|before|after) $/i.test(before)) return [];
  return [{ start: at, end: found.end, date: String(found.year) }];
}

const numberedDay =
  /[ -](?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: ?(-|–|—|to|and|&|or|through) ?(\d{1,2})(?:st|nd|rd|th)?(?![\d:]| [A-Z][a-z]{2}))?(?:,? ?(?:of |in )?(\d{4})(?![\d,]\d)|-(\d{4}))?(?!\d|[,.:]\d|-\w|%)/y;
const wordedDay = /[ ](?:the )?([a-z]+(?:-[a-z]+)?)/y;

function readDayBehind(reading: Reading, month: number, from: number): readonly WrittenDate[] | null {
  const { text, at } = reading;
  numberedDay.lastIndex = from;
  const found = numberedDay.exec(text);
  if (found === null) return readWordedDay(reading, month, from);
  const [whole, day, joint, secondDay, spaced, glued] = found;
  const written = spaced ?? glued;
  const inWords = written === undefined ? yearBehind(text, from + whole.length) : null;
  const year = written === undefined ? (inWords?.year ?? null) : Number(written);
  // In March 12 soldiers died.
  if (year === null && /\b[Ii]n $/.test(text.slice(Math.max(0, at - 3), at))) return null;
  const end = inWords?.end ?? from + whole.length;
  const date = calendarDate(year, month, Number(day));
  if (date === null) return null;
  const dates = [withWeekday(reading, { start: at, end, date })];
  const second = /^(?:and|or|&)$/.test(joint ?? "") ? calendarDate(year, month, Number(secondDay)) : null;
  return second === null ? dates : [...dates, { start: at, end, date: second }];
}

/** June fourth, June the twenty-first */
function readWordedDay(reading: Reading, month: number, from: number): readonly WrittenDate[] | null {
  const { text, at } = reading;
  wordedDay.lastIndex = from;
  const found = wordedDay.exec(text);
  const day = found === null ? null : ordinalNumber(found[1] as string);
  if (found === null || day === null) return null;
  const end = from + found[0].length;
  const behind = yearBehind(text, end);
  const date = calendarDate(behind?.year ?? null, month, day);
  return date === null ? null : [withWeekday(reading, { start: at, end: behind?.end ?? end, date })];
}

function readMonth(reading: Reading, month: number, end: number, word: string): readonly WrittenDate[] {
  const { text, at } = reading;
  const behind = yearBehind(text, end);
  const before = /(?:^|[^A-Za-z-])([A-Za-z]+(?:-[a-z]+)?)(?: of)? $/.exec(
    text.slice(Math.max(reading.from, at - 24), at),
  );
  const day = / of $/.test(text.slice(at - 4, at)) && before !== null ? ordinalNumber(before[1] as string) : null;
  if (day !== null && before !== null) {
    const date = calendarDate(behind?.year ?? null, month, day);
    const start = at - " of ".length - (before[1] as string).length;
    return date === null ? [] : [{ start, end: behind?.end ?? end, date }];
  }
  if (behind === null && !isMonthMeant(reading, word, end)) return [];
  const date = calendarDate(behind?.year ?? null, month);
  return date === null ? [] : [{ start: at, end: behind?.end ?? end, date }];
}

/** `, 2016`, ` of 2016`, ` nineteen ninety-five` */
function yearBehind(text: string, from: number): { year: number; end: number } | null {
  const digits = /(?:,? ?(?:of |de )?|-|\/)(\d{4})(?![\d\w]|,\d{3}|[-–/]\d)/y;
  digits.lastIndex = from;
  const found = digits.exec(text);
  if (found !== null) {
    const year = Number(found[1]);
    return year < 1000 || year > 2199 ? null : { year, end: from + found[0].length };
  }
  const gap = /,? (?:of )?/y;
  gap.lastIndex = from;
  const space = gap.exec(text)?.[0];
  return space === undefined ||
    !/^(?:nine|twen|two |two-|eigh)/i.test(text.slice(from + space.length, from + space.length + 4))
    ? null
    : yearInWords(text, from + space.length);
}
