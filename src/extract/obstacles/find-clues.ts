import type { Word } from "../words.ts";
import {
  type Beginning,
  type Behind,
  behindOf,
  type Entry,
  entryOf,
  type Family,
  type Phrase,
  type Seconds,
} from "./lexicon.ts";

/**
 * What turns a clue round: "no objection", "talks to end the dispute", "lifted its veto", "used to
 * object".
 */
export type Turn = "stands" | "denied" | "remedied" | "removed" | "past";

/** What a clue does in its sentence, as `roles.ts` tells it. */
export type Role = "acts" | "oblique" | "relative" | "names";

/** Words of a family of the lexicon in a sentence: from one word to another, both by number. */
export interface Clue {
  readonly family: string;
  /** The classes of `family-class.ts` that its family is of, as bits. */
  readonly classes: number;
  readonly from: number;
  readonly to: number;
  /** Whether the sentence turns it round, which is read when all of its clues are found. */
  turn: Turn;
  /** What it does in its sentence; null until somebody asks. */
  role: Role | null;
}

/** The clues of a sentence, by place; a word can be one of several families. */
export interface Clues {
  /** Those of families that can block. */
  readonly blocking: Clue[];
  /** All others. */
  readonly other: Clue[];
  /** The classes that the family of any of them is of, as bits. */
  classes: number;
}

/** The clues of the words of a sentence. */
export function findClues(words: readonly Word[]): Clues {
  readEntries(words);
  // V8 copies a literal that holds others by a call of its runtime.
  const blocking: Clue[] = [];
  const other: Clue[] = [];
  const clues: Clues = { blocking, other, classes: 0 };
  // Here and below by number: an iterator makes an object for each step.
  for (let at = 0; at < words.length; at++) {
    const entry = entries[at] as Entry;
    if (entry.tells) addFamilies(clues, words, at, entry);
    const { nextMarks, laterMarks, nextMiddles } = entry;
    const { marks, middles } = entries[at + 1] as Entry;
    if (laterMarks !== 0 || ((nextMarks & marks) !== 0 && (nextMiddles & middles) !== 0)) addPhrases(clues, at);
  }
  return clues;
}

/**
 * What the lexicon holds of each word of the sentence that is read, and the end behind the last:
 * one list for all sentences.
 */
const entries: Entry[] = [];

function readEntries(words: readonly Word[]): void {
  for (let at = 0; at < words.length; at++) {
    const { form, small } = words[at] as Word;
    form.entry ??= entryOf(small);
    entries[at] = form.entry;
  }
  entries[words.length] = end;
}

/** Behind the last word, where no phrase goes on. */
const end: Entry = {
  tells: false,
  nextMarks: 0,
  laterMarks: 0,
  marks: 0,
  nextMiddles: 0,
  middles: 0,
  isBreak: true,
  bases: [],
  families: [],
  ofNames: [],
  byForm: null,
  phrases: [],
};

/** The clues that a word is by itself. */
function addFamilies(clues: Clues, words: readonly Word[], at: number, entry: Entry): void {
  const isName = words[at]?.isCapital === true && !isOpening(words, at);
  const families = isName ? entry.ofNames : entry.families;
  for (let number = 0; number < families.length; number++) addClue(clues, families[number] as Family, at, at);
  const { byForm } = entry;
  if (byForm === null || isName) return;
  const meant = isNounAt(words, at) ? byForm.asNoun : byForm.asVerb;
  for (let number = 0; number < meant.length; number++) addClue(clues, meant[number] as Family, at, at);
}

function addClue(clues: Clues, { name, isBlocking, classes }: Family, from: number, to: number): void {
  clues.classes |= classes;
  const into = isBlocking ? clues.blocking : clues.other;
  into.push({ family: name, classes, from, to, turn: "stands", role: null });
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

function addPhrases(clues: Clues, at: number): void {
  const { phrases } = entries[at] as Entry;
  for (let number = 0; number < phrases.length; number++) {
    const { next, later } = phrases[number] as Beginning;
    const { marks, middles } = entries[at + 1] as Entry;
    if ((marks & next.marks) !== 0 && (middles & next.middles) !== 0) addBySecond(clues, at, at + 1, next);
    if (later.marks === 0) continue;
    for (let second = at + 1; second <= at + 1 + longestGap; second++) {
      const { marks, middles, isBreak } = entries[second] as Entry;
      if (isBreak) break;
      if ((marks & later.marks) !== 0 && (middles & later.middles) !== 0) addBySecond(clues, at, second, later);
    }
  }
}

function addBySecond(clues: Clues, at: number, second: number, { phrases }: Seconds): void {
  const { bases } = entries[second] as Entry;
  for (let number = 0; number < bases.length; number++) {
    const begun = phrases.get(bases[number] as string);
    if (begun !== undefined) addBegun(clues, at, second, begun);
  }
}

/** The clues that go on as phrases do whose first and second words were met. */
function addBegun(clues: Clues, at: number, second: number, begun: readonly Phrase[]): void {
  const { marks } = entries[second + 1] as Entry;
  for (let number = 0; number < begun.length; number++) {
    const phrase = begun[number] as Phrase;
    const { rest, thirdMarks } = phrase.behind ?? behindOf(phrase);
    if (thirdMarks !== 0 && (thirdMarks & marks) === 0) continue;
    const to = rest.length === 0 ? second : endOf(second, rest);
    if (to >= 0) addClue(clues, phrase.family, at, to);
  }
}

/** The number of a phrase's last word if its second is where it is, else -1. */
function endOf(second: number, rest: Behind["rest"]): number {
  let at = second + 1;
  let gap = 0;
  for (let number = 0; number < rest.length; number++) {
    const place = rest[number] ?? null;
    if (place === null) {
      gap = longestGap;
      continue;
    }
    let entry = entries[at] as Entry;
    while (gap > 0 && !isAt(entry, place) && !entry.isBreak) {
      at++;
      gap--;
      entry = entries[at] as Entry;
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
