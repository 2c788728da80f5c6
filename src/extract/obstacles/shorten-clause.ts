import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { longestSubject, opensClaim, type Span } from "./clause-bounds.ts";
import { mayBeVerb } from "./verb-forms.ts";

/**
 * A clause as far as there is room for so many characters, round its clue: from the end, at a word
 * that joins what follows to it, then from the beginning, at words that leave nothing hanging.
 */
export function shortenClause(words: readonly Word[], clause: Span, clue: Span, longest: number): Span {
  let { from: first, to: last } = clause;
  if ((words[last]?.end ?? 0) - (words[first]?.start ?? 0) <= longest) return clause;
  const fits = (from: number, to: number) => (words[to]?.end ?? 0) - (words[from]?.start ?? 0) <= longest;
  while (!fits(first, last) && last > clue.to) last--;
  last = seamBefore(words, last, Math.max(clue.to, first + fewest));
  while (last > clue.to && hangs(words[last])) last--;
  while (!fits(first, last) && first < clue.from) first++;
  const cut = first;
  while (first > clause.from && (isWithinName(words, first) || hangs(words[first]))) first--;
  return fits(first, last) || cut === clause.from ? { from: first, to: last } : { from: cut, to: last };
}

/** Fewest words that a phrase is shortened to. */
const fewest = 4;

/** The last word before what is joined on and does not fit: `by 14 April | in return for`. */
function seamBefore(words: readonly Word[], last: number, least: number): number {
  for (let at = last + 1; at > least + 1; at--)
    if (isSeam(words, at) && !hangs(words[at - 1]) && !joins(words, at)) return beforeOpened(words, at - 1, least);
  return last;
}

/** The last word before a clause of which no more than its subject would be left. */
function beforeOpened(words: readonly Word[], last: number, least: number): number {
  const before = (at: number) => (prepositions.has(words[at - 1]?.small ?? "") ? at - 2 : at - 1);
  for (let at = last; at > Math.max(least + 1, last - 3); at--)
    if (clauses.has(words[at]?.small ?? "")) return before(at);
  for (let at = last; at > Math.max(least + 1, last - longestSubject) && !mayBeVerb(words, at); at--)
    if (opensClaim(words, at)) return before(at);
  return last;
}

const clauses = wordSet(
  "that which who whom whose when where while because if until before after since as than though",
);

const prepositions = wordSet("in on at for with by from to of under about between through");

/** Whether a word is the end of several that join, `in return for`. */
function joins(words: readonly Word[], at: number): boolean {
  return compound.has(words[at - 1]?.small ?? "") && /^(?:in|on|by|with|at)$/.test(words[at - 2]?.small ?? "");
}

const compound = wordSet(
  "return exchange favour favor accordance line front behalf response reply addition view respect regard case terms order",
);

function isSeam(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind === "mark") return word?.kind === "mark";
  if (word.small !== "to") return seams.has(word.small);
  // Not `has yet to`, `would have to`.
  const next = words[at + 1];
  return next?.isCapital === true || determiners.has(next?.small ?? "");
}

const seams = wordSet(
  `in on at for with by from into over under about between before after since until as that which who whom whose and or
  but when where while because if than against without within through during off so`,
);

const determiners = wordSet("the a an its their his her this these those");

/** Whether a capital word stands behind another, whose name it goes on. */
function isWithinName(words: readonly Word[], at: number): boolean {
  return words[at]?.isCapital === true && words[at - 1]?.isCapital === true;
}

function hangs(word: Word | undefined): boolean {
  return word === undefined || word.kind === "mark" || hanging.has(word.small);
}

const hanging = wordSet(
  `a an the of in on at for with by from to and or but that which who as is are was were be been has have had its their
  his her this these those not no more most very into over under about between than if when whether would will could
  should may might can must it he she they we because while also so both yet there`,
);
