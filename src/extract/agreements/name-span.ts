import { calendarWords } from "../calendar-words.ts";
import { matterWords, outerWords, unrealWords } from "../data/agreement-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/** Back over what describes the noun: `currency swap` of `a currency swap agreement`. */
export function nameStart(words: readonly Word[], at: number, isTitle: boolean): number {
  const least = Math.max(0, at - 9);
  let from = at;
  for (let next = stepBack(words, at, at, isTitle); next >= least && next < from; ) {
    from = next;
    next = stepBack(words, from, at, isTitle);
  }
  while (from < at && words[from]?.kind === "mark") from += 1;
  return behindSum(words, from, at);
}

/** One word further, or over `Stabilization and`, `Law of the`; the same place at the beginning. */
function stepBack(words: readonly Word[], from: number, at: number, isTitle: boolean): number {
  if (from > 0 && describes(words, from - 1, isTitle)) return from - 1;
  if (from === at || from < 2) return from;
  if (words[from - 1]?.small === "and") {
    // The Cotonou and Samoa agreements.
    const areTwo = words[at]?.small.endsWith("s") && words[from]?.isCapital && words[from - 2]?.isCapital;
    return areTwo || isPaired(words[from - 2], words[from]) ? from - 2 : from;
  }
  const of = words[from - 1]?.small === "the" ? from - 2 : from - 1;
  return words[of]?.small === "of" && isHead(words[of - 1]) ? of - 1 : from;
}

/** `Stabilization and Association`, `trade and investment`: two matters, and no two sides. */
function isPaired(one: Word | undefined, other: Word | undefined): boolean {
  if (one === undefined || other === undefined || one.kind === "mark") return false;
  if (matterWords.has(one.small))
    return one.isCapital === other.isCapital && (one.isCapital || matterWords.has(other.small));
  return one.isCapital && other.isCapital && abstract.test(one.small);
}

/** Endings that no name of a place or people has. */
const abstract =
  /(?:[st]ion|ment|ship|ity|ism|nical|gical|tical|mical|nal|rcial|tal|gic|mic|sive|tive|hensive|logy|nced|ogress)$/;

/** `Law of the Sea Treaty`, `status of forces agreement`. */
function isHead(word: Word | undefined): boolean {
  return (
    word !== undefined && (/^(?:cessation|status|law)$/.test(word.small) || (word.isCapital && heads.has(word.small)))
  );
}

const heads = wordSet("rules freedom transfer exchange prevention prohibition limitation avoidance protection rights");

/** Of `$3 billion bailout agreement` the sum is no part of the name. */
function behindSum(words: readonly Word[], from: number, at: number): number {
  if (words[from]?.kind !== "number" || !/^[$€£¥]$/.test(words[from - 1]?.text ?? "")) return from;
  let start = from + 1;
  while (start < at && /^(?:-|million|billion|trillion)$/.test(words[start]?.small ?? "")) start += 1;
  return start;
}

