import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { Clue } from "./find-clues.ts";
import type { Party } from "./parties.ts";

/** The words of a sentence, and whom they name. */
interface Named {
  readonly words: readonly Word[];
  readonly parties: readonly Party[];
}

/** Most words of a subject that stand before its name: "the new", "several leading". */
const longestOpening = 4;

/** Most words of "in the federal parliament" and a subject's opening. */
const longestPhrase = 9;

/** Whether a party begins a clause, is no genitive, and is not what a preposition is about. */
export function isSubject(words: readonly Word[], party: Party): boolean {
  party.isSubject ??= standsAsSubject(words, party);
  return party.isSubject;
}

function standsAsSubject(words: readonly Word[], party: Party): boolean {
  if (genitives.has(words[party.to + 1]?.text ?? "") || isObject(words, party)) return false;
  const before = words[party.from - 1];
  if (before === undefined || before.small === "and" || before.small === "then") return true;
  for (let start = party.from; party.from - start <= longestPhrase; start -= 1)
    if (start === 0 || parts(words[start - 1] as Word))
      return party.from - start <= longestOpening || prepositions.has(words[start]?.small ?? "");
  return false;
}

/** Whether what stands behind a word is no more of what stands before it. */
function parts({ kind, small }: Word): boolean {
  return kind === "mark" || openers.has(small);
}

export const genitives = wordSet("'s ’s ' ’");

/** Whether a party is one of two together, of which neither acts alone: "India and Pakistan". */
export function joined(party: Party, named: Named): boolean {
  party.isJoined ??= named.parties.length > 1 && standsBeside(party, named);
  return party.isJoined;
}

function standsBeside({ from, to }: Party, { words, parties }: Named): boolean {
  const next = words[to + 1]?.small;
  if ((next === "and" && isBetween(words, to + 1)) || (next === "," && isListed(to + 2, { words, parties })))
    return parties.some((other) => other.from > to && other.from <= to + 4);
  // Before the third word stands no party and an "and".
  if (from < 2) return false;
  const isBehind =
    (words[from - 1]?.small === "and" && isBetween(words, from - 1)) ||
    (words[from - 2]?.small === "and" && isBetween(words, from - 2));
  return isBehind && parties.some((other) => other.to < from && other.to >= from - 4);
}

/** Whether an "and" stands behind a word or a comma. */
function isBetween(words: readonly Word[], at: number): boolean {
  return at > 0 && (words[at - 1]?.kind === "word" || words[at - 1]?.text === ",");
}

/** Whether a row goes on from a word: "Egypt, and Sudan" of "Ethiopia, Egypt, and Sudan". */
function isListed(from: number, { words, parties }: Named): boolean {
  const next = parties.find(
    (party) => party.from === from || (party.from === from + 1 && words[from]?.small === "the"),
  );
  if (next === undefined) return words[from]?.small === "and";
  const behind = words[next.to + 1];
  return behind?.small === "and" || (behind?.text === "," && isListed(next.to + 2, { words, parties }));
}

/** Whether a party stands behind a preposition, as the object of something else. */
function isObject(words: readonly Word[], { from }: Party): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const { small } = words[at] as Word;
    if (prepositions.has(small)) return true;
    if (!determiners.has(small)) return false;
  }
  return false;
}

const determiners = wordSet(
  "the a an its their his her some several many most all those these any both every new president mr",
);

/** What a party stands behind that is no subject. */
export const prepositions = wordSet(
  "of in on at for with by from to under over against between into with about toward towards through among",
);

/** Whether a clue is what is done to its subject. */
export function isPassive(words: readonly Word[], { from, to }: Clue): boolean {
  // "Cannot be restored".
  if (words[to + 1]?.small === "be") return true;
  if (!participle.test(words[to]?.small ?? "") && !participle.test(words[from]?.small ?? "")) return false;
  for (let at = Math.max(0, from - 3); at < from; at += 1) if (passives.has((words[at] as Word).small)) return true;
  return false;
}

const passives = wordSet("was were been being be is are get got");

const participle = /(?:ed|en|wn|ld|ung|ught|elt|ept)$/;

/** Whether something is done to a party: "was given a warning", "have been denied". */
export function isDoneTo(words: readonly Word[], { to }: Party): boolean {
  for (let at = to + 1; at <= to + 4; at += 1) {
    if (!beings.has(words[at]?.small ?? "")) continue;
    const next = words[at + 1]?.small ?? "";
    return doneForm.test(adverb.test(next) ? (words[at + 2]?.small ?? "") : next);
  }
  return false;
}

/** Forms of `be`. */
export const beings = wordSet("was were been being be is are");
const doneForm = /(?:ed|en|wn|ught|elt)$/;
const adverb = /ly$|^(?:not|also|still|now|then)$/;

/** The first word of the clause in which a word stands. */
export function clauseStart(words: readonly Word[], from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    const { small, kind } = words[at] as Word;
    if (kind === "mark" ? closers.has(small) : openers.has(small)) return at + 1;
  }
  return 0;
}

const closers = wordSet("; : — –");
const openers = new Set(
  "that because while whereas although though but if unless until when since as whether what".split(" "),
);
