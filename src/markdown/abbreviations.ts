import { isAscii } from "../text/ascii.ts";
import { lazily } from "../text/lazily.ts";

/**
 * What a stop behind a word can mean: an abbreviation that goes on, one that goes on before a
 * number, or may end a sentence.
 */
export type Abbreviation = "always" | "before-number" | "perhaps";

const kinds: Readonly<Record<Abbreviation, string>> = {
  always:
    "Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Cmdr Sgt Adm Brig Sen Rep Gov Pres Amb Sec Rev Hon Messrs St Mt Ft e.g i.e cf viz vs",
  "before-number": "No Nos no nos Art Arts art arts Vol vol Ch ch Fig Figs fig para paras Res Doc pp p ca c approx",
  perhaps:
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Ltd Co Corp Bros Jr Sr Ph.D al etc est Dept Univ Ave Blvd v a.m p.m",
};

const known = lazily(
  () =>
    new Map(
      Object.entries(kinds).flatMap(([kind, words]) =>
        words.split(" ").map((word) => [word, kind as Abbreviation] as const),
      ),
    ),
);

/**
 * What the word before a stop is short for, if anything: letters with stops between them, `U.S`,
 * and initials are short, too.
 */
export function abbreviation(word: string): Abbreviation | null {
  return known().get(word) ?? (isShort(word) ? "perhaps" : null);
}

/**
 * Of ASCII, which most words are, without the pattern for all scripts, which takes long to compile.
 */
function isShort(word: string): boolean {
  if (word.length > 1 && !word.includes(".")) return false;
  if (isAscii(word)) return /^(?:[A-Z]|[A-Za-z](?:\.[A-Za-z])+)$/.test(word);
  return /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u.test(word);
}

/** Words that begin a sentence rather than stand in a name. */
const starters = lazily(
  () =>
    new Set(
      "A An The This That These Those It Its He His She Her They Their We Our I You In On At By For From With As If To But And Or So Yet Not No Nor Both Some Many Most All Each What When Where While Which Who Why How After Before Since Until Although Though Because However Instead Still Then There Here Under Despite Meanwhile".split(
        " ",
      ),
    ),
);

/**
 * Whether a word with which a text goes on behind a stop tells that a sentence begins there,
 * although the stop may be of a word.
 */
export function beginsSentence(word: string): boolean {
  return starters().has(word);
}
