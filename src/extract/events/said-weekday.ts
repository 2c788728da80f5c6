import type { DatePlace, SaidDate } from "./said-date.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/**
 * The day that a weekday tells, with what stands beside it: `last Friday`, `Thursday of last week`,
 * `the Friday before`; null where it is a name, or of every week.
 */
export function saidWeekday(place: DatePlace, weekday: string, which = ""): SaidDate | null {
  if (/^[a-z]/.test(weekday) || isName(place) || isOfEveryWeek(place)) return null;
  const value = String(weekdays.indexOf(weekday.toLowerCase()));
  return ofLast(place, value, which) ?? ofWeek(place, value) ?? near(place, value, which);
}

/** Names of days, of papers and of pacts. */
function isName({ text, end, before }: DatePlace): boolean {
  return (
    /\b(?:good|black|bloody|ash|palm|easter|holy|maundy|super|every|each|cyber) $/i.test(before) ||
    /^ (?:Times|Telegraph|Mirror|Express|Post|Agreement|Mass|prayers?)\b/.test(text.slice(end, end + 12))
  );
}

/** `Open Monday through Friday`. */
function isOfEveryWeek({ text, start, end }: DatePlace): boolean {
  return (
    /^ (?:through|thru) (?:Thurs|Fri|Satur|Sun)day\b/.test(text.slice(end, end + 18)) ||
    /\b(?:Mon|Satur|Sun)days? (?:through|thru) $/.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** `The following Monday`, `that Friday`, `the Friday before`: from the day told of last. */
function ofLast({ text, start, end, before }: DatePlace, value: string, which: string): SaidDate | null {
  const kind = "weekday-of-last";
  const ahead = /\b(?:the (following|next|previous|preceding|same) |(that) )$/i.exec(before + which + (which && " "));
  if (ahead !== null) return { start, end, kind, value, tense: tenseOf(ahead[1] ?? "same") };
  const behind = /^ (before|after|earlier|later)(?: that)?(?=[,.;)]|$)/.exec(text.slice(end, end + 15));
  if (behind === null || !/\bthe $/i.test(before)) return null;
  return { start, end: end + behind[0].length, kind, value, tense: tenseOf(behind[1] as string) };
}

function tenseOf(word: string): SaidDate["tense"] {
  if (/^(?:previous|preceding|before|earlier)$/i.test(word)) return "past";
  return /^same$/i.test(word) ? null : "future";
}

/** `Thursday of last week`, `next week, on Friday`: of a week that is said. */
function ofWeek({ text, start, end }: DatePlace, value: string): SaidDate | null {
  if (!text.includes("week", start - 15)) return null;
  const behind = /^,? (?:of )?(last|next|this) week\b(?!['’])/.exec(text.slice(end, end + 16));
  const ahead = /\b(last|next|this) week,? (?:on )?$/i.exec(text.slice(Math.max(0, start - 15), start));
  const week = (behind ?? ahead)?.[1]?.toLowerCase();
  if (week === undefined) return null;
  const weeksAway = week === "last" ? -1 : week === "next" ? 1 : 0;
  const [from, to] = [start - (ahead?.[0].length ?? 0), end + (behind?.[0].length ?? 0)];
  return { start: from, end: to, kind: "weekday", value, tense: null, weeksAway };
}

function near({ text, start, end }: DatePlace, value: string, which: string): SaidDate {
  const isThis = /^this$/i.test(which) && isAhead(text.slice(Math.max(0, start - 60), start));
  const tense = isThis || /next|coming/i.test(which) ? "future" : /last|past/i.test(which) ? "past" : null;
  return { start, end, kind: "weekday", value, tense };
}

/** `The country joins this Sunday`: no verb tells that it is gone. */
function isAhead(before: string): boolean {
  return (
    /\b(?:will|to|shall)\b/.test(before) ||
    !/\b(?:was|were|had|has|have|did|said|told|took|held|met|won|came|went|left|[a-z]{2,}ed)\b/.test(before)
  );
}
