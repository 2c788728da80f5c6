import type { Word } from "../words.ts";
import { type Beginning, type Entry, entryOf, type Family, type Phrase } from "./lexicon.ts";

/** Words of a family of the lexicon in a sentence: from one word to another, both by number. */
export interface Clue {
  readonly family: string;
  readonly from: number;
  readonly to: number;
}

/** The clues of a sentence, by place; a word can be one of several families. */
export interface Clues {
  /** Those of families that can block. */
  readonly blocking: Clue[];
  /** All others. */
  readonly other: Clue[];
}

/** The clues of the words of a sentence. */
export function findClues(words: readonly Word[]): Clues {
  const clues: Clues = { blocking: [], other: [] };
  let entry = entryAt(words, 0);
  for (let at = 0; at < words.length; at++) {
    const next = entryAt(words, at + 1);
    if (entry.tells) {
      const families = familiesAt(words, at, entry);
      for (let number = 0; number < families.length; number++) addClue(clues, families[number] as Family, at, at);
    }
    if ((next.marks & entry.nextMarks) !== 0 || entry.laterMarks !== 0) addPhrases(clues, words, at);
    entry = next;
  }
  return clues;
}

function addClue({ blocking, other }: Clues, { name, isBlocking }: Family, from: number, to: number): void {
  (isBlocking ? blocking : other).push({ family: name, from, to });
}

function entryAt(words: readonly Word[], at: number): Entry {
  const word = words[at];
  if (word === undefined) return nothing;
  word.form.entry ??= entryOf(word.small);
  return word.form.entry;
}

/** Behind the last word, where no phrase goes on. */
const nothing: Entry = {
  bases: [],
  marks: 0,
  isBreak: true,
  tells: false,
  families: [],
  ofNames: [],
  byForm: null,
  phrases: [],
  nextMarks: 0,
  laterMarks: 0,
};

function familiesAt(words: readonly Word[], at: number, entry: Entry): readonly Family[] {
  if (words[at]?.isCapital === true && !isOpening(words, at)) return entry.ofNames;
  if (entry.byForm === null) return entry.families;
  return entry.families.concat(isNounAt(words, at) ? entry.byForm.asNoun : entry.byForm.asVerb);
}

/** Whether a word has its capital from its place: first, or behind a quotation mark or dateline. */
function isOpening(words: readonly Word[], at: number): boolean {
  return at === 0 || openers.has(words[at - 1]?.text ?? "");
}

const openers = new Set(['"', "“", "‘", ":", "-", "–", "—", "("]);

/** A noun follows an article, an adjective or a preposition. */
function isNounAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.small ?? "";
  return (
    nounOpeners.has(before) ||
    (!nounsInAl.has(before) && /(?:al|ive|ous|ic|ful|less|able|ible|ary|ing|['’]s)$/.test(before))
  );
}

/** Not described by what ends as adjectives do: "the deal struck in May". */
const nounsInAl = new Set(
  "deal proposal withdrawal approval refusal trial appeal capital official hospital rival arrival denial canal coal".split(
    " ",
  ),
);

const nounOpeners = new Set(
  `the a an this that these those its their his her our my your no any some each every another of in on at for with by
  from under over against new old first second last next such general hunger heavy large small high possible one two
  three many few more most further other same after before during without and`.split(/\s+/),
);

const longestGap = 3;

function addPhrases(clues: Clues, words: readonly Word[], at: number): void {
  // Here and below by number: an iterator makes an object for each step.
  const { phrases } = entryAt(words, at);
  for (let number = 0; number < phrases.length; number++) {
    const { next, later, nextMarks, laterMarks } = phrases[number] as Beginning;
    if ((entryAt(words, at + 1).marks & nextMarks) !== 0) addBySecond(clues, words, at, at + 1, next);
    if (laterMarks === 0) continue;
    for (let second = at + 1; second <= at + 1 + longestGap; second++) {
      const { marks, isBreak } = entryAt(words, second);
      if (isBreak) break;
      if ((marks & laterMarks) !== 0) addBySecond(clues, words, at, second, later);
    }
  }
}

function addBySecond(
  clues: Clues,
  words: readonly Word[],
  at: number,
  second: number,
  phrases: Beginning["next"],
): void {
  const { bases } = entryAt(words, second);
  for (let number = 0; number < bases.length; number++) {
    const begun = phrases.get(bases[number] as string);
    if (begun === undefined) continue;
    const { marks } = entryAt(words, second + 1);
    for (let phrase = 0; phrase < begun.length; phrase++) {
      const { family, rest, thirdMarks } = begun[phrase] as Phrase;
      if (thirdMarks !== 0 && (thirdMarks & marks) === 0) continue;
      const to = endOf(words, second, rest);
      if (to >= 0) addClue(clues, family, at, to);
    }
  }
}

/** The number of a phrase's last word if its second is where it is, else -1. */
function endOf(words: readonly Word[], second: number, rest: Phrase["rest"]): number {
  let at = second + 1;
  let gap = 0;
  for (let number = 0; number < rest.length; number++) {
    const place = rest[number] ?? null;
    if (place === null) {
      gap = longestGap;
      continue;
    }
    let entry = entryAt(words, at);
    while (gap > 0 && !isAt(entry, place) && !entry.isBreak) {
      at++;
      gap--;
      entry = entryAt(words, at);
    }
    if (!isAt(entry, place)) return -1;
    gap = 0;
    at++;
  }
  return at - 1;
}

function isAt({ bases }: Entry, place: readonly string[]): boolean {
  for (let number = 0; number < bases.length; number++) if (place.includes(bases[number] as string)) return true;
  return false;
}
