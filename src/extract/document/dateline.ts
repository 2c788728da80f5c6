import { westernForm } from "../../text/western.ts";
import { findWrittenDates } from "../../text/written-date.ts";

/** How a report begins: `SEOUL, Oct 27 (Reuters) –`. */
interface Dateline {
  /** As exact as written, perhaps without its year; null where it names no day. */
  readonly date: string | null;
  readonly agency: string | null;
  /** Where the report itself begins. */
  readonly end: number;
}

/** No dateline is longer. */
const longest = 110;

/** Whether a text begins with a place or day and a dash, as reports of agencies do; null if not. */
export function dateline(text: string): Dateline | null {
  const dash = /(?: |\)|\/)(?:--?|–|—)(?: |$)|(?:\)|\d)(?:–|—)/.exec(text.slice(0, longest));
  if (dash === null) return null;
  const before = text.slice(0, dash.index + 1);
  const end = dash.index + dash[0].length;
  const agency = /\(([\p{Lu}][^()]{1,40})\)|\/([\p{Lu}][^/]{1,40})\//u.exec(before);
  const [day] = findWrittenDates(before);
  if (agency === null && day === undefined) return null;
  const bare = before.slice(0, Math.min(day?.start ?? longest, agency?.index ?? longest)).trim();
  return isPlace(bare) && isShortRest(before, day?.end ?? (agency?.index ?? 0) + (agency?.[0].length ?? 0))
    ? { date: day?.date ?? null, agency: agency?.[1] ?? agency?.[2] ?? null, end }
    : null;
}

function isPlace(text: string): boolean {
  const western = westernForm(text);
  if (western !== null) return westernPlace.test(western);
  return /^[([]?(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:[,/]? (?:\p{Lu}[\p{L}\p{M}.'’-]*|of|del?|and|the)){0,5})?,?$/u.test(text);
}

const westernPlace =
  /^[([]?(?:[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ.'’-]*(?:[,/]? (?:[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ.'’-]*|of|del?|and|the)){0,5})?,?$/;

function isShortRest(before: string, from: number): boolean {
  const rest = before.slice(from);
  return (
    /^[\s,:.]{0,4}[\s)\]/]{0,4}$/.test(rest) ||
    /^[\s,:.]{0,4}(?:[(/].{0,60}[)/]|\p{Lu}[\p{L} ]{0,30})?[\s)\]/]{0,4}$/u.test(rest)
  );
}
