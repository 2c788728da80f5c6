import { calendarDate } from "../text/calendar.ts";
import { monthNumber } from "../text/month-names.ts";
import { readWrittenDate } from "../text/written-date.ts";

/**
 * The day of a date as fields of mail (RFC 5322) and feeds have it, or of any other that is
 * written; where it was written, with no shift of zone.
 */
export function fieldDate(written: string): string | null {
  const [, day, month, year] = /\b(\d{1,2}) ([a-z]{3,9}) (\d{4})\b/i.exec(written.replace(/\s+/g, " ")) ?? [];
  const number = monthNumber(month ?? "");
  return number === null ? readWrittenDate(written) : calendarDate(Number(year), number, Number(day));
}
