import { stemmer } from "stemmer";
import { eachToken } from "./fold.ts";

/** A folded word's Porter stem; words of other scripts, and with digits, are their own. */
export function stem(term: string): string {
  if (!isSuffixEnd(term.charCodeAt(term.length - 1))) return term;
  const before = known.get(term);
  if (before !== undefined) return before;
  if (known.size === mostStems) known.clear();
  const found = /^[a-z]{3,}$/.test(term) ? stemmer(term) : term;
  known.set(term, found);
  return found;
}

/**
 * Whether a suffix that the stemmer takes off may end so: with c, d, e, g, i, l, m, n, r, s, t, u
 * or y. Words of other endings need neither it nor to be looked up.
 */
function isSuffixEnd(code: number): boolean {
  return code >= 0x61 && code <= 0x7a && ((suffixEnds >> (code - 0x61)) & 1) === 1;
}

const suffixEnds = Array.from("cdegilmnrstuy").reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 0x61)), 0);

/**
 * The stems of words that came lately: texts repeat their words, and the stemmer tries a dozen
 * patterns on each.
 */
const known = new Map<string, string>();
const mostStems = 50_000;

/** The indexed terms of a text, joined by spaces: what the full-text index is given. */
export function indexText(text: string): string {
  const stems: string[] = [];
  eachToken(text, (term) => stems.push(stem(term)));
  return stems.join(" ");
}
