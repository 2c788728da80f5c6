import { stemmer } from "stemmer";
import { tokens } from "./fold.ts";

/** A folded word's Porter stem; words of other scripts, and with digits, are their own. */
export function stem(term: string): string {
  const known = stems.get(term);
  if (known !== undefined) return known;
  if (stems.size === mostStems) stems.clear();
  const found = /^[a-z]{3,}$/.test(term) ? stemmer(term) : term;
  stems.set(term, found);
  return found;
}

/** The stems of words that came lately: texts repeat their words, and the stemmer tries a dozen patterns on each. */
const stems = new Map<string, string>();
const mostStems = 50_000;

/** The indexed terms of a text, joined by spaces: what the full-text table is given. */
export function indexText(text: string): string {
  return tokens(text)
    .map(({ term }) => stem(term))
    .join(" ");
}
