import type { TextSentence } from "../text-document.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { clauseOpeners } from "./clause-words.ts";
import {
  denying,
  isBelief,
  isDisbelieved,
  isLess,
  isNoLonger,
  isOfNobody,
  isOfNothing,
  lessOrBelieved,
  longer,
} from "./denied.ts";
import { familyClass } from "./family-class.ts";
import { type Clue, type Clues, findClues, type Turn } from "./find-clues.ts";
import { turnBefore } from "./turn-before.ts";
import { undoing, undoneClues } from "./undone.ts";

/** What the lexicon and the grammar near each clue tell of a sentence. */
export interface SentenceSigns {
  readonly sentence: TextSentence;
  readonly words: readonly Word[];
  /** Those of families that can block, without those that lie within another of theirs. */
  readonly blocking: readonly Clue[];
  /** Those of them that nothing turns round. */
  readonly standing: readonly Clue[];
  /** Whether any of these does more than describe. */
  readonly isLoaded: boolean;
  /** All others. */
  readonly other: readonly Clue[];
  /** The classes of `family-class.ts` that the family of any of all these is of, as bits. */
  readonly classes: number;
}

/** The signs of each of so many sentences: the clues of all are found before any is turned. */
export function readSigns(sentences: readonly TextSentence[]): SentenceSigns[] {
  const clues = sentences.map(({ text, words }) => (text.length > longestSentence ? noClues : findClues(words)));
  return sentences.map((sentence, number) => signsOf(sentence, clues[number] ?? noClues));
}

function signsOf(sentence: TextSentence, clues: Clues): SentenceSigns {
  const { words } = sentence;
  const { blocking, other, classes } =
    (clues.classes & (idle | short)) === 0 ? clues : withoutMost(withoutIdle(clues), words);
  const standing: Clue[] = [];
  let isLoaded = false;
  if (blocking.length > 0) {
    const around = aroundOf(sentence, { blocking, other, classes });
    for (let number = 0; number < blocking.length; number += 1) {
      const clue = blocking[number] as Clue;
      const isGood = (clue.classes & stopping) !== 0 && stopsWorse(clue, blocking, number, words);
      clue.turn = isGood ? "remedied" : turnIn(around, clue);
      if (clue.turn !== "stands") continue;
      standing.push(clue);
      isLoaded ||= (clue.classes & weak) === 0;
    }
  }
  return { sentence, words, blocking, standing, isLoaded, other, classes };
}

/** What a sentence tells of all its clues. */
function aroundOf({ words, classes: ofWords }: TextSentence, { blocking, other, classes }: Clues): Around {
  const undone = (classes & removing) === 0 ? none : undoingAmong(other, words);
  return {
    words,
    blocking,
    classes: ofWords,
    undone,
    gone: undone.length === 0 ? noFamily : familiesUndone(blocking, undone, words),
    over: (ofWords & undoing) === 0 ? noClue : undoneClues(blocking, words),
    once: (classes & past) === 0 ? nowhere : placesOfClass(other, past),
    nots: (classes & negating) === 0 ? nowhere : placesOfClass(other, negating),
    isUntrue: (classes & untrue) !== 0,
  };
}

/** The clues that say that something was removed: turns of words, and not only meant. */
function undoingAmong(clues: readonly Clue[], words: readonly Word[]): Clue[] {
  const found: Clue[] = [];
  for (let at = 0; at < clues.length; at += 1) {
    const clue = clues[at] as Clue;
    const { classes, from, to } = clue;
    if ((classes & removing) !== 0 && to > from && !isOnlyMeant(words, from, to)) found.push(clue);
  }
  return found;
}

function familiesUndone(blocking: readonly Clue[], undone: readonly Clue[], words: readonly Word[]): Set<string> {
  const isAnyUndone = (clue: Clue) => undone.some((one) => isUndone(clue, one, words));
  return new Set(blocking.filter(isAnyUndone).map(({ family }) => family));
}

/** Families that mostly describe. */
export const weak = familyClass(
  `hard trouble fall cut fight harm unrest accuse criticise cost slump poor weak warn risk lose afraid damage mishap
  plain`,
);

/** Whether as many of so many are most of them: "agreed on eight of the 11". */
function isMost({ from, to }: Clue, words: readonly Word[]): boolean {
  const [part, whole] = [numberOf(words[from]), numberOf(words[to])];
  return part !== null && whole !== null && part * 2 > whole && part <= whole;
}

/** Whether somebody does not believe it to come, or it is the words that say so. */
function isDisbelief(clue: Clue, { words, blocking }: Around): boolean {
  if (isDisbelieved(clue, words)) return true;
  return isBelief(clue, words) && blocking.some((other) => other.from > clue.to && isDisbelieved(other, words));
}

/** Whether what something stops is bad: "put a stop to a civil war", "halted the killing". */
function stopsWorse({ to }: Clue, all: readonly Clue[], number: number, words: readonly Word[]): boolean {
  let at = number + 1;
  while (at < all.length && (all[at] as Clue).from <= to) at += 1;
  const next = all[at];
  if (next === undefined || next.from - to > worseReach || (next.classes & worse) === 0) return false;
  for (let between = to + 1; between < next.from; between += 1)
    if (!describing.has(words[between]?.small ?? "")) return false;
  return true;
}

/** A number in digits or in letters up to twelve. */
function numberOf(word: Word | undefined): number | null {
  const small = word?.small ?? "";
  if (/^\d{1,4}$/.test(small)) return Number(small);
  const at = small === "" ? -1 : letters.indexOf(small);
  return at < 0 ? null : at + 1;
}

