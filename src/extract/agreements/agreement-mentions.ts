import {
  agreementNouns,
  matterWords,
  outerWords,
  pactNouns,
  properNouns,
  subjectWords,
  talksNouns,
  truceNouns,
  unrealWords,
} from "../data/agreement-words.ts";
import { anyOfLater, isOfLater } from "../later-class.ts";
import type { TextSentence } from "../text-document.ts";
import type { Word } from "../words.ts";
import { tailOf } from "./agreement-tail.ts";
import { knownAgreementAt } from "./known-agreements.ts";
import { isAgreedOn, looseNouns } from "./loose-nouns.ts";
import { commonEnd, nameStart, properEnd, tailOpeners } from "./name-span.ts";
import { isNoAgreement } from "./no-agreement.ts";
import { isNamedProcess } from "./process-names.ts";
import { telling } from "./telling-words.ts";
import { isUnreal } from "./unreal.ts";

/** What sort of agreement a noun tells of. */
export type AgreementSort = "pact" | "truce" | "talks";

/** A place that names an agreement. */
export interface AgreementMention {
  readonly sentence: TextSentence;
  /** As it stands, without articles and verbs before it. */
  readonly name: string;
  readonly sort: AgreementSort;
  /** Words of the sentence, from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  readonly noun: string;
  /** Whether it has a name of its own. */
  readonly isProper: boolean;
  /** What tells it from others: its matter, in small letters. */
  readonly matter: string;
  readonly article: "definite" | "indefinite" | "none";
  /** Whether it is hoped for, denied or meant in general. */
  readonly isUnreal: boolean;
  /** Its short form, in brackets after it. */
  readonly short: string | null;
  /** Its usual name, where everybody knows it. */
  readonly known: string | null;
  /** What follows a common noun and says which it is, and the word behind it. */
  readonly tail: string;
  readonly behind: number;
}

/** The agreements that a sentence names, proper names first found at their nouns. */
export function agreementMentions(sentence: TextSentence): AgreementMention[] {
  const { words } = sentence;
  const found: AgreementMention[] = [];
  if (!anyOfLater(words, telling)) return found;
  const isTitle = isHeadline(words);
  for (let at = 0; at < words.length; at += 1) {
    if (!isOfLater(words[at] as Word, telling)) continue;
    const known = knownAt(sentence, at);
    const sort = known === null ? sortOf(words, at) : null;
    const mention = known ?? (sort === null ? null : mentionAt(sentence, at, { sort, isTitle }));
    if (mention !== null && !overlaps(found.at(-1), mention)) found.push(mention);
  }
  return found;
}

function overlaps(last: AgreementMention | undefined, next: AgreementMention): boolean {
  // `Korea-United States Free Trade Agreement (KORUS FTA)`
  return last !== undefined && next.from < (last.short === null ? last.to : last.to + 2);
}

function sortOf(words: readonly Word[], at: number): AgreementSort | null {
  const word = words[at];
  if (word?.kind !== "word" || !mayBeNoun(word) || isNotLast(words, at)) return null;
  const { small } = word;
  const before = words[at - 1];
  if (small === "map") return before?.small === "road" ? "pact" : null;
  if (isTruce(words, at)) return "truce";
  if (isProcess(words, at)) return "talks";
  if (pactNouns.has(small) || (!word.isCapital && isAgreedOn(words, at))) return "pact";
  return word.isCapital && properNouns.has(small) && before?.isCapital ? "pact" : null;
}

/** Of `ceasefire agreement` the last noun says what it is. */
function isNotLast(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]?.small === "cessation") return pactNouns.has(words[at + 3]?.small ?? "");
  if (next?.small === "process" && next.isCapital && words[at]?.isCapital) return true;
  if (next?.small === "deal") return !/^(?:with|an?|in|only|the|mainly)$/.test(words[at + 2]?.small ?? "");
  // Of `settlement process`, too.
  if (next?.small === "process") return isNamedProcess(words, at + 1);
  return isAnyNoun(next) || (looseNouns.has(words[at]?.small ?? "") && looseNouns.has(next?.small ?? ""));
}

function isTruce(words: readonly Word[], at: number): boolean {
  const small = words[at]?.small ?? "";
  if (truceNouns.has(small) || (small === "fire" && words[at - 1]?.small === "cease")) return true;
  return small === "cessation" && words[at + 1]?.small === "of";
}

/** A noun of agreements, or one that is part of a name in capitals. */
function mayBeNoun({ small, isCapital }: Word): boolean {
  return agreementNouns.has(small) || looseNouns.has(small) || small === "map" || (isCapital && properNouns.has(small));
}

interface Noun {
  readonly sort: AgreementSort;
  /** Whether the sentence is a headline, in which verbs have capitals, too. */
  readonly isTitle: boolean;
}

function isAnyNoun(word: Word | undefined): boolean {
  if (word === undefined || word.small === "process") return false;
  return truceNouns.has(word.small) || pactNouns.has(word.small) || talksNouns.has(word.small);
}

