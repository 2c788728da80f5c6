import { dateline } from "../document/dateline.ts";
import type { SaidDate } from "./said-date.ts";

/**
 * A sentence made one short line: without its dateline and the date at its head, cut at clauses.
 */
export function eventLine(text: string, said: SaidDate): string {
  const begin = beginning(text);
  const headless = afterLeadingDate(text, begin, said);
  const from = headless ?? begin;
  const whole = text.slice(from).trim();
  const line = whole.length <= longest ? whole : cut(text, from, said);
  const plain = withoutSource(line).replace(/[\s.;:,–—-]+$/, "");
  return headless === null ? plain : capitalised(plain);
}

/** A line that a terminal shows whole, beside its date. */
const longest = 120;

function beginning(text: string): number {
  const end = dateline(text)?.end ?? 0;
  const label =
    /^(?:[A-Z][A-Z .]{2,40}: |(?:But|And|Yet|So|However,|Meanwhile,|Still,|Moreover,|In addition,|Also,?|For instance,) )/.exec(
      text.slice(end, end + 50),
    );
  return end + (label?.[0].length ?? 0);
}

/** Where a sentence goes on behind the date that it begins with; null where it does not. */
function afterLeadingDate(text: string, begin: number, { start, end }: SaidDate): number | null {
  const lead = text.slice(begin, start);
  if (
    !/^(?:(?:it was )?(?:early |late |again |also )?(?:on|in|by|since|from|as of|at) |early |late |the )?(?:the )?$/i.test(
      lead,
    )
  )
    return null;
  const tail = /^(?:['’]s)?(?: (?:of this year|of last year|morning|afternoon|evening|night))?,? (?:that )?/.exec(
    text.slice(end, end + 24),
  );
  if (tail === null || /^['’]s/.test(tail[0]) || /^the $/i.test(lead)) return null;
  const isVerb = /^(?:saw|was|will|brought|is|began|marked|marks)\b/.test(text.slice(end + tail[0].length));
  return isVerb ? null : end + tail[0].length;
}

/** Where clauses end, and the next could be left out. */
const clauseEnd =
  /[;–—] |, (?:which|who|whose|where|while|whereas|although|though|but|and|as|because|since|so|after|before|with|when|in which|of which|according to|amid|despite)\b| (?:because|although|while|whereas)\b/g;

function cut(text: string, from: number, { start, end }: SaidDate): string {
  const bounds = [from];
  clauseEnd.lastIndex = from;
  for (let match = clauseEnd.exec(text); match !== null; match = clauseEnd.exec(text)) bounds.push(match.index);
  bounds.push(text.length);
  const at = start < from ? from : start;
  const own = bounds.findIndex((bound, index) => index > 0 && bound > at);
  // From the clause with the date back to the beginning if that is short, else that clause alone.
  const last = bounds[own] as number;
  const first = bounds.find((bound) => last - bound <= longest && isFreeStart(text, bound, from)) ?? Math.min(at, from);
  const part = text.slice(first, last).replace(/^(?:[;–—] |, (?:and|but) )/, "");
  return part.length <= longest ? part : clipped(part, Math.max(0, end - first));
}

/** Whether a clause stands without the one before it. */
function isFreeStart(text: string, bound: number, from: number): boolean {
  return (
    bound === from ||
    /^(?:[;–—] |, (?:and|but) (?:the |a |an |[A-Z]|it |they |he |she ))/.test(text.slice(bound, bound + 12))
  );
}

function clipped(part: string, least: number): string {
  const room = part.slice(0, Math.max(longest, least) + 1);
  const space = room.lastIndexOf(" ");
  return space > 20 ? `${room.slice(0, space).replace(/[\s,;:]+$/, "")} …` : room;
}

/** Without who said so at its end. */
function withoutSource(line: string): string {
  const short = line.replace(
    /, (?:(?:\w+ ){0,6}(?:said|says|say|reported|reports|told \w+)|according to [^,]{2,60})\.?$/,
    "",
  );
  return short.length < 25 ? line : short;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
