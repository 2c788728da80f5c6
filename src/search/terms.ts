import { stemmer } from "stemmer";
import { type Token, tokens } from "./fold.ts";

/** The tokens of a text as they are indexed: English words by their Porter stem, everything else as folded. */
export function indexTokens(text: string): Token[] {
  return tokens(text).map((token) => ({ ...token, term: stem(token.term) }));
}

/** A folded word's Porter stem; words of other scripts, and with digits, are their own. */
export function stem(term: string): string {
  return /^[a-z]{3,}$/.test(term) ? stemmer(term) : term;
}

/** The indexed terms of a text, joined by spaces: what the full-text table is given. */
export function indexText(text: string): string {
  return indexTokens(text)
    .map(({ term }) => term)
    .join(" ");
}
