import { daysIn } from "../../text/calendar.ts";

/** The day so many days later, or earlier; days are written YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  let [year, month, date] = parts(day);
  date += count;
  while (date < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    date += daysIn(year, month);
  }
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

/** The month so many months later, or earlier, of a day or month; months are written YYYY-MM. */
export function addMonths(date: string, count: number): string {
  const [year, month] = parts(date);
  const months = year * 12 + month - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${two((months % 12) + 1)}`;
}

/** Which day of the week a day is; 0 is Sunday. */
export function weekdayOf(day: string): number {
  const [year, month, date] = parts(day);
  // Sakamoto's method.
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] as number;
  const from = month < 3 ? year - 1 : year;
  return (from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + shift + date) % 7;
}

function parts(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
