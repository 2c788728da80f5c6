import type { SaidDate } from "./said-date.ts";
import { isCompared, isHeading, isUntold } from "./untold-dates.ts";

/**
 * Whether a date in a sentence dates something that happens, not a span, a name or a number of it.
 */
export function tellsEvent(text: string, said: SaidDate): boolean {
  const before = text.slice(Math.max(0, said.start - 40), said.start);
  const after = text.slice(said.end, said.end + 40);
  if (isUntold(text, said) || isHeading(text, said)) return false;
  if (isYear(said) && isMeasure(text, said)) return false;
  if (/\b(?:instead of|rather than|and not|but not) $/i.test(before)) return false;
  if (said.kind !== "written") return true;
  if (isCompared(before)) return false;
  // Without a year they are of days and months near by, but for what comes in every February.
  if (said.value.startsWith("-")) return said.value.length > 4 || !(isHabit(before) || isOfMonth(before, after));
  if (said.value.length === 4) return isPart(text, said, before) || tellsYear(before, after);
  return said.value.length !== 7 || !isSpan(before, after);
}

/** Of `from March to June 2023` either end, unless something was moved. */
function isSpan(before: string, after: string): boolean {
  if (/\b(?:between|from) $/i.test(before)) return /^ (?:and|to|through|until) /.test(after);
  return (
    /\b(?:[Bb]etween|[Ff]rom) [A-Z][a-z]+ (?:\d{4} )?(?:and|to|through|until) $/.test(before) &&
    !/\b(?:postponed|delayed|moved|put off|pushed|changed)\b/.test(before)
  );
}

/** `Its garlic comes in February`, `rains usually begin in May`. */
function isHabit(before: string): boolean {
  return (
    /\b(?:comes|arrives|falls|grows|ripens|blooms|peaks|rains|floods|freezes|thaws|dries|spawns?|migrates?) (?:up |in |out )?in $/.test(
      before,
    ) || /\b(?:usually|always|normally|every|each|typically|often)\b[^.;,]{0,30} in $/.test(before)
  );
}

/** `the July salary` is of a month, and may be paid in another. */
function isOfMonth(before: string, after: string): boolean {
  return /\b(?:the|their|its|his|her) $/.test(before) && monthly.test(after);
}

const monthly =
  /^ (?:salary|salaries|wages?|pay|rents?|bills?|issue|edition|figures|data|payments?|instal?lments?|quota|number|levels?|average)\b/;

/** In the spring of 2023. */
function isPart(text: string, { start }: SaidDate, before: string): boolean {
  return (
    /^[a-z]/i.test(text.slice(start, start + 1)) &&
    /\b(?:in|since|by|during|until|from|through) (?:the )?$/i.test(before)
  );
}

/** What makes a year the day of something: in 1992, since 2003, late in 2013. */
const datedBy =
  /(?:^|[^\w])(?:in|since|until|till|by|from|in the year|the end of|the beginning of|the start of|the middle of|(?:spring|summer|autumn|fall|winter|half|months|days|weeks|year|quarter) of|back in|early|late|mid|after|before|again in|as of|as early as|as late as|as far back as|back to|dates? (?:back )?(?:from|to)|dating (?:back )?(?:from|to))[ -](?:early |late |mid-?)?$/i;

function tellsYear(before: string, after: string): boolean {
  // A contract until 2037, nobody before 2010.
  if (/\b(?:until|till|before|up to) (?:early |late |mid-?|at least |about |around )?$/i.test(before)) return false;
  if (/\b(?:fiscal|financial|calendar|school|model|tax|marketing) year $/i.test(before)) return false;
  // The words of a span, of either end.
  if (/\b(?:between|from) $/i.test(before) && /^ (?:and|to|through|until)\b/.test(after)) return false;
  if (/\b(?:between|from) (?:\w+ )?\d{4} (?:and|to|through|until) $/i.test(before)) return false;
  if (/\d{4} (?:to|through|until) $/.test(before)) return false;
  if (/\d{4}(?:,|,? and|,? or) $/.test(before)) return true;
  // In the drought of 2023; names of acts and pacts have capitals.
  if (/\b(?:in|during|through|throughout|since|after) the [a-z]+ of $/i.test(before))
    return !/\b[A-Z]\w+ of $/.test(before);
  return datedBy.test(before) || (before === "" && /^ (?:saw|brought|was|began|marked)\b/.test(after));
}

function isYear({ kind, value }: SaidDate): boolean {
  return kind === "year" || (kind === "written" && /^\d{4}$/.test(value));
}

/**
 * Of a clause whether it measures rather than tells: doubled last year, fell by 45 percent in
 * 2015.
 */
function isMeasure(text: string, { start, end }: SaidDate): boolean {
  const before = text.slice(Math.max(0, start - 140), start);
  const ahead = before.slice(Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "), 0));
  const clause = ahead + text.slice(start, end) + (/^[^,;]*/.exec(text.slice(end, end + 140))?.[0] ?? "");
  if (
    /\b(?:doubled|tripled|trebled|quadrupled|halved|totall?ed|averaged|accounted for|amounted to|depended)\b/.test(
      clause,
    )
  )
    return true;
  // Only one case has been found this year.
  if (
    /^this year$/i.test(text.slice(start, end)) &&
    /\b(?:\d[\d,.]*|only|more|fewer|one|two|three|four|five|no) [a-z]/i.test(clause)
  )
    return true;
  if (
    /\b(?:rose|fell|grew|climbed|dropped|increased|declined|came|amounted|shrank) (?:to|by) (?:a record |about |some |more than |over )?[$€£]?\d/.test(
      clause,
    )
  )
    return true;
  return (
    /(?:\d ?%|\bper ?cent\b|\bpercentage\b)/.test(clause) &&
    /\b(?:rose|fell|grew|rise|fall|grow|dropped|increased?|decreased?|declined?|shrank|climbed|slipped|gained|lost|share|rate|level|up|down|stood at|reached)\b/.test(
      clause,
    )
  );
}
