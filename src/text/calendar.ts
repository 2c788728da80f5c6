/** How many days a month has; months begin with 1. */
export function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/**
 * A date as it is kept: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; without a year `--MM-DD` or `--MM`;
 * null where the calendar has none such.
 */
export function calendarDate(year: number | null, month?: number | null, day?: number | null): string | null {
  const written = year === null ? "-" : String(year).padStart(4, "0");
  if (month == null) return year === null ? null : written;
  if (month < 1 || month > 12) return null;
  if (day == null) return `${written}-${twoDigits(month)}`;
  // A leap year, since the 29th of February may be meant.
  return day < 1 || day > daysIn(year ?? 2000, month) ? null : `${written}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
