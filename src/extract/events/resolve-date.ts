import { addDays, addMonths, weekdayOf } from "./day-arithmetic.ts";
import type { SaidDate } from "./said-date.ts";
import type { Tense } from "./tense-near.ts";

/**
 * From when on a sentence tells: the document's own day, and the day told of last; null if
 * unknown.
 */
export interface Standpoint {
  readonly day: string | null;
  readonly last: string | null;
}

/** A said date made absolute, as exact as it is said; null where the standpoint does not tell. */
export function resolveDate(said: SaidDate, { day, last }: Standpoint, tense: () => Tense): string | null {
  if (said.kind === "written") return said.value.startsWith("-") ? withYear(said, { day, last }, tense) : said.value;
  if (said.kind.endsWith("last")) return fromLast(said, last);
  if (day === null) return null;
  const away = Number(said.value);
  if (said.kind === "year") return String(Number(day.slice(0, 4)) + away).padStart(4, "0");
  if (day.length < 7) return null;
  if (said.kind === "month") return addMonths(day, away);
  if (day.length < 10) return null;
  if (said.kind === "week") return addDays(day, 7 * away).slice(0, 7);
  if (said.kind === "day") return addDays(day, away);
  return said.weeksAway !== undefined
    ? inWeek(day, away, said.weeksAway)
    : nearestWeekday(day, away, said.tense, tense);
}

/** Weeks begin on Monday. */
function inWeek(day: string, weekday: number, weeksAway: number): string {
  return addDays(day, ((weekday + 6) % 7) - ((weekdayOf(day) + 6) % 7) + 7 * weeksAway);
}

function fromLast({ kind, value, tense }: SaidDate, last: string | null): string | null {
  if (last === null) return null;
  const away = Number(value);
  if (kind === "year-of-last") return String(Number(last.slice(0, 4)) + away).padStart(4, "0");
  if (kind === "month-of-last") return last.length < 7 ? null : addMonths(last, away);
  if (last.length < 10) return null;
  if (kind !== "weekday-of-last") return addDays(last, away);
  const ahead = (away - weekdayOf(last) + 7) % 7;
  if (tense === null) return addDays(last, ahead);
  return addDays(last, tense === "future" ? ahead || 7 : ahead - 7);
}

function nearestWeekday(day: string, weekday: number, told: SaidDate["tense"], tense: () => Tense): string {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (told === "past") return addDays(day, -(back || 7));
  if (told === "future") return addDays(day, 7 - back);
  return back === 0 || tense() !== "future" ? addDays(day, -back) : addDays(day, 7 - back);
}

/**
 * `--10-27`, `--10`: the last on or before the document's day, or the next, or of the year said
 * with it.
 */
function withYear(said: SaidDate, { day, last }: Standpoint, tense: () => Tense): string | null {
  const { value, tense: told, yearsAway } = said;
  if (day === null || (day.length < 7 && yearsAway === undefined)) return null;
  const year = Number(day.slice(0, 4));
  const order = orderOf(`${day.slice(0, 4)}${value.slice(1)}`, day);
  const away = yearsAway ?? yearShift(order, told ?? (order === 0 ? null : tense()), value, day);
  const date = `${String(year + away).padStart(4, "0")}${value.slice(1)}`;
  return yearsAway === undefined && told === null && last !== null ? (inStory(value, last, date, day) ?? date) : date;
}

/**
 * A story that a text tells of an earlier year goes on in that year: after 15 September 2021 comes
 * 17 September, whenever the text was written. Null where the date lies near the text's own day.
 */
function inStory(value: string, last: string, date: string, day: string): string | null {
  if (last.length < 7 || date >= day || monthsBetween(date, day) < 2 || monthsBetween(last, day) < 11) return null;
  const year = Number(last.slice(0, 4));
  const told = `${last.slice(0, 4)}${value.slice(1)}`;
  const next = told.slice(0, 7) < last.slice(0, 7) ? `${String(year + 1).padStart(4, "0")}${value.slice(1)}` : told;
  return monthsBetween(last, next) <= 8 ? next : null;
}

function monthsBetween(from: string, to: string): number {
  return 12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

function orderOf(date: string, day: string): number {
  const length = Math.min(day.length, date.length);
  const [left, right] = [date.slice(0, length), day.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How many years away the date of this year has to be moved. */
function yearShift(order: number, tense: Tense | null, value: string, day: string): number {
  if (tense === null) return 0;
  if (tense === "future") return order < 0 ? 1 : 0;
  const months = Number(value.slice(2, 4)) - Number(day.slice(5, 7));
  // What was planned for a day lies near, either way.
  if (tense === "planned") return months > 6 ? -1 : months < -6 ? 1 : 0;
  return order > 0 ? -1 : 0;
}
