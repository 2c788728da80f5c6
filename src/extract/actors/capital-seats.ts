import { speakingVerbs, travelWords } from "../data/actor-words.ts";
import { governmentVerbs } from "../data/group-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { whatActs } from "./acts-by-place.ts";

/** Capitals that stand for their governments though the state is not named. Written by us. */
const seats =
  wordSet(`washington moscow beijing tokyo seoul pyongyang tehran london paris berlin new islamabad kabul baghdad damascus cairo riyadh
ankara kyiv kiev havana caracas canberra ottawa taipei hanoi manila jakarta bangkok rome madrid athens belgrade khartoum harare minsk warsaw
budapest doha brussels jerusalem`);

/** A capital whose state is not named has to do something to be its government. */
function acts(next: Word | undefined): boolean {
  return next !== undefined && (auxiliaries.has(next.small) || speakingVerbs.has(next.small));
}

const auxiliaries = wordSet("'s has had have is was will would");

/** Whether a capital stands for its government, though the state itself is not named. */
export function isSeat(words: readonly Word[], at: number, length: number): boolean {
  const pair = pairAt(words, at, length);
  if (pair !== null && isWay(words, pair.start)) return false;
  if (whatActs({ words, start: at, end: at + length }) !== null) return true;
  if (seats.has(words[at]?.small ?? "") && isReached(words, at, length)) return true;
  if (seats.has(words[at]?.small ?? "") && acts(words[at + length])) return true;
  return isTold(words, at, length) || governs(words, at, length) || (pair !== null && pairActs(words, pair));
}

/** `answers from Moscow`, `written with Washington`, `Moscow's offer`. */
function isReached(words: readonly Word[], at: number, length: number): boolean {
  const before = words[at - 1]?.small ?? "";
  const noun = words[at - 2];
  if (before === "from" || before === "with") return noun?.kind === "word";
  return /^['’]s$/.test(words[at + length]?.text ?? "") && words[at + length + 1]?.isCapital === false;
}

interface Pair {
  readonly start: number;
  /** The place behind it. */
  readonly end: number;
}

/** The pair of capitals that one is in: `Seoul and Tokyo`. */
function pairAt(words: readonly Word[], at: number, length: number): Pair | null {
  if (words[at - 1]?.small === "and" && seats.has(words[at - 2]?.small ?? ""))
    return { start: at - 2, end: at + length };
  const isFirst = words[at + length]?.small === "and" && seats.has(words[at + length + 1]?.small ?? "");
  return isFirst ? { start: at, end: at + length + 2 } : null;
}

/** `The line between Seoul and Tokyo`: towns. */
function isWay(words: readonly Word[], start: number): boolean {
  const noun = words[start - 2]?.small ?? "";
  return words[start - 1]?.small === "between" && (travelWords.has(noun) || ways.has(noun));
}

const ways = wordSet(
  "train trains line lines ferry ferries cable distance route routes rail railway bus buses traffic",
);

/** `Seoul and Tokyo signed`, `by Seoul and Tokyo`: of two both act, or neither. */
function pairActs(words: readonly Word[], { start, end }: Pair): boolean {
  const before = words[start - 1]?.small;
  if (before === "by" || before === "between") return true;
  const verb = words[end]?.small ?? "";
  return acts(words[end]) || governmentVerbs.has(verb) || (/[a-z]{2}ed$/.test(verb) && isClauseHead(words[start - 1]));
}

/** `Rome, which had`, `a puppet of Moscow`, `demands that Washington`: what is told of no town. */
function isTold(words: readonly Word[], at: number, length: number): boolean {
  const next = words[at + length];
  const after = words[at + length + 1]?.small ?? "";
  if (next?.text === "," && /^(?:which|whose)$/.test(after)) return true;
  const before = words[at - 1]?.small ?? "";
  const noun = words[at - 2]?.small ?? "";
  if (before === "that") return standing.has(noun);
  return /^(?:of|by|from|on|with|between)$/.test(before) && standing.has(noun);
}

/** What a government gives, gets or has. */
const standing =
  wordSet(`representative representatives puppet ally allies envoy envoys ministers pressure demand demands talks ties relations quarrel
  dispute permission consent approval approved blamed accused backed support backing funded offer proposal loan loans agreement deal row
  negotiations break rift trust anger protests agents interference subsidies aid`);

/** Whether a capital does at the head of its clause what a government does: `Abuja refuses`. */
function governs(words: readonly Word[], at: number, length: number): boolean {
  const next = words[at + length]?.small ?? "";
  return isClauseHead(words[at - 1]) && (governmentVerbs.has(next) || helpers.has(next));
}

/** Whether a clause begins behind a word. */
function isClauseHead(before: Word | undefined): boolean {
  return before === undefined || /^[,.;:"“”–—-]$/.test(before.text) || clauseOpeners.has(before.small);
}

const helpers = wordSet("has had does did will would cannot may");

const clauseOpeners = wordSet("that but and while because whether if until unless as when which before after although");
