import type { SaidDate } from "./said-date.ts";

/** Whether what a sentence dates only may happen, or would: `might take place next week`. */
export function isUntold(text: string, { start, end, kind }: SaidDate): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 30);
  if (!modals.test(before) && !modals.test(after)) return false;
  if (/\b(?:might|may|could)(?! not\b)(?: [\w’'-]+){1,8} (?:[a-z]+ )?$/.test(before)) return true;
  if (/^ (?:it|they|he|she|we|the \w+) (?:may|might|could)\b/.test(after)) return true;
  // "He said that it would end today" tells of today.
  if (kind !== "day" || /\b(?:said|says|announced|told|promised|that|whether)\b/.test(before)) return false;
  return /\bwould(?: [\w’'-]+){1,6} $/.test(before) || /^ would\b/.test(after);
}

const modals = /\b(?:might|may|could|would)\b/;

/** Whether a year or month is one that another is measured by: `more than in 2015`. */
export function isCompared(before: string): boolean {
  return (
    /\b(?:(?:than|as)(?: (?:it|they|those|that|was|were|had|been))* in|(?:compared|down|up) (?:with|to|from)(?: [\w$,.%-]+){0,3} in|versus(?: [\w$,.%-]+)? in|from (?:about |some |around )?[$€£]?\d[\d.,]*(?: [a-z]+)? in) $/.test(
      before,
    ) || /\b(?:every|any|each|[a-z]{3,}est|worst|most|least|more|fewer)\b[^,;.]{0,25} since $/.test(before)
  );
}

/** Whether it heads its line: `Africa, April 19, 2017: The World Food Program`. */
export function isHeading(text: string, { start, end, kind, value }: SaidDate): boolean {
  if (kind !== "written" || value.length !== 10 || start > 40) return false;
  return /^\p{Lu}[\p{L} .]{1,30}, $/u.test(text.slice(0, start)) && /^(?::| [-–—])\s/.test(text.slice(end, end + 3));
}
