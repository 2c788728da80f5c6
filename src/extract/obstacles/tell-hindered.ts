import {
  hinderedPassives,
  hinderingVerbs,
  hindrances,
  imposingVerbs,
  refusingVerbs,
  wantedNouns,
} from "../data/obstacle-hindered.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { Clue } from "./find-clues.ts";
import { entryOf } from "./lexicon.ts";
import type { Party } from "./parties.ts";
import { beings, genitives, isSubject } from "./subject-grammar.ts";

/**
 * Whom an obstacle hinders, at most two: who is the object of a verb that hinders, has what another
 * turns down, stands behind "against" or its like, or is the subject of what is done to it. A name
 * that only stands in the sentence is hindered by nothing that it says.
 */
export function hinderedParties(words: readonly Word[], main: Clue, parties: readonly Party[]): readonly Party[] {
  let found: Party[] = nobody;
  for (let number = 0; number < parties.length && found.length < most; number += 1) {
    const party = parties[number] as Party;
    if (party.actor === null || party.isVague || parties[number + 1]?.from === party.to + 1) continue;
    const cause = causeOf(words, party);
    const last = found.at(-1);
    const isTold = cause >= 0 ? isNear(words, main, cause) : last !== undefined && isBeside(words, last, party);
    if (!isTold || found.some(({ name }) => name === party.name)) continue;
    if (found === nobody) found = [party];
    else found.push(party);
  }
  return found;
}

const most = 2;
const nobody: Party[] = [];

/** The number of the word that says that a party is hindered, or -1. */
function causeOf(words: readonly Word[], party: Party): number {
  const before = behindOf(words, party.from);
  const { small } = words[before] ?? { small: "" };
  if (owning.has(small) && isOf(words[before - 1], wanted)) return causeOfOwner(words, before);
  const causes = byPreposition.get(small);
  if (causes !== undefined) return causeBefore(words, before, causes);
  if (isOf(words[before], hindering)) return before;
  const isOwner = genitives.has(words[party.to + 1]?.text ?? "");
  if (isOwner && isOf(words[before], refusing)) return before;
  return isSubject(words, party) ? passiveBehind(words, party.to) : -1;
}

/** "Dismissed the appeal of the union", "declined an offer from the port". */
function causeOfOwner(words: readonly Word[], of: number): number {
  const verb = behindOf(words, of - 1);
  return isOf(words[verb], refusing) || isOf(words[verb], hindering) ? verb : -1;
}

/** What stands before a preposition: "sanctions on", "the embargo that the U.S. placed on". */
function causeBefore(words: readonly Word[], preposition: number, causes: ReadonlySet<string>): number {
  if (isOf(words[preposition - 1], causes)) return preposition - 1;
  if (!isOf(words[preposition - 1], imposing)) return -1;
  for (let at = preposition - 2; at >= 0 && preposition - at <= reach && words[at]?.kind !== "mark"; at -= 1)
    if (isOf(words[at], causes)) return at;
  return -1;
}

/**
 * "Has since been barred": the number of the verb that tells what is done to the subject that ends
 * at a word, or -1.
 */
function passiveBehind(words: readonly Word[], to: number): number {
  let isPassive = false;
  for (let at = to + 1; at <= to + longestVerb; at += 1) {
    const { small = "" } = words[at] ?? {};
    if (isPassive && /(?:ed|n|t|ung)$/.test(small) && (isOf(words[at], hindering) || isOf(words[at], passive)))
      return at;
    if (beings.has(small)) isPassive = true;
    else if (!helpers.has(small) && !small.endsWith("ly")) return -1;
  }
  return -1;
}

/** The number of the last word before a noun phrase that goes on at a word. */
function behindOf(words: readonly Word[], from: number): number {
  let at = from - 1;
  while (from - at <= longestOpening && opens(words[at])) at -= 1;
  return at;
}

function opens(word: Word | undefined): boolean {
  if (word?.kind !== "word") return word?.kind === "number";
  return (
    openers.has(word.small) || word.isCapital || /(?:al|ive|ous|ic|ful|less|able|ible|ary|an|ish|ese)$/.test(word.small)
  );
}

/** Whether a word that tells of hindering stands with the clue, in no other clause. */
function isNear(words: readonly Word[], { from, to }: Clue, cause: number): boolean {
  const [start, end] = cause < from ? [cause, from] : [to, cause];
  if (end - start > reach) return false;
  for (let at = start; at < end; at += 1) if (words[at]?.kind === "mark") return false;
  return true;
}

/** "Russia and Belarus". */
function isBeside(words: readonly Word[], one: Party, other: Party): boolean {
  return other.from === one.to + 2 && words[one.to + 1]?.small === "and";
}

function isOf(word: Word | undefined, set: ReadonlySet<string>): boolean {
  if (word === undefined || word.kind !== "word") return false;
  word.form.entry ??= entryOf(word.small);
  const { bases } = word.form.entry;
  for (let at = 0; at < bases.length; at += 1) if (set.has(bases[at] as string)) return true;
  return false;
}

/** How many words may stand between what tells of hindering and the clue, or what imposes it. */
const reach = 8;

/** Most words of a noun phrase before a name: "the three former Soviet". */
const longestOpening = 4;

/** Most words of a verb in the passive: "has not yet been formally". */
const longestVerb = 6;

const openers = wordSet(
  "the a an its their his her all both several some many most more any this these those new former local own",
);
const helpers = wordSet("has have had not will would may might can could also still since long now so far yet already");

const owning = wordSet("of from by");

const hindering = wordSet(hinderingVerbs);
const passive = wordSet(hinderedPassives);
const refusing = wordSet(refusingVerbs);
const wanted = wordSet(wantedNouns);
const imposing = wordSet(imposingVerbs);
const byPreposition = new Map([
  ["against", wordSet(hindrances.against)],
  ["on", wordSet(hindrances.on)],
  ["upon", wordSet(hindrances.on)],
  ["to", wordSet(hindrances.to)],
  ["for", wordSet(hindrances.for)],
]);
