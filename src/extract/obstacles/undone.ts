import { lazily } from "../../text/lazily.ts";
import { wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { familyClass } from "./family-class.ts";
import type { Clue } from "./find-clues.ts";
import { anyOf, rulesByWord } from "./word-rules.ts";

/**
 * Which clues a sentence says are over: "the dispute, on which they split, has been resolved",
 * "dropped that condition", "the attacks have declined". The word that undoes another is over too:
 * an objection withdrawn is no withdrawal.
 */
export function undoneClues(clues: readonly Clue[], words: readonly Word[]): ReadonlySet<Clue> {
  const gone = new Set<Clue>();
  if (clues.length === 0) return gone;
  const byWord = rules();
  for (let at = 0; at < words.length; at++) {
    const ofWord = byWord.get((words[at] as Word).small);
    if (ofWord === undefined || !anyOf(ofWord, words, at)) continue;
    if (!isOnlyMeant(words, at) || isNoMore(words, at)) addUndone(gone, clues, words, at);
  }
  return gone;
}

function addUndone(gone: Set<Clue>, clues: readonly Clue[], words: readonly Word[], at: number): void {
  const here = clues.filter((clue) => isUndoneBy(clue, at, words));
  const [first] = here;
  if (first === undefined) return;
  for (const clue of here) gone.add(clue);
  for (const clue of clues)
    if ((clue.from > first.from && clue.from < at) || (clue.from <= at && at <= clue.to)) gone.add(clue);
}

function isUndoneBy(clue: Clue, at: number, words: readonly Word[]): boolean {
  const isOfSubject = isBefore(words, at, be) || fades(words, at) || isNoMore(words, at);
  if (clue.to < at)
    return (
      isOfSubject &&
      (clue.classes & undoable) !== 0 &&
      at - clue.to <= subjectReach &&
      isOneClause(words, clue.to + 1, at)
    );
  if (clue.from <= at || isOfSubject) return false;
  return clue.from - at <= objectReach && isOpen(words, at + 1, clue.from);
}

/** How far what is undone stands before a passive verb, its relative clause included. */
const subjectReach = 24;
/** How far it stands behind an active one. */
const objectReach = 7;

/** Whether words belong to one clause, but for a relative one between commas. */
function isOneClause(words: readonly Word[], from: number, to: number): boolean {
  let inRelative = isInRelative(words, from) || isInAside(words, from, to);
  for (let at = from; at < to; at++) {
    const { small = "", kind } = words[at] ?? {};
    if (kind === "mark" && small === ",") inRelative = !inRelative;
    else if (kind === "mark" && !/^(?:-|['’]s?)$/.test(small)) return false;
    else if (!inRelative && breaks.has(small)) return false;
  }
  return !inRelative;
}

/** Whether a word stands behind a comma and "which": "the row, which delayed them, is over". */
function isInRelative(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at > 0; at--) {
    if (words[at]?.kind !== "mark") continue;
    return words[at]?.text === "," && [1, 2].some((step) => relatives.has(words[at + step]?.small ?? ""));
  }
  return false;
}

/** Whether words stand between two commas: "the bills, six months overdue, have been paid". */
function isInAside(words: readonly Word[], from: number, to: number): boolean {
  let before = from - 1;
  while (before > 0 && words[before]?.kind !== "mark") before--;
  const commas = words.slice(from, to).filter(({ text }) => text === ",").length;
  return before > 0 && words[before]?.text === "," && commas === 1;
}

const relatives = wordSet("which who whose whom");

function isOpen(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { small = "", kind } = words[at] ?? {};
    if (kind === "mark" || breaks.has(small) || small === "to") return false;
  }
  return true;
}

const breaks = wordSet("but and because although though while unless until if when after before since so");

/** Whether one of the three words before is of a set. */
function isBefore(words: readonly Word[], at: number, set: { has(word: string): boolean }): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--)
    if (set.has((words[before] as Word).small)) return true;
  return false;
}

/** "To lift", "should be lifted", "not lifted", "once it is lifted": it is not done. */
function isOnlyMeant(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - meantReach); before--) {
    const { small = "", kind } = words[before] ?? {};
    if (kind === "mark") return false;
    if (meant.has(small) || small.endsWith("n't")) return true;
  }
  return false;
}

const meantReach = 5;
const meant = wordSet(
  "to should must can could may might would will if unless until not never no nobody none neither when once only before",
);
const be = wordSet("is are was were been being got gets");

/** What has been done to what stood in the way. */
const undoers = wordSet(`lifted dropped withdrawn withdrew withdrawing waived settled resolved solved overcome overcame
  removed eased ended dissolved revoked rescinded repealed cleared averted defused dismissed overruled quashed
  unblocked unfrozen repaired mended restored fixed healed ironed bridged smoothed cured reversed allayed dispelled
  refuted disproved fulfilled satisfied patched buried reconciled reopened silenced quelled suppressed
  contained cured paid secured`);

/** "Was laid to rest", "set aside", "thrown out", "given up", "taken out". */
function isPutAside(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.small ?? "";
  switch (words[at]?.small) {
    case "laid":
    case "put":
    case "set":
      return next === "aside" || (next === "to" && words[at + 2]?.small === "rest");
    case "thrown":
    case "threw":
    case "taken":
    case "took":
    case "worked":
      return next === "out";
    case "given":
    case "gave":
      return next === "up";
    default:
      return false;
  }
}

const putting = wordSet("laid put set thrown threw taken took worked given gave");

/** What becomes less or ends by itself. */
const faders = wordSet(`declined subsided faded shrank shrunk waned abated vanished ceased died stopped fallen fell
  lessened melted evaporated receded`);

/**
 * "Came to nothing" as well; of attempts that says that they failed, which no family of these is.
 */
function fades(words: readonly Word[], at: number): boolean {
  const small = words[at]?.small ?? "";
  if (small !== "came" && small !== "come") return faders.has(small);
  if (words[at + 1]?.small !== "to" || words[at + 2]?.small !== "nothing") return false;
  return !words.slice(0, at).some((word) => tried.has(word.small));
}

/** What fails where it comes to nothing. */
const tried = wordSet(
  "attempt attempts effort efforts bid bids talks negotiations initiative mission mediation plan plans hopes proposal appeal appeals",
);

/** "No longer exists", "is no longer in the way". */
function isNoMore(words: readonly Word[], at: number): boolean {
  if (words[at]?.small !== "longer" || words[at - 1]?.small !== "no") return false;
  return standing.has(words[at + 1]?.small ?? "");
}

const standing = wordSet(
  "exist exists existed stand stands stood apply applies applied matter matters in needed necessary an a",
);

/** What is behind, after "is". */
const ends = wordSet("over past gone");

/** Whether a word can undo anything: a sentence without such a one undoes nothing. */
export const undoing = wordClass(new Set([...undoers, ...faders, ...ends, ...putting, "longer"]));

/** At which words something may be undone, by which turn. */
const rules = lazily(() =>
  rulesByWord([
    [undoers, () => true],
    [[...faders, "came", "come"], fades],
    [["longer"], isNoMore],
    [putting, isPutAside],
    [ends, (words, at) => be.has(words[at - 1]?.small ?? "")],
  ]),
);

/** Families of what can be over; a refusal that "was put off" is none. */
const undoable =
  familyClass(`refuse oppose dispute tension divide distrust afraid demand condition accuse criticise deadlock
  impede bar sanction limit-rule breach court fight harm unrest threat protest lack hard trouble plain anger delay
  repress abuse poor deny`);
