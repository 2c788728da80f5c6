import { firstDay, lastDay, readDate } from "../model/date.ts";

/** Full days, inclusive; null is open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * `2016`, `2016-03..2019`, `..2016`, `2016..`: a partial date begins with its first day and ends
 * with its last. Null if it is none.
 */
export function readDateRange(text: string): DateRange | null {
  const dots = text.indexOf("..");
  const [first, last] = dots === -1 ? [text, text] : [text.slice(0, dots), text.slice(dots + 2)];
  if (first === "" && last === "") return null;
  const [from, to] = [readDate(first), readDate(last)];
  if ((from === null && first !== "") || (to === null && last !== "")) return null;
  return { from: from && firstDay(from), to: to && lastDay(to) };
}

/** The range as it was asked for, in full days. */
export function describeDateRange({ from, to }: DateRange): string {
  return from === to && from !== null ? from : `${from ?? ""}..${to ?? ""}`;
}
