import type { TextSentence } from "../text-document.ts";
import { nextOfClass, wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { Clue } from "./find-clues.ts";

/** What the form of a clause tells, and at which word it shows. */
export interface ClauseFeature {
  readonly name: string;
  readonly at: number;
}

/** What the form of a sentence's clauses tells. */
export function clauseFeatures(
  { words, classes }: Pick<TextSentence, "words" | "classes">,
  standing: readonly Clue[],
): readonly ClauseFeature[] {
  if ((classes & (having | wishing | possible | ofBlocking)) === 0) return none;
  const found: ClauseFeature[] = [];
  if ((classes & having) !== 0 && (classes & negative) !== 0) addAt(found, "has-not", hasNot(words));
  if ((classes & wishing) !== 0) addAt(found, "wishes-apart", wishesApart(words));
  if ((classes & possible) !== 0) addAt(found, "would-have", wouldHave(words));
  if ((classes & ofBlocking) !== 0) addOfBlocking(found, words, classes, standing);
  return found;
}

const none: readonly ClauseFeature[] = [];

function addAt(found: ClauseFeature[], name: string, at: number): void {
  if (at >= 0) found.push({ name, at });
}

/** In what sort of clause all stands that blocks and does more than say so. */
function addOfBlocking(
  found: ClauseFeature[],
  words: readonly Word[],
  classes: number,
  standing: readonly Clue[],
): void {
  const blocking = standing.filter(({ family }) => family !== "plain");
  const [first] = blocking;
  if (first === undefined) return;
  if ((classes & earlier) !== 0 && blocking.every(({ from }) => isBehindHad(words, from)))
    addAt(found, "had-done", first.from);
  if (
    (classes & conditional) !== 0 &&
    blocking.every((clue) => clue.family !== "condition" && isInIf(words, clue.from))
  )
    addAt(found, "only-if-clause", first.from);
  if ((classes & relative) !== 0) addAt(found, "past-aside", pastAside(words, blocking));
  if ((classes & possible) !== 0 && blocking.every(({ from, to }) => isBehindMight(words, from, to)))
    addAt(found, "only-might", first.from);
}

/** Where a clause of the past begins in which all that blocks stands; -1 for none. */
function pastAside(words: readonly Word[], blocking: readonly Clue[]): number {
  const aside = asideOf(words);
  return aside !== null && blocking.every(({ from }) => from > aside.from && from < aside.to) ? aside.from : -1;
}

/** The words by which a feature shows. */
export function shownAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(" ");
}

const have = wordSet("has have hasn't haven't");
const nots = wordSet("not never hasn't haven't didn't");

/** "Has not sent", "have never been": left undone to this day, but for "has not yet risen". */
function hasNot(words: readonly Word[]): number {
  for (let at = nextOfClass(words, 0, having); at < words.length; at = nextOfClass(words, at + 1, having))
    if (isNot(words, at) && !words.slice(at + 1, at + 6).some(({ small }) => rising.has(small))) return at;
  return -1;
}

function isNot(words: readonly Word[], at: number): boolean {
  if (words[at]?.small.endsWith("n't") === true) return true;
  return nots.has(words[at + 1]?.small ?? "") || nots.has(words[at + 2]?.small ?? "");
}

/** What would be bad news if it came about. */
const rising = wordSet("risen gone grown worsened lost suffered dropped fallen");

/** "It would have kept the sanctions": it did not come about. */
function wouldHave(words: readonly Word[]): number {
  for (let at = nextOfClass(words, 0, possible); at < words.length; at = nextOfClass(words, at + 1, possible))
    if (words[at]?.small === "would" && words[at + 1]?.small === "have" && words[at + 2]?.small !== "to") return at;
  return -1;
}

const wishes =
  wordSet(`want wants wanted ask asks asked demand demands demanded insist insists insisted prefer prefers preferred
  seek seeks sought propose proposes proposed favour favours favor favors claim claims claimed offer offers offered
  hold holds held say says maintain maintains`);
