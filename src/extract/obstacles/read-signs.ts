import type { TextSentence } from "../text-document.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { auxiliaries, clauseOpeners, timeOpeners } from "./clause-words.ts";
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
import { type Clue, type Clues, findClues } from "./find-clues.ts";
import { undoing, undoneClues } from "./undone.ts";

/** A clue and whether the sentence turns it round. */
export interface Sign extends Clue {
  /**
   * `denied`: "no objection"; `remedied`: "talks to end the dispute"; `removed`: "lifted its veto";
   * `past`: "used to object".
   */
  readonly turn: "stands" | "denied" | "remedied" | "removed" | "past";
}

/** What the lexicon and the grammar near each clue tell of a sentence. */
export interface SentenceSigns {
  readonly sentence: TextSentence;
  readonly words: readonly Word[];
  /** Those of families that can block, without those that lie within another of theirs. */
  readonly blocking: readonly Sign[];
  /** Those of them that nothing turns round. */
  readonly standing: readonly Sign[];
  /** All others. */
  readonly other: readonly Clue[];
}

/** The signs of a sentence. */
export function readSigns(sentence: TextSentence): SentenceSigns {
  const { words, classes } = sentence;
  const { blocking: met, other } = sentence.text.length > longestSentence ? noClues : withoutIdle(findClues(words));
  const blocking = met.filter((clue) => clue.family !== "short" || !isMost(clue, words));
  if (blocking.length === 0) return { sentence, words, blocking: [], standing: [], other };
  const turning = other.filter(({ family }) => turningFamilies.has(family));
  const undone = turning.filter(
    ({ family, from, to }) => family === "remove" && to > from && !isOnlyMeant(words, from, to),
  );
  const isAnyUndone = (clue: Clue) => undone.some((one) => isUndone(clue, one, words));
  const gone = undone.length === 0 ? noFamily : new Set(blocking.filter(isAnyUndone).map(({ family }) => family));
  const around: Around = {
    words,
    blocking,
    classes,
    undone,
    gone,
    over: (classes & undoing) === 0 ? noClue : undoneClues(blocking, words),
    once: placesOf(turning, "once"),
    nots: placesOf(turning, "not"),
    isUntrue: hasFamily(turning, "untrue"),
  };
  const signs = blocking.map((clue, number): Sign => {
    // Written out: to copy an object costs as much as to read a word.
    const { family, from, to } = clue;
    return { family, from, to, turn: stopsWorse(clue, blocking, number, words) ? "remedied" : turnIn(around, clue) };
  });
  return { sentence, words, blocking: signs, standing: signs.filter(({ turn }) => turn === "stands"), other };
}

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

/** Whether what is stopped is itself bad: "put a stop to a civil war", "halted the killing". */
function stopsWorse({ family, to }: Clue, all: readonly Clue[], number: number, words: readonly Word[]): boolean {
  if (!stopping.has(family)) return false;
  const next = all.slice(number + 1).find(({ from }) => from > to);
  if (next === undefined || next.from - to > worseReach || !worse.has(next.family)) return false;
  for (let at = to + 1; at < next.from; at += 1) if (!describing.has(words[at]?.small ?? "")) return false;
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
const stopping = wordSet("impede delay cut bar withdraw plain");
const worse = wordSet("fight harm unrest damage mishap abuse");
const describing = wordSet(
  "to the a an all any this that their its his her further more civil armed ethnic open from such of",
);

/** Families that may turn others round. */
const turningFamilies = wordSet("remove once not untrue");

const noClues: Clues = { blocking: [], other: [] };
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
  readonly once: ReadonlySet<number>;
  readonly nots: ReadonlySet<number>;
  readonly isUntrue: boolean;
}

function turnIn(around: Around, clue: Clue): Sign["turn"] {
  const { words, classes, isUntrue, once } = around;
  if (isUntrue || ((classes & denying) !== 0 && isOfNothing(clue, words))) return "denied";
  if ((classes & longer) !== 0 && isNoLonger(clue, words)) return "removed";
  if ((classes & lessOrBelieved) !== 0) {
    if (isLess(clue, words)) return "removed";
    if (isDisbelief(clue, around)) return "denied";
  }
  if (isProviso(clue, words)) return "stands";
  if (isRemoved(around, clue)) return "removed";
  return isPast(clue, once) ? "past" : turnOf(clue, around);
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
  if (!hasFamily(clues.other, "idle")) return clues;
  const idle = clues.other.filter(({ family }) => family === "idle");
  const isLeft = (clue: Clue) => clue.family === "idle" || !idle.some((turn) => overlap(turn, clue));
  return { blocking: clues.blocking.filter(isLeft), other: clues.other.filter(isLeft) };
}