/** `peace process`, `round of talks`, `Nairobi process`: a process alone is anything. */
function isProcess(words: readonly Word[], at: number): boolean {
  const { small } = words[at] as Word;
  if (small === "process" || small === "processes") return isNamedProcess(words, at);
  return small !== "round" && small !== "rounds" && talksNouns.has(small);
}

function mentionAt(sentence: TextSentence, at: number, { sort, isTitle }: Noun): AgreementMention | null {
  const { words, text } = sentence;
  const next = words[at + 1];
  // `Security Arrangements Monitoring Mechanism` is no arrangement.
  if (!isTitle && words[at]?.isCapital && next?.isCapital && next.kind === "word" && !isOfName(next)) return null;
  const from = nameStart(words, at, isTitle);
  const proper = properEnd(words, { from, at, isTitle });
  const to = proper ?? commonEnd(words, at);
  if (isNoAgreement(words, from, at)) return null;
  const article = articleOf(words, from);
  const matter = matterOf(words, from, at);
  const stopsFire = /truce|cease-?fire|cessation/.test(matter);
  const start = words[from] as Word;
  const end = words[to - 1] as Word;
  return {
    sentence,
    name: text.slice(start.start, end.end),
    sort: stopsFire ? "truce" : sort,
    from,
    to,
    noun: (words[at] as Word).small,
    isProper: proper !== null,
    matter,
    article,
    isUnreal: isUnreal(words, { from, at, to, article }),
    known: null,
    short: proper === null ? null : shortAfter(words, to),
    ...(proper === null ? tailOf(sentence, to) : { tail: "", behind: to }),
  };
}

/** `Convention Against Corruption`, `Oslo Accord II`. */
function isOfName({ small, text }: Word): boolean {
  return tailOpeners.has(small) || /^[IVX]+$/.test(text);
}

/** `JCPOA`, `Trans-Pacific Partnership`: a name that everybody knows. */
function knownAt(sentence: TextSentence, at: number): AgreementMention | null {
  const word = sentence.words[at] as Word;
  if (!word.isCapital) return null;
  const agreement = knownAgreementAt(sentence.words, at);
  const isShort = sentence.words[at - 1]?.text === "(" && sentence.words[at + 1]?.text === ")";
  if (agreement === null || isShort || isOfArea(sentence.words[at + agreement.length])) return null;
  const [from, to] = [at, at + agreement.length];
  const name = sentence.text.slice(word.start, sentence.words[to - 1]?.end);
  const rest = {
    sort: /(?:round|process|format|discussions)$/i.test(name) ? "talks" : "pact",
    matter: agreement.matter,
    article: "definite",
    isUnreal: false,
    tail: "",
    behind: to,
  } as const;
  return {
    ...rest,
    sentence,
    name,
    from,
    to,
    noun: sentence.words[to - 1]?.small ?? "",
    isProper: true,
    known: agreement.name,
    short: shortAfter(sentence.words, to),
  };
}

/** `The Schengen area`, `a Schengen visa`. */
function isOfArea(next: Word | undefined): boolean {
  return /^(?:area|zone|visas?|border|borders|states|countries)$/.test(next?.small ?? "");
}

/** Where capitals say nothing: in a headline verbs have them, too. */
function isHeadline(words: readonly Word[]): boolean {
  if (/^[.!?]$/.test(words.at(-1)?.text ?? "")) return false;
  const long = words.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return long.filter(({ isCapital }) => isCapital).length > long.length * 0.7;
}

function articleOf(words: readonly Word[], from: number): AgreementMention["article"] {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const small = words[at]?.small ?? "";
    if (/^(?:the|this|that|its|their|his|her|our|['’]s|both)$/.test(small)) return "definite";
    if (/^(?:a|an|any|no|some|every|another|such)$/.test(small)) return "indefinite";
    if (subjectWords.has(small) || !(outerWords.has(small) || unrealWords.has(small))) break;
    if (/^(?:of|in|on|with|to|for|by|from|under|and)$/.test(small)) break;
  }
  return "none";
}

/** Words of its matter, in the order of the text. */
function matterOf(words: readonly Word[], from: number, at: number): string {
  const parts = words.slice(from, at).filter(({ kind }) => kind !== "mark");
  return parts
    .map(({ small }) => small)
    .filter((small) => matterWords.has(small))
    .join(" ");
}

function shortAfter(words: readonly Word[], to: number): string | null {
  if (words[to]?.text !== "(") return null;
  const end = words.findIndex(({ text }, at) => at > to && text === ")");
  if (end < 0 || end > to + 3) return null;
  const short = words.slice(to + 1, end).map(({ text }) => text);
  return short.every((text) => /^\p{Lu}[\p{L}\p{N}.-]*\p{Lu}/u.test(text)) ? short.join(" ") : null;
}
