import { lazily } from "../text/lazily.ts";

const arabic = lazily(() => /^\p{Script=Arabic}{2,}$/u);
const hebrew = lazily(() => /^\p{Script=Hebrew}{2,}$/u);

/** Conjunctions, prepositions and the article, which Arabic joins to the word behind them. */
const arabicPrefixes = spread(["", "و", "ف"], ["", "ال", "ب", "بال", "ل", "لل", "ك", "كال", "س", "است"]);
/** The same of Hebrew, and what it joins of relatives. */
const hebrewPrefixes = spread(
  ["", "ו"],
  ["", "ה", "ב", "ל", "מ", "כ", "ש", "מה", "של", "שב", "שה", "כש", "כשה", "בה", "לה", "שמ"],
);

/**
 * How words of Arabic and Hebrew begin that are this one, folded, behind what is joined to it;
 * nothing for words of other scripts.
 */
export function joinedForms(word: string): readonly string[] {
  if (word.charCodeAt(0) < 0x0590 || word.charCodeAt(0) > 0x07ff) return [];
  if (arabic().test(word)) return arabicPrefixes.map((prefix) => prefix + bare(word));
  return hebrew().test(word) ? hebrewPrefixes.map((prefix) => prefix + word) : [];
}

/** An Arabic word without the article that was typed with it: it is one of what may be joined. */
function bare(word: string): string {
  return word.startsWith("ال") && word.length > 4 ? word.slice(2) : word;
}

function spread(outer: readonly string[], inner: readonly string[]): string[] {
  return outer.flatMap((first) => inner.map((second) => first + second));
}
