import type { TextSentence } from "../text-document.ts";
import type { Word } from "../words.ts";
import type { Clue } from "./find-clues.ts";
import { withSubject } from "./with-subject.ts";

/** Most characters of a phrase that tells what the obstacle is. */
const longestWhat = 90;

/** So many more where it would begin within a name, or with what says nothing by itself. */
const spare = 30;

/** So many more for the subject that a clause has before a comma. */
const spareForSubject = 45;

/**
 * The clause of a sentence in which the clue stands, without what only opens it, at a length that a
 * table takes; of the whole sentence where no clue is the main one.
 */
export function cutWhat({ text, words }: TextSentence, main: Clue | null): string {
  const clue = main ?? { family: "", from: 0, to: 0 };
  const from = firstOf(words, clue);
  const to = main === null ? withoutMarks(words, words.length - 1, 0) : lastOf(words, clue);
  const [cut, last] = shortened(words, from, to, clue);
  const first = withSubject(words, cut, last, longestWhat + spareForSubject);
  return text.slice(words[first]?.start ?? 0, words[last]?.end ?? text.length).trim();
}

/** Fewest words a clause must have to say something by itself. */
const fewest = 4;

function firstOf(words: readonly Word[], { from, to }: Clue): number {
  let at = from;
  while (at > 0 && !(isBreak(words[at - 1]) && to - at + 1 >= fewest)) at--;
  at = Math.max(at, said(words, at, from));
  while (at < from && opensClause(words[at])) at++;
  return isInSpite(words, at) && at + 3 <= from ? at + 3 : at;
}

function isInSpite(words: readonly Word[], at: number): boolean {
  return words[at]?.small === "in" && words[at + 1]?.small === "spite" && words[at + 2]?.small === "of";
}

/**
 * The word behind "X said that", if that stands between two words; what is said is the obstacle.
 */
function said(words: readonly Word[], start: number, from: number): number {
  for (let at = from - 1; at > start; at--)
    if (
      words[at]?.small === "that" &&
      words.slice(Math.max(start, at - 5), at).some(({ small }) => sayings.test(small))
    )
      return at + 1;
  return start;
}

const sayings =
  /^(?:say|says|said|tell|tells|told|add|adds|added|warn|warns|warned|argue|argues|argued|maintain|maintains|maintained|report|reports|reported|announced|declared|explained|noted|worry|means|believe|believes|believed|concern)$/;

function lastOf(words: readonly Word[], { from, to }: Clue): number {
  let at = to;
  const isOpen = () => leading.has(words[at]?.small ?? "");
  while (at + 1 < words.length && !(isBreak(words[at + 1]) && at - from + 1 >= fewest && !isOpen())) at++;
  return withoutMarks(words, at, to);
}

/** Behind these a clause goes on, whatever mark or word stands there. */
const leading = new Set(
  "a an the of on for with by from to into over under about between than is are was were".split(" "),
);

/** The last word up to a place, and no mark behind it but what closes something. */
function withoutMarks(words: readonly Word[], last: number, least: number): number {
  let at = last;
  while (at > least && words[at]?.kind === "mark" && !/[)\]%]/.test(words[at]?.text ?? "")) at--;
  return at;
}

function isBreak(word: Word | undefined): boolean {
  return word !== undefined && (/^[,;:—–()"“”]$/.test(word.text) || breaks.has(word.small));
}

const breaks = new Set("because while whereas although though but unless which who despite".split(" "));

function opensClause(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === "mark" || openings.has(word.small));
}

const openings = new Set(
  "and or but that because while whereas although though so yet then also still however which despite notwithstanding".split(
    " ",
  ),
);

/**
 * Shortens from the end, then from the beginning, at words that do not leave the phrase hanging.
 */
function shortened(words: readonly Word[], from: number, to: number, clue: Clue): [number, number] {
  let [first, last] = [from, to];
  const length = () => (words[last]?.end ?? 0) - (words[first]?.start ?? 0);
  if (length() > longestWhat) {
    while (length() > longestWhat && last > clue.to) last--;
    while (last > clue.to && hangs(words[last])) last--;
  }
  while (length() > longestWhat && first < clue.from) first++;
  const cut = first;
  while (first > from && (isWithinName(words, first) || hangs(words[first]))) first--;
  return length() > longestWhat + spare ? [cut, last] : [first, last];
}

/** Whether a capital word stands behind another, whose name it goes on. */
function isWithinName(words: readonly Word[], at: number): boolean {
  return words[at]?.isCapital === true && words[at - 1]?.isCapital === true;
}

function hangs(word: Word | undefined): boolean {
  return word === undefined || word.kind === "mark" || hanging.has(word.small);
}

const hanging = new Set(
  `a an the of in on at for with by from to and or but that which who as is are was were be been has have had its their
  his her this these those not no more most very into over under about between than if when whether would will could
  should may might can must it he she they we because while also so both`.split(/\s+/),
);