const wants = wordSet(
  "want wants wanted ask asks asked demand demands demanded insist insists prefer prefers seek seeks claim claims",
);
const against = wordSet("while whereas but and ;");

/** "The army asked for three years, while the bloc wants one." */
function wishesApart(words: readonly Word[]): number {
  const first = nextOfClass(words, 0, wishing);
  const isWant = wants.has(words[first]?.small ?? "");
  for (let at = nextOfClass(words, first + 2, wishing); at < words.length; at = nextOfClass(words, at + 1, wishing)) {
    if (!isWant && !wants.has(words[at]?.small ?? "")) continue;
    const between = words.slice(Math.max(first + 1, at - 7), at - 1);
    if (between.some(({ small }) => against.has(small))) return first;
  }
  return -1;
}

const reach = 5;
/** How far back "said" or "if" governs. */
const farthest = 30;

/** "Which had refused in June". */
function isBehindHad(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const { small = "", kind } = words[at] ?? {};
    if (kind === "mark") return false;
    if (small === "had" || small === "once") return !isTold(words, at);
  }
  return false;
}

/** Behind "said that" the perfect of the past is the present of who said it. */
function isTold(words: readonly Word[], from: number): boolean {
  return words.slice(Math.max(0, from - farthest), from).some(({ small }) => tellings.has(small));
}

const tellings = wordSet(
  "said told added complained argued noted reported announced insisted declared admitted found ruled",
);

/** Whether a word stands behind "if" and before its comma. */
function isInIf(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at -= 1) {
    const { small = "", kind } = words[at] ?? {};
    if (small === "if" || small === "unless") return words[at - 1]?.small !== "only";
    if (small === "should" && isInverted(words, at)) return true;
    if (kind === "mark" && small !== "-") return false;
    if (at === 0) return small === "were" || small === "should" || small === "had";
  }
  return false;
}

/** "Should the army fail": an "if". "Should the army leave?", "nor should it leave" are none. */
export function isInverted(words: readonly Word[], should: number): boolean {
  if (words[words.length - 1]?.small === "?" || turning.has(words[should - 1]?.small ?? "")) return false;
  const next = words[should + 1];
  return subjectOpeners.has(next?.small ?? "") || (should === 0 && next?.isCapital === true);
}

const subjectOpeners = wordSet("the a an any this that these those it they he she we you its their his her");
const turning = wordSet("nor neither only case circumstances why how what when where never");

const mights = wordSet("would could might may");

/** "Might break down", "would slow the work"; "would not" refuses. */
function isBehindMight(words: readonly Word[], from: number, to: number): boolean {
  if (words.slice(from, to + 1).some(({ small }) => mights.has(small))) return false;
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const { small = "", kind } = words[at] ?? {};
    if (kind === "mark" || small === "not" || small === "to" || small === "have") return false;
    if (mights.has(small)) return true;
  }
  return false;
}

/** Where a clause of the past stands before what is so now: "who blocked it, have gone home". */
function asideOf(words: readonly Word[]): { from: number; to: number } | null {
  let from = nextOfClass(words, 1, relative);
  while (from < words.length && words[from - 1]?.text !== ",") from = nextOfClass(words, from + 1, relative);
  let to = from + 1;
  while (to < words.length && words[to]?.text !== ",") to += 1;
  if (to >= words.length || !nows.has(words[to + 1]?.small ?? "")) return null;
  return words.slice(from, to).some(({ small }) => presents.has(small)) ? null : { from: from - 1, to };
}

const relatives = wordSet("who which whose whom");
const nows = wordSet("has have is are now will did was were no");
const presents = wordSet("is are has have still remains remain");

const having = wordClass(have);
const negative = wordClass({ has: (small) => nots.has(small) || small.endsWith("n't") });
const wishing = wordClass(wishes);
/** "Would", "might": what need not come about. */
export const possible = wordClass(mights);
const earlier = wordClass("had once");
const conditional = wordClass("if unless were should had");
const relative = wordClass(relatives);
/** What only matters where something blocks. */
const ofBlocking = earlier | conditional | relative | possible;
