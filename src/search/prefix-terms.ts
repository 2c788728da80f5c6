import { stem } from "./terms.ts";

/**
 * English endings that the stemmer takes off or changes, singly and in the rows in which they
 * occur.
 */
const written =
  "s es ies ied eed ed edly ing ings ingly y ly e er ers or ors ion ions ation ations ational ationally ative atively ate ates ated ating ator ators ity ities ment ments mental mentally ness nesses ful fulness fully ous ously ousness ive ively iveness ivity ivities ize izes ized izing izer izers ization izations al als ally alism ality alities alize alized alizing alization ence ences ency encies ance ances ancy ancies ent ents ently ant ants antly able ably ability abilities ible ibly ibility ibilities ic ics ical ically icate icated ication icity ism isms logy logies logical ement ements tional tionally";

/** Those endings one by one. */
export const endings: readonly string[] = written.split(" ");

/** What may be missing of a word whose beginning ends within such an ending. */
const completions = [...new Set(endings.flatMap((ending) => Array.from(ending, (_, cut) => ending.slice(cut))))];

/** No word whose ending matters is longer; a stem of more costs time for nothing. */
const longestPrefix = 40;

/**
 * The stems, other than those that begin with the prefix themselves, of words that begin with it:
 * of `intelligenc` `intellig`. The index holds stems alone, so a word that only shares such a stem
 * (`intelligible`) is found too.
 */
export function prefixTerms(prefix: string): string[] {
  if (prefix.length > longestPrefix || !/^[a-z]{2,}$/.test(prefix)) return [];
  const stems = ["", ...completions].map((completion) => stem(prefix + completion));
  return [...new Set(stems)].filter((term) => term.length > 1 && !term.startsWith(prefix));
}
