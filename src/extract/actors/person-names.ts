import { isAscii } from "../../text/ascii.ts";
import { nameParticles } from "../data/actor-words.ts";
import { familyNamesFirst, givenNames } from "../data/given-names.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { withoutMarks } from "./letters.ts";
import { nameRole, rolesOf } from "./name-role.ts";
import { wordsAmong } from "./run.ts";

const given = wordSet(givenNames);
const familyFirst = wordSet(familyNamesFirst);

/** Whether capitalised words by themselves look like the full name of a person. */
export function looksLikePerson(words: readonly Word[]): boolean {
  const names = wordsAmong(words);
  const { length } = names;
  if (length < 2 || length > 5) return false;
  for (let at = 0; at < length; at += 1) {
    const name = names[at] as Word;
    const roles = rolesOf(name);
    if ((roles & arabicRole) !== 0 || (at < length - 1 && (roles & givenRole) !== 0)) return true;
  }
  if (hasInitial(words)) return true;
  return familyFirst.has(names[0]?.text ?? "") && length <= 3 && names.slice(1).every(({ text }) => text.length <= 8);
}

function isGiven(text: string): boolean {
  return given.has(text) || (!isAscii(text) && given.has(withoutMarks(text)));
}

const givenRole = nameRole({ has: (_, text) => isGiven(text) });

/** What stands within names of Arabic alone. */
const arabicRole = nameRole("al bin ibn el");

/** `John F. Kennedy`. */
function hasInitial(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => at > 0 && text.length === 1 && words[at + 1]?.text === ".");
}

/** Whether a text may go on with the family name that comes first. */
function isFamilyFirst(names: readonly Word[], hasHyphen: boolean): boolean {
  const [first] = names;
  if (first === undefined || !familyFirst.has(first.text)) return false;
  return names.length === 3 || hasHyphen || names.length === 2;
}

/** The shorter names by which a text may go on with a person: surnames, in every order of names. */
export function shortNames(words: readonly Word[]): string[] {
  const names = words.filter(({ kind, small }) => kind === "word" && small !== "jr" && small !== "sr");
  const last = names.at(-1);
  if (last === undefined || names.length < 2) return [];
  const shorts = new Set<string>();
  const hasHyphen = words.some(({ text }, at) => text === "-" && words[at + 1]?.isCapital === false);
  const first = names[0] as Word;
  if (isFamilyFirst(names, hasHyphen)) shorts.add(first.text);
  if (shorts.size === 0 || names.length === 2) shorts.add(last.text);
  for (const compound of compounds(words)) shorts.add(compound);
  return [...shorts];
}

/**
 * `al-Assad`, `von der Leyen`, `López Obrador`: the tails of a name that are more than its last
 * word.
 */
function compounds(words: readonly Word[]): string[] {
  const tails: string[] = [];
  for (let at = words.length - 2; at > 0; at -= 1) {
    const word = words[at] as Word;
    if (word.text === "-" || word.text === ".") continue;
    const isTail = nameParticles.has(word.small) || (word.isCapital && words[at - 1]?.text !== "-");
    if (isTail) tails.push(tailOf(words, at));
  }
  return tails;
}

function tailOf(words: readonly Word[], from: number): string {
  let text = "";
  let end = words[from]?.start ?? 0;
  for (const word of words.slice(from)) {
    text += (word.start > end ? " " : "") + word.text;
    end = word.end;
  }
  return text;
}
