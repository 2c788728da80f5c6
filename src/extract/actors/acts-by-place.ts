import { saysWhatTheyDo, saysWhatWasDone } from "../data/agent-verbs.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/** Who is named from a word to another, with the sentence around. */
interface Span {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
}

/**
 * Whether what stands around a name says that it is somebody who acts: a verb, `which` and a verb,
 * `agreed by`, `a contract with`, `accuses … of`. Returns the word that says so; null for none.
 */
export function whatActs({ words, start, end }: Span): string | null {
  const first = start > 0 && isArticle(words[start - 1]) ? start - 1 : start;
  const before = first > 0 ? words[first - 1] : undefined;
  if (!notSubject.has(before?.small ?? "")) {
    const from = behindHome(words, end);
    const verb = words[from];
    const isPlural = words[end - 1]?.small.endsWith("s") === true;
    if (isVerb(verb, words[from + 1], isPlural && first < start)) return verb?.text ?? null;
    const told = toldBehind(words, end) ?? closedBefore(words, first, end);
    if (told !== null) return told;
  }
  return dealtWith(words, first, end);
}

/** Between who acts and the verb. */
const adverbs = wordSet("meanwhile now then also still already never once later soon again even first");

/** `Shenghe Resources of China owns`, `Washington meanwhile strikes`. */
function behindHome(words: readonly Word[], end: number): number {
  if (words[end]?.small === "of" && words[end + 1]?.isCapital === true) return end + 2;
  return adverbs.has(words[end]?.small ?? "") ? end + 1 : end;
}

/** Whether who is named does at the head of its clause what only somebody does: `Sindh refuses`. */
export function willedBy({ words, start, end }: Span): boolean {
  const before = words[start - 1];
  if (before !== undefined && before.kind !== "mark" && !clauseOpeners.has(before.small)) return false;
  const isTold = words[end]?.text === "," && words[end + 1]?.small === "which";
  const at = isTold ? end + 2 : end;
  return isVerb(words[at], words[at + 1], false) && !still.has(words[at]?.small ?? "");
}

const clauseOpeners = wordSet(
  "that but while because whether if until unless as when which before after although since and",
);

function isArticle(word: Word | undefined): boolean {
  return word?.small === "the";
}

function isVerb(verb: Word | undefined, after: Word | undefined, isPlural: boolean): boolean {
  if (verb === undefined || verb.kind !== "word" || verb.isCapital) return false;
  return saysWhatWasDone(verb.small, after?.small ?? "") || (isPlural && saysWhatTheyDo(verb.small));
}

/** `Air Sahara, which flies`. */
function toldBehind(words: readonly Word[], end: number): string | null {
  if (words[end]?.text !== "," || !relatives.has(words[end + 1]?.small ?? "")) return null;
  const verb = words[end + 2];
  if (verb === undefined || still.has(verb.small)) return null;
  return isVerb(verb, words[end + 3], false) ? verb.text : null;
}

/** `His guest, Emomali Rahmon, recalled`. */
function closedBefore(words: readonly Word[], first: number, end: number): string | null {
  if (words[first - 1]?.text !== "," || words[end]?.text !== ",") return null;
  const verb = words[end + 1];
  return isVerb(verb, words[end + 2], false) ? (verb?.text ?? null) : null;
}

/** What a place does, too. */
const still = wordSet("is was are were lies borders covers sits stands stood lay runs holds makes");

/** What stands before who is no subject. */
export const notSubject =
  wordSet(`of in at on near from for to with by under over across between into around against through within
  along about via beyond behind outside inside off toward towards beside above below upon or`);

/** `ratified by`, `a contract with`, `among them`, `accused … of`. */
function dealtWith(words: readonly Word[], from: number, end: number): string | null {
  if (from === 0) return null;
  const near = words[from - 1]?.small ?? "";
  const noun = from > 1 ? (words[from - 2]?.small ?? "") : "";
  const before = nouns.get(near);
  if (before !== undefined) return before(noun) ? noun : null;
  const next = words[end]?.small ?? "";
  return isAccused(near, next) || isAsked(near, next) ? near : null;
}

function isAccused(verb: string, next: string): boolean {
  return next === "of" && accusing.has(verb);
}

function isAsked(verb: string, next: string): boolean {
  return (next === "to" && asking.has(verb)) || (next === "that" && telling.has(verb)) || sued.has(verb);
}

const asking =
  wordSet(`ask asks asked asking urge urges urged press presses pressed order orders ordered tell tells told allow allows
  allowed want wants wanted force forces forced persuade persuaded invite invited invites`);
const telling = wordSet("tell tells told assure assured warn warns warned inform informed");
const sued = wordSet("sue sues sued suing fined fines");

function isParticiple(small: string): boolean {
  return (small.length > 4 && small.endsWith("ed")) || participles.has(small);
}

const participles = wordSet(
  "held run owned built made brought sold sent bought paid drawn written set put led kept won lent taken given told issued",
);

const dealings =
  wordSet(`agreement contract deal talks dispute pact negotiations negotiate signed ties partnership venture
  quarrel row concluded negotiated memorandum accord settlement arrangement lawsuit relations treaty truce ceasefire agreements
  contracts cooperation meeting consultations tension tensions conflict compromise merger alliance coalition swap`);

const senders =
  wordSet(`delegates officials lawmakers negotiators deputies representatives envoys ministers delegation envoy
  loan loans credit grant grants approval consent licence license permission letter demand objections pressure`);

/** A preposition before a name → whether a word before it says that the name acts. */
const nouns = new Map<string, (noun: string) => boolean>([
  ["by", isParticiple],
  ["with", (noun) => dealings.has(noun)],
  ["between", (noun) => dealings.has(noun)],
  ["from", (noun) => senders.has(noun)],
  ["to", (noun) => noun === "according"],
]);

const relatives = wordSet("which who");
const accusing = wordSet("accuse accused accuses accusing");