const letters = "one two three four five six seven eight nine ten eleven twelve".split(" ");

const worseReach = 4;
const stopping = familyClass("impede delay cut bar withdraw plain");
const worse = familyClass("fight harm unrest damage mishap abuse");
const describing = wordSet(
  "to the a an all any this that their its his her further more civil armed ethnic open from such of",
);

/** Families that may turn others round. */
const removing = familyClass("remove");
const past = familyClass("once");
const negating = familyClass("not");
const untrue = familyClass("untrue");

const noClues: Clues = { blocking: [], other: [], classes: 0 };
const none: readonly Clue[] = [];
const noFamily: ReadonlySet<string> = new Set();
const noClue: ReadonlySet<Clue> = new Set();

/** What a sentence tells of all its clues. */
interface Around {
  readonly words: readonly Word[];
  readonly classes: number;
  readonly blocking: readonly Clue[];
  /** Phrases that say that something was removed, and the families of which they say so. */
  readonly undone: readonly Clue[];
  readonly gone: ReadonlySet<string>;
  readonly over: ReadonlySet<Clue>;
  readonly once: readonly number[];
  readonly nots: readonly number[];
  readonly isUntrue: boolean;
}

function turnIn(around: Around, clue: Clue): Turn {
  const { words, classes, isUntrue, once, over, undone, nots } = around;
  if (isUntrue) return "denied";
  const said = (classes & saying) === 0 ? null : turnSaid(around, clue);
  if (said !== null) return said;
  if (clue.family === "condition" && isProviso(clue, words)) return "stands";
  if ((over.size > 0 || undone.length > 0) && isRemoved(around, clue)) return "removed";
  if (once.length > 0 && isPast(clue, once)) return "past";
  const turn = turnBefore(clue, words, nots);
  if (turn !== null) return turn;
  return (classes & denying) !== 0 && isOfNobody(clue.from, words) ? "denied" : "stands";
}

/** Of a sentence without any of these words nothing is said to be no more, less or not believed. */
const saying = denying | longer | lessOrBelieved;

function turnSaid(around: Around, clue: Clue): Turn | null {
  const { words, classes } = around;
  if ((classes & denying) !== 0 && isOfNothing(clue, words)) return "denied";
  if ((classes & longer) !== 0 && isNoLonger(clue, words)) return "removed";
  if ((classes & lessOrBelieved) === 0) return null;
  if (isLess(clue, words)) return "removed";
  return isDisbelief(clue, around) ? "denied" : null;
}

function isRemoved({ over, undone, gone, words }: Around, clue: Clue): boolean {
  if (over.has(clue)) return true;
  return clue.family === "plain" ? undone.some((one) => isUndone(clue, one, words)) : gone.has(clue.family);
}

/**
 * A longer one, in characters, is no prose; below, what is compared with each other stays little.
 */
const longestSentence = 5_000;

/** A negation within a turn that says nothing ("not only", "no doubt") negates nothing. */
function withoutIdle(clues: Clues): Clues {
  if ((clues.classes & idle) === 0) return clues;
  const turns = clues.other.filter(({ family }) => family === "idle");
  const isLeft = (clue: Clue) => clue.family === "idle" || !turns.some((turn) => overlap(turn, clue));
  return cluesOf(clues.blocking.filter(isLeft), clues.other.filter(isLeft));
}

/** To be short of what most of them do is no lack. */
function withoutMost(clues: Clues, words: readonly Word[]): Clues {
  if ((clues.classes & short) === 0) return clues;
  return cluesOf(
    clues.blocking.filter((clue) => clue.family !== "short" || !isMost(clue, words)),
    clues.other,
  );
}

function cluesOf(blocking: Clue[], other: Clue[]): Clues {
  let bits = 0;
  for (const { classes } of blocking) bits |= classes;
  for (const { classes } of other) bits |= classes;
  return { blocking, other, classes: bits };
}

const idle = familyClass("idle");
const short = familyClass("short");

/** "Unless", "provided that": what stands behind may be undone, the condition is not. */
function isProviso({ from, to }: Clue, words: readonly Word[]): boolean {
  return to > from || words[from]?.small === "unless";
}

/** How many words before "died down" or "is over" what it says so of may stand. */
const undoneReach = 6;

function isUndone(clue: Clue, one: Clue, words: readonly Word[]): boolean {
  if (overlap(one, clue)) return true;
  if (clue.to > one.from || one.from - clue.to > undoneReach) return false;
  return !words.slice(clue.to + 1, one.from).some(({ small }) => clauseOpeners.has(small));
}

/**
 * Whether a removal is wanted or possible rather than done: "should drop", "to lift", "not lifted".
 */
function isOnlyMeant(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(Math.max(0, from - 4), Math.max(from + 2, to))
    .some(({ small }) => meant.has(small) || small.endsWith("n't"));
}

const meant = wordSet("to should must can could may might would will if unless until not never no when once only");

/** How many words behind "used to" or "once" a clue is of the past. */
const pastReach = 6;

function isPast({ from }: Clue, once: readonly number[]): boolean {
  return once.some((at) => at < from && at >= from - pastReach);
}

function overlap(one: Clue, other: Clue): boolean {
  return one.from <= other.to && other.from <= one.to;
}

const nowhere: readonly number[] = [];

/** Numbers of the words that begin a clue of a class of families. */
export function placesOfClass(clues: readonly Clue[], asked: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < clues.length; at += 1) {
    const { classes, from } = clues[at] as Clue;
    if ((classes & asked) !== 0) places.push(from);
  }
  return places;
}