function describes(words: readonly Word[], at: number, isTitle: boolean): boolean {
  const word = words[at] as Word;
  if (word.kind === "mark") return isJoint(words, at) || isOwners(words, at);
  if (/^['’]s$/.test(word.text)) return isOwners(words, at);
  if (word.isCapital && isTitle) return !outerWords.has(word.small) && !isHeadlineVerb(words, at);
  // "“The treaty says", "• Our contract": behind a mark a sentence begins, too.
  if (word.isCapital) return !outerWords.has(word.small) || (at > 0 && words[at - 1]?.kind === "word");
  return !(outerWords.has(word.small) || unrealWords.has(word.small) || isAdverb(word.small) || isCount(words, at));
}

/** `Skips` of "Barrientos Skips Barbados Talks". */
function isHeadlineVerb(words: readonly Word[], at: number): boolean {
  const { small } = words[at] as Word;
  return at > 0 && /[^s]s$/.test(small) && !matterWords.has(small) && words[at - 1]?.small !== "united";
}

/** The 90 of `90 bilateral agreements`, no year and not of `17-point`. */
function isCount(words: readonly Word[], at: number): boolean {
  const { kind, text } = words[at] as Word;
  if (kind !== "number" || words[at + 1]?.kind !== "word" || !/^[\d.,]+$/.test(text)) return false;
  return !/^(?:1[5-9]|20)\d\d$/.test(text) && !/^[+$€£¥]$/.test(words[at - 1]?.text ?? "");
}

function isAdverb(small: string): boolean {
  return small.endsWith("ly") && !matterWords.has(small);
}

/** `gentlemen's agreement`, `shareholders' agreement`: whose agreements are a sort of their own. */
function isOwners(words: readonly Word[], at: number): boolean {
  return /^['’]s?$/.test(words[at]?.text ?? "") && owners.test(words[at - 1]?.small ?? "");
}

const owners = /^(?:gentlem[ae]n|shareholders?|players?|creditors?|donors?|producers?|stakeholders?)$/;

/** A hyphen, or the brackets of a short form within a name: `Nuclear Forces (INF) Treaty`. */
function isJoint(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (/^[-–]$/.test(word.text)) return words[at + 1]?.start === word.end && words[at - 1]?.end === word.start;
  // `5+2 talks`, `P5+1 talks`
  if (word.text === "+") return /\d$/.test(words[at - 1]?.text ?? "") && words[at + 1]?.kind === "number";
  if (word.text === ")") return words[at + 1]?.isCapital === true;
  return word.text === "(" && words[at + 2]?.text === ")";
}

/** The name up to its noun at `at`. */
interface Start {
  readonly from: number;
  readonly at: number;
  /** Whether the sentence is a headline, in which verbs have capitals, too. */
  readonly isTitle: boolean;
}

/** Where a name in capitals ends, with what it is of or on; null for a common noun. */
export function properEnd(words: readonly Word[], { from, at, isTitle }: Start): number | null {
  const noun = words[at] as Word;
  // The first word of a sentence has its capital anyway.
  const first = noun.isCapital ? from : Math.max(from, 1);
  const isNamed = words
    .slice(first, at)
    .some((word) => word.isCapital && word.kind === "word" && !ofWhom.test(word.small));
  if (noun.text === "MOU") return at + 1;
  if (!noun.isCapital)
    return isNamed && words[at - 1]?.isCapital && !matterWords.has(words[at - 1]?.small ?? "")
      ? commonEnd(words, at)
      : null;
  const tail = tailEnd(words, at, isTitle);
  if (tail > at + 1) return tail;
  return isNamed ? behindNumeral(words, at + 1) : null;
}

/** `Norwegian-brokered truce`: who brokered it names nothing. */
const ofWhom = /-(?:brokered|mediated|led|sponsored|backed|facilitated|supported|hosted|imposed|monitored|supervised)$/;

/** `Oslo Accord II` */
function behindNumeral(words: readonly Word[], to: number): number {
  return /^(?:II|III|IV|VI{0,3})$/.test(words[to]?.text ?? "") ? to + 1 : to;
}

/** `Treaty of Amity and Cooperation`, `Framework Convention on Climate Change`. */
function tailEnd(words: readonly Word[], at: number, isTitle: boolean): number {
  let end = at + 1;
  if (!tailOpeners.has(words[end]?.small ?? "")) return end;
  let last = end;
  for (end += 1; end < Math.min(words.length, at + 14); end += 1) {
    const word = words[end] as Word;
    if (isDayOrMonth(word) || (isTitle && headlineVerbs.has(word.small))) break;
    if (word.isCapital) last = end + 1;
    else if (!/^(?:of|the|and|on|for|in|to|-|its|all)$/.test(word.small)) break;
  }
  return last > at + 2 ? last : at + 1;
}

/** What opens the rest of a name: `Convention Against Corruption`. */
export const tailOpeners = wordSet("of on for concerning relating regarding against");

/** `Close` of "Talks on Kosovo Close": nothing else tells that it is no name. */
const headlineVerbs = wordSet(`collapse collapses close closes closed resume resumes resumed begin begins began end ends
  ended stall stalls stalled fail fails failed open opens opened break breaks continue continues start starts started set
  sets face faces loom looms near nears hit hits reach reaches reached agree agreed sign signed make makes drag drags fall
  falls falter falters go goes get gets halt halts halted put puts take takes win wins draw draws threaten threatens bring
  brings spark sparks remain remains restart restarts under over after before amid as despite with without`);

/** "Signed the Suva Agreement on Tuesday", "the Declaration of October 2021". */
function isDayOrMonth({ small }: Word): boolean {
  return calendarWords.has(small);
}

/** `memorandum of understanding`, `agreement in principle`, `cessation of hostilities`. */
export function commonEnd(words: readonly Word[], at: number): number {
  const [noun = "", next = "", last] = [words[at]?.small, words[at + 1]?.small, words[at + 2]];
  if (last === undefined) return at + 1;
  if (noun === "cessation" || (next === "in" && last.small === "principle")) return at + 3;
  return next === "of" && kinds.has(last.small) ? at + 3 : at + 1;
}

/** What a memorandum or declaration is of that says only what sort of text it is. */
const kinds = wordSet("understanding agreement intent cooperation co-operation principles");
