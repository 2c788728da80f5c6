import { daysIn } from "../text/calendar.ts";

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[Tt ]\d{2}:\d{2}.*)?)?)?$/;

/**
 * The date as it will be kept: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of a date-time its calendar date
 * as written, with no zone shift. Null if the text is no date or the day does not exist.
 */
export function readDate(text: string): string | null {
  const match = datePattern.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day] = match as unknown as [string, string, string | undefined, string | undefined];
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  return `${year}-${month}-${day}`;
}

/** The first day of a full or partial date, as which it sorts and begins. */
export function firstDay(date: string): string {
  return date.slice(0, 4) + (date.slice(4, 7) || "-01") + (date.slice(7, 10) || "-01");
}

/** The last day of a full or partial date, which it means as `--until` and `--as-of`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const month = date.slice(5, 7) || "12";
  const day = daysIn(Number(date.slice(0, 4)), Number(month));
  return `${date.slice(0, 4)}-${month}-${String(day).padStart(2, "0")}`;
}

/**
 * Orders full and partial dates by their first day; of those that begin on one day the least exact
 * comes first.
 */
export function compareDates(left: string, right: string): number {
  const [first, second] = [firstDay(left), firstDay(right)];
  return first < second ? -1 : first > second ? 1 : left.length - right.length;
}