/** "Unless", "provided that": what stands behind may be undone, the condition is not. */
function isProviso({ family, from, to }: Clue, words: readonly Word[]): boolean {
  return family === "condition" && (to > from || words[from]?.small === "unless");
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

/** How many words behind "used to" or "once" a clue is of the past. */
const pastReach = 6;

function isPast(clue: Clue, once: ReadonlySet<number>): boolean {
  if (once.size === 0) return false;
  for (let at = clue.from - pastReach; at < clue.from; at++) if (once.has(at)) return true;
  return false;
}

function overlap(one: Clue, other: Clue): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Whether any clue is of a family. */
export function hasFamily(clues: readonly Clue[], family: string): boolean {
  for (let at = 0; at < clues.length; at += 1) if ((clues[at] as Clue).family === family) return true;
  return false;
}

const nowhere: ReadonlySet<number> = new Set();

/** Numbers of the words that begin a clue of a family. */
export function placesOf(clues: readonly Clue[], family: string): ReadonlySet<number> {
  if (!hasFamily(clues, family)) return nowhere;
  const places = new Set<number>();
  for (let at = 0; at < clues.length; at += 1) {
    const clue = clues[at] as Clue;
    if (clue.family === family) places.add(clue.from);
  }
  return places;
}

/** How many words before a clue its negation may stand, and what remedies it. */
const reach = 3;
const remedyReach = 6;

function turnOf({ from, to }: Clue, { words, classes, nots }: Around): Sign["turn"] {
  // A bill to lift it that "was voted down" is no lifting of what was voted.
  let isVerb = false;
  for (let at = from - 1; at >= Math.max(0, from - remedyReach); at--) {
    const remedy = remedyAt(words, at);
    if (remedy === "purpose") return "remedied";
    if (endsReach(words[at] as Word)) break;
    isVerb ||= auxiliaries.has((words[at] as Word).small);
    if (!isVerb && remedy !== null) return left(remedy, nots.has(at - 1));
    if (nots.has(at) && reaches({ from, to }, words, at)) return "denied";
  }
  return (classes & denying) !== 0 && isOfNobody(from, words) ? "denied" : "stands";
}

function endsReach({ kind, small }: Word): boolean {
  return kind === "mark" || timeOpeners.has(small) || clauseOpeners.has(small);
}

/** What has not been lifted stands. */
function left(remedy: "remedied" | "removed", isNot: boolean): Sign["turn"] {
  return remedy === "removed" && isNot ? "stands" : remedy;
}

/** Whether a negation at a word goes as far as a clue. */
function reaches({ from, to }: Pick<Clue, "from" | "to">, words: readonly Word[], at: number): boolean {
  return from - at <= (singles.has(words[at + 1]?.small ?? "") ? remedyReach : reach) && to < at + 12;
}

/** "Not one meter in dispute", "not a single". */
const singles = wordSet("one a single");

/**
 * What a word does to what stands behind it: "to end the dispute", "ended the dispute", "so that".
 */
function remedyAt(words: readonly Word[], at: number): "purpose" | "remedied" | "removed" | null {
  const small = words[at]?.small ?? "";
  if (small === "that" && words[at - 1]?.small === "so") return "purpose";
  if (remedies.has(small)) return isStillToDo(words, at) ? null : "remedied";
  if (small === "taken" && !nots.has(words[at - 1]?.small ?? "")) return null;
  return removals.has(small) ? "removed" : null;
}

const nots = wordSet("not never");

/** "Would have to overcome", "must first settle", "yet to resolve": it stands. */
function isStillToDo(words: readonly Word[], at: number): boolean {
  const [before, second] = [words[at - 1]?.small ?? "", words[at - 2]?.small ?? ""];
  if (before === "must" || (before === "first" && second === "must")) return true;
  return before === "to" && duties.has(second);
}

const duties = wordSet(
  "have has had need needs needed yet fail fails failed unable try tries tried struggle struggles",
);

const meant = wordSet("to should must can could may might would will if unless until not never no when once only");

/** What is done against something bad, by form. */
const remedies =
  wordSet(`end ending stop stopping prevent preventing avoid avoiding avert averting resolve resolving settle
  settling solve solving address addressing tackle tackling combat combating curb curbing counter countering reduce
  reducing overcome overcoming defuse defusing ease easing lower lowering calm calming mitigate mitigating bridge
  bridging narrow narrowing mediate mediating against fight fighting deter deterring limit limiting halt halting
  monitor monitoring fix fixing heal healing lift lifting remove removing eliminate eliminating eradicate`);

const removals =
  wordSet(`taken ended lifted overcame overcome resolved settled removed dropped eased defused solved averted
  dissolved waived revoked`);
