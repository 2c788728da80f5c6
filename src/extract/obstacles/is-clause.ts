import type { Word } from "../words.ts";
import { opensClaim } from "./clause-bounds.ts";
import {
  aside,
  bracket,
  claim,
  clauseRolesOf,
  comma,
  determiner,
  ending,
  finite,
  hanging,
  leaning,
  object,
  participle,
  plain,
  preposition,
  relative,
  saying,
  subordinating,
} from "./clause-role.ts";

/**
 * Whether words are a clause: somebody, and a verb that says something of them, which is of no
 * clause within; and nothing that is left hanging.
 */
export function isClause(words: readonly Word[], from: number, to: number): boolean {
  return !isOf(words, to, hanging) && !leans(words, from, to) && hasOwnVerb(words, from, to);
}

function isOf(words: readonly Word[], at: number, roles: number): boolean {
  return (clauseRolesOf(words[at]) & roles) !== 0;
}

function hasOwnVerb(words: readonly Word[], from: number, to: number): boolean {
  let within = 0;
  let opened = from;
  let isOpen = false;
  let hasVerb = false;
  for (let at = nextTold(words, from, to); at <= to; at = nextTold(words, at + 1, to)) {
    if (isOf(words, at, bracket)) isOpen = words[at]?.text === "(";
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

/** The next word that may tell of a verb, none of a part that only tells who says it. */
function nextTold(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at <= to; at += 1) {
    const word = words[at] as Word;
    const roles = word.form.clause ?? clauseRolesOf(word);
    if ((roles & telling) !== 0) return at;
    if ((roles & comma) !== 0) at = insertedEnd(words, at + 1, to) - 1;
  }
  return to + 1;
}

const telling = bracket | relative | claim | subordinating | finite | plain | ending;

/** Fewer words behind `who` or `that` have no verb yet. */
const fewestWithin = 2;

/** Whether what begins at a word says more of what stands before it. */
function leans(words: readonly Word[], from: number, to: number): boolean {
  const roles = clauseRolesOf(words[from]);
  const next = clauseRolesOf(words[from + 1]);
  if (((roles | next) & relative) !== 0 || (roles & aside) !== 0 || words[from]?.kind === "number") return true;
  if (isInBracket(words, from) || insertedEnd(words, from, to) > from) return true;
  if (words[from]?.isCapital === true || roles === 0) return false;
  const isDetermined = (next & determiner) !== 0;
  if (words[from]?.small === "to") return !isDetermined;
  if ((roles & (finite | participle)) !== 0) return true;
  return isDetermined ? (roles & (plain | ending)) !== 0 : (roles & leaning) !== 0;
}

/** Whether a bracket that opened before a word is closed behind it. */
function isInBracket(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - longestBracket); at -= 1)
    if (isOf(words, at, bracket)) return words[at]?.text === "(";
  return false;
}

/** Most words in a bracket. */
const longestBracket = 20;

/**
 * Behind a part that only tells who says it, `he complained,` or `says Mr. Perera,`; else its
 * beginning.
 */
function insertedEnd(words: readonly Word[], at: number, to: number): number {
  if (!isOf(words, at - 1, comma)) return at;
  let end = at;
  while (end <= to && !isOf(words, end, comma) && end - at <= longestInserted) end += 1;
  if (end - at > longestInserted) return at;
  const isBefore = isOf(words, at, saying) && words[at + 1]?.isCapital === true;
  return isBefore || isOf(words, end - 1, saying) ? end : at;
}

const longestInserted = 7;

/** Whether a clause begins within another, which has a verb of its own. */
function opensWithin(words: readonly Word[], at: number, from: number): boolean {
  const roles = clauseRolesOf(words[at]);
  if ((roles & claim) !== 0) return at > from && (opensClaim(words, at) || !isDemonstrative(words, at));
  return (roles & (relative | subordinating)) !== 0;
}

/** `Rejects that reading`, `after that`. */
function isDemonstrative(words: readonly Word[], at: number): boolean {
  return isOf(words, at - 1, preposition) || saysSomething(words, at - 1);
}

function saysSomething(words: readonly Word[], at: number): boolean {
  const roles = clauseRolesOf(words[at]);
  if ((roles & (finite | plain | ending)) === 0 || (roles & relative) !== 0 || describes(words, at)) return false;
  return (roles & (finite | plain)) !== 0 || isOf(words, at + 1, object);
}

/** `The stalled talks`, `its proposed pact`, `to set`, `has, as of today, …`. */
function describes(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.small ?? "";
  if (before === "to") return true;
  if (isOf(words, at + 1, comma)) return isOf(words, at, hanging);
  return (before === "'s" || isOf(words, at - 1, determiner)) && (words[at]?.small ?? "").endsWith("ed");
}
