import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { opensClaim, type Span, withoutMarks } from "./clause-bounds.ts";
import { isVerb, mayBeVerb } from "./verb-forms.ts";

/**
 * The shortest span around a phrase that says something by itself, by whole parts of its sentence
 * and of at most so many characters; null where none does.
 */
export function wholeClause(words: readonly Word[], { from, to }: Span, longest: number): Span | null {
  let best: Span | null = null;
  const length = (first: number, last: number) => (words[last]?.end ?? 0) - (words[first]?.start ?? 0);
  for (let first = from; first >= 0 && length(first, to) <= longest; first = startBefore(words, first))
    for (let last = to; last < words.length && length(first, last) <= longest; last = endBehind(words, last)) {
      const isShorter = best === null || length(first, last) < length(best.from, best.to);
      if (isShorter && isClause(words, first, last)) best = { from: first, to: last };
    }
  return best;
}

/** Where the part of a sentence begins before another; -1 before the first. */
function startBefore(words: readonly Word[], first: number): number {
  let at = first - 1;
  while (at >= 0 && words[at]?.kind === "mark") at -= 1;
  if (at < 0) return -1;
  const least = Math.max(0, at - longestPart);
  while (at > least && !isPart(words[at - 1])) at -= 1;
  while (at < first && opening.has(words[at]?.small ?? "")) at += 1;
  return at < first ? at : -1;
}

/** More words would not fit: what is no prose is not read to its end for each of its parts. */
const longestPart = 100;

/** Where the part of a sentence ends behind the one that ends at a word. */
function endBehind(words: readonly Word[], last: number): number {
  let at = last + 1;
  while (at < words.length && words[at]?.kind === "mark") at += 1;
  if (at >= words.length) return at;
  const most = Math.min(words.length - 1, at + longestPart);
  while (at < most && !isPart(words[at + 1])) at += 1;
  return withoutMarks(words, at, last + 1);
}

function isPart(word: Word | undefined): boolean {
  return word !== undefined && word.kind === "mark" && partMarks.has(word.text);
}

const partMarks = wordSet(', ; : — – ( ) " “ ”');
const opening = wordSet("and but or so yet");

/**
 * Whether words are a clause: somebody, and a verb that says something of them, which is of no
 * clause within; and nothing that is left hanging.
 */
export function isClause(words: readonly Word[], from: number, to: number): boolean {
  return !leans(words, from, to) && !hanging.has(words[to]?.small ?? "") && hasOwnVerb(words, from, to);
}

function hasOwnVerb(words: readonly Word[], from: number, to: number): boolean {
  let within = 0;
  let opened = from;
  let isOpen = false;
  let hasVerb = false;
  for (let at = from; at <= to; at = Math.max(at + 1, insertedEnd(words, at + 1, to))) {
    const { text } = words[at] as Word;
    if (text === "(" || text === ")") isOpen = text === "(";
    else if (opensWithin(words, at, from)) {
      within += 1;
      opened = at;
    } else if (!saysSomething(words, at)) continue;
    else if (within > 0) within -= 1;
    else hasVerb = true;
  }
  // Not every verb is known: what is cut short is short.
  return hasVerb && (within === 0 || opened < to - fewestWithin) && !isOpen;
}

/** Fewer words behind `who` or `that` have no verb yet. */
const fewestWithin = 2;

/** Whether what begins at a word says more of what stands before it. */
function leans(words: readonly Word[], from: number, to: number): boolean {
  const { small = "", isCapital = false } = words[from] ?? {};
  const next = words[from + 1]?.small ?? "";
  if (relatives.has(small) || relatives.has(next) || asides.has(small) || words[from]?.kind === "number") return true;
  if (isInBracket(words, from) || insertedEnd(words, from, to) > from) return true;
  if (isCapital) return false;
  if (small === "to") return !determiners.has(next);
  const isAct = participles.has(small) || isVerb(words[from]) || (mayBeVerb(words, from) && determiners.has(next));
  return isAct || (adverbs.has(small) && !determiners.has(next));
}

/** Whether a bracket that opened before a word is closed behind it. */
function isInBracket(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - longestBracket); at -= 1) {
    const { text } = words[at] as Word;
    if (text === ")" || text === "(") return text === "(";
  }
  return false;
}

/** Most words in a bracket. */
const longestBracket = 20;

/**
 * Behind a part that only tells who says it, `he complained,` or `says Mr. Perera,`; else its
 * beginning.
 */
function insertedEnd(words: readonly Word[], at: number, to: number): number {
  if (words[at - 1]?.text !== ",") return at;
  let end = at;
  while (end <= to && words[end]?.text !== "," && end - at <= longestInserted) end += 1;
  if (end - at > longestInserted) return at;
  const isBefore = sayings.has(words[at]?.small ?? "") && words[at + 1]?.isCapital === true;
  return isBefore || sayings.has(words[end - 1]?.small ?? "") ? end : at;
}

const longestInserted = 7;

/** Whether a clause begins within another, which has a verb of its own. */
function opensWithin(words: readonly Word[], at: number, from: number): boolean {
  const { small = "" } = words[at] ?? {};
  if (relatives.has(small)) return true;
  if (small === "that") return at > from && (opensClaim(words, at) || !isDemonstrative(words, at));
  return subordinating.has(small);
}

/** `Rejects that reading`, `after that`. */
function isDemonstrative(words: readonly Word[], at: number): boolean {
  return prepositions.has(words[at - 1]?.small ?? "") || saysSomething(words, at - 1);
}

function saysSomething(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== "word" || relatives.has(word.small) || describes(words, at)) return false;
  return mayBeVerb(words, at) || plain.has(word.small);
}

/** `The stalled talks`, `its proposed pact`, `to set`, `has, as of today, …`. */
function describes(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.small ?? "";
  if (before === "to" || words[at + 1]?.text === ",") return before === "to" || hanging.has(words[at]?.small ?? "");
  return (determiners.has(before) || before === "'s") && (words[at]?.small ?? "").endsWith("ed");
}

const asides = wordSet("too namely");
const relatives = wordSet("which who whom whose");
const subordinating = wordSet("if when while because once until although though unless whereas where what how whether");
const determiners = wordSet("the a an this that these those its their his her");
const adverbs = wordSet("once even far apart as than");
const participles = wordSet("run put held led made kept left given taken driven drawn known seen shown bound set torn");
const prepositions = wordSet("in on at for with by from to of under over against about after before since through");
const hanging = wordSet(
  `a an the of on for with by from to into and or but that which who is are was were be been has have had will would can
  could may might must should not no its their`,
);
const sayings = wordSet(
  "say says said on add adds added complain complained argue argued warn warned report reports told think thinks",
);
const plain =
  wordSet(`oppose refuse reject distrust resist insist object disagree block lack lacks want wants need needs remain
  remains fear fears threaten threatens demand demands face faces differ differs refuses rejects opposes blocks insists warns
  seem seems do say says think believe do don't doesn't won't can't isn't aren't wasn't cost costs depend depends
  decide decides keep keeps hold holds stand stands lie lies quarrel quarrels owe owes run runs fall falls rise rises take
  takes pay pays meet meets go goes come comes give gives get gets make makes lead leads leave leaves show shows mean means
  work works warm warms become becomes let lets use uses seek seeks hope hopes bring brings cause causes grow grows feel
  know knows see sees find finds live lives turn turns hit hits hurt hurts cut cuts end ends stop stops prevent prevents
  hinder hinders hamper hampers delay delays lose loses fail fails exceed exceeds apply applies expire expires`);
