import {
  bodyNouns,
  groupNouns,
  openingWords,
  otherNouns,
  placeWords,
  portfolioWords,
  speakingVerbs,
  titleWords,
} from "../data/actor-words.ts";
import type { Word } from "../words.ts";
import type { FoundName } from "./found-name.ts";
import type { Meaning } from "./meaning.ts";
import type { NameMatch } from "./name-index.ts";
import { looksLikePerson, shortNames } from "./person-names.ts";

/** A run of capitalised words, the sentence around it, and what is known of words. */
export interface Run {
  readonly text: string;
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  /** Whether the text has the word in small letters, too. */
  readonly isCommon: (small: string) => boolean;
  readonly known: (at: number) => NameMatch<Meaning> | null;
}

/** The persons and organisations that a run names by itself or by what stands around it. */
export function namesOfRun(whole: Run): FoundName[] {
  const run = { ...whole, start: afterOpening(whole) };
  if (run.start >= run.end) return [];
  const title = lastIndex(run, (word) => titleWords.has(word.small));
  const body = lastIndex(run, (word) => bodyNouns.has(word.small));
  if (title > body) return [...bodyBefore(run, body), ...titled(run, title)];
  if (body >= 0) return bodyOf({ ...run, start: bodyStart(run, title) }, body);
  return untitled(run);
}

/** At the beginning of a sentence words have capitals that are no names. */
function afterOpening({ words, start, end, isCommon, known }: Run): number {
  const before = words[start - 1];
  const isFirst = before === undefined || (before.kind === "mark" && !/[,('’-]/.test(before.text));
  if (!isFirst || known(start) !== null) return start;
  let at = start;
  while (at < end && isOpening(words[at] as Word, isCommon)) at += 1;
  return at;
}

function isOpening(word: Word, isCommon: (small: string) => boolean): boolean {
  if (titleWords.has(word.small) || bodyNouns.has(word.small)) return false;
  return openingWords.has(word.small) || isCommon(word.small);
}

function lastIndex({ words, start, end }: Run, fits: (word: Word) => boolean): number {
  for (let at = end - 1; at >= start; at -= 1) if (fits(words[at] as Word)) return at;
  return -1;
}

/** `Commission` of `Commission President Ursula von der Leyen`: only with more of its name. */
function bodyBefore(run: Run, body: number): FoundName[] {
  return body > run.start ? bodyOf({ ...run, end: body + 1 }, body) : [];
}

/** After `Chief Justice of the` comes an organisation. */
function bodyStart({ words, start }: Run, title: number): number {
  if (title < 0 || words[title + 1]?.kind !== "word" || words[title + 1]?.isCapital) return start;
  const next = words[title + 2];
  return next?.small === "the" ? title + 3 : title + 2;
}

function bodyOf(run: Run, body: number): FoundName[] {
  const { words, start } = run;
  const end = bodyEnd(run, body);
  const lead = run.known(start);
  if (lead !== null && start + lead.length >= end) return [];
  const own = words.slice(start, end).filter(({ kind }) => kind === "word");
  if (own.length < 2 || otherNouns.has(own.at(-1)?.small ?? "")) return [];
  const of = lead?.meaning.kind === "state" ? lead.meaning.name : stateBefore(run, start);
  const name = textOf(run, start, end);
  const isPlain = own.length === 2 && own.every(({ small }) => portfolioWords.has(small) || bodyNouns.has(small));
  return [
    {
      name,
      kind: "organisation",
      rule: "a noun of bodies",
      words: words[body]?.text ?? "",
      of,
      shorts: [],
      certainty: isPlain ? 0.7 : 0.85,
      isShort: false,
    },
  ];
}

/**
 * To what it is of, or to what a hyphen adds: `Movement for All-Party Rule`, `Movement
 * In-Opposition`.
 */
function bodyEnd(run: Run, body: number): number {
  const { words, start, end } = run;
  for (let at = start; at <= body; at += 1) if (bodyNouns.has(words[at]?.small ?? "") && hasTail(run, at)) return end;
  const isJoined = words[body + 1]?.text === "-" || (words[body + 1]?.isCapital && words[body + 2]?.text === "-");
  return isJoined ? end : body + 1;
}

function hasTail({ words, end }: Run, body: number): boolean {
  const next = words[body + 1];
  return body + 1 < end && next?.kind === "word" && !next.isCapital && next.small !== "and";
}

/** `China's Foreign Ministry`. */
function stateBefore({ words, known }: Run, start: number): string | null {
  if (!/^['’]s?$/.test(words[start - 1]?.text ?? "")) return null;
  for (let back = 2; back <= 4; back += 1) {
    const match = known(start - back);
    if (match !== null && match.length === back - 1 && match.meaning.kind === "state") return match.meaning.name;
  }
  return null;
}

/** Who bears a title: what follows it, and what it is for. */
function titled(run: Run, title: number): FoundName[] {
  const { words, end } = run;
  let start = title + 1;
  while (start < end && belongsToTitle(words[start] as Word)) start += 1;
  if (start >= end) return [];
  return personOf(run, start, { rule: "a title", words: textOf(run, title, start), from: title });
}

function belongsToTitle({ small, isCapital, kind }: Word): boolean {
  return kind === "mark" || !isCapital || portfolioWords.has(small);
}

interface Why {
  readonly rule: string;
  readonly words: string;
  /** Where the title begins that stands before the name. */
  readonly from?: number;
}

/** A person whose name begins at `start`; of a surname alone the title is part, as it stands. */
function personOf(run: Run, start: number, { rule, words: why, from = start }: Why): FoundName[] {
  const words = run.words.slice(start, run.end);
  const names = words.filter(({ kind }) => kind === "word");
  if (names.length > 5 || !names.every((word) => isNamePart(run, word, names.length))) return [];
  const known = run.known(start);
  if (known !== null && known.length >= words.length) return knownPerson(run, start, known.meaning);
  const isShort = names.length === 1;
  const name = textOf(run, start, run.end);
  return [
    {
      name: isShort ? textOf(run, from, run.end) : name,
      kind: "person",
      rule,
      words: why,
      of: stateOfTitle(run, start),
      shorts: isShort ? [name] : shortNames(words),
      certainty: isShort ? 0.7 : 0.9,
      isShort,
    },
  ];
}

/** `President Jordan` is a person, `President of Jordan` is none. */
function knownPerson(run: Run, start: number, { form, kind }: Meaning): FoundName[] {
  if (!titleWords.has(run.words[start - 1]?.small ?? "")) return [];
  if (kind !== "state" || form === "adjective" || form === "people") return [];
  return [
    {
      name: textOf(run, start, run.end),
      kind: "person",
      rule: "a title before the name of a state",
      words: run.words[start - 1]?.text ?? "",
      of: null,
      shorts: [],
      certainty: 0.4,
      isShort: true,
    },
  ];
}

function isNamePart({ isCommon }: Run, { small, text }: Word, count: number): boolean {
  if (otherNouns.has(small) || bodyNouns.has(small) || groupNouns.has(small)) return false;
  if (count > 1 && isCommon(small) && portfolioWords.has(small)) return false;
  return count > 1 ? text.length < 20 : !isCommon(small) && !openingWords.has(small) && /\p{Ll}/u.test(text);
}

/** The state whose adjective begins the run, or which has its possessive before it. */
function stateOfTitle(run: Run, nameStart: number): string | null {
  const lead = run.known(run.start);
  if (lead !== null && run.start + lead.length < nameStart && lead.meaning.kind === "state") return lead.meaning.name;
  return stateBefore(run, run.start);
}

/** A run without a title: what stands before and after says whether it is a person. */
function untitled(whole: Run): FoundName[] {
  const lead = whole.known(whole.start);
  if (lead !== null && whole.start + lead.length >= whole.end) return [];
  const isLed = lead !== null && (lead.meaning.form === "adjective" || lead.meaning.form === "people");
  const run = isLed ? { ...whole, start: whole.start + lead.length } : whole;
  const own = run.words.slice(run.start, run.end);
  const names = own.filter(({ kind }) => kind === "word");
  if (names.some(({ small }) => otherNouns.has(small))) return [];
  if (names.length > 1 && looksLikePerson(own))
    return personOf(run, run.start, { rule: "a given name", words: own[0]?.text ?? "" });
  return byWhatStandsAround(run, names.length === 1 || (lead !== null && !isLed));
}

function byWhatStandsAround(run: Run, isBare: boolean): FoundName[] {
  const before = titleBefore(run, run.start);
  if (before !== null && run.known(run.start) !== null) return [];
  if (before !== null) return personOf(run, run.start, { rule: "a title before", words: before });
  const body = groupAfter(run);
  if (body !== null) return bodyByApposition(run, body);
  return isBare ? [] : byWhatFollows(run);
}

/** `Northern Water, an advocacy group in the west`. */
function groupAfter({ words, end }: Run): string | null {
  if (words[end]?.text !== "," || !/^(?:an?|the)$/.test(words[end + 1]?.small ?? "")) return null;
  for (let at = end + 2; at < end + 7; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") return null;
    if (groupKinds.test(word.small)) return word.text;
    if (/^(?:of|in|for|that|which|who)$/.test(word.small)) return null;
  }
  return null;
}

const groupKinds =
  /^(?:group|party|organi[sz]ation|company|firm|agency|network|charity|union|movement|militia|coalition|alliance|think|ngo|institute|watchdog|bank|corporation|conglomerate|manufacturer|operator|body|bloc|faction|association|federation|lobby|regulator|utility|broker|insurer|maker|airline)$/;

function bodyByApposition(run: Run, word: string): FoundName[] {
  const name = textOf(run, run.start, run.end);
  if (run.isCommon(name.toLowerCase()) || run.known(run.start) !== null) return [];
  const rest = { of: null, shorts: [], certainty: 0.75, isShort: false };
  return [{ name, kind: "organisation", rule: "what it is called after its name", words: word, ...rest }];
}

function byWhatFollows(run: Run): FoundName[] {
  if (placeWords.has(run.words[run.start - 1]?.small ?? "")) return [];
  const after = titleAfter(run) ?? speaks(run);
  return after === null ? [] : personOf(run, run.start, { rule: "what follows", words: after });
}

/** `the rebel leader John Garang`, `its president, John Garang`. */
function titleBefore({ words }: Run, start: number): string | null {
  const near = words[start - 1];
  const word = near?.text === "," ? words[start - 2] : near;
  return word !== undefined && !word.isCapital && titleWords.has(word.small) ? word.text : null;
}

/** `Hamdullah Mohib, the Afghan ambassador`. */
function titleAfter({ words, end }: Run): string | null {
  if (words[end]?.text !== ",") return null;
  for (let at = end + 1; at < end + 9; at += 1) {
    const word = words[at];
    if (word === undefined || (word.kind === "mark" && word.text !== "-" && word.text !== ".")) return null;
    if (titleWords.has(word.small) || (word.small === "who" && at === end + 1)) return word.text;
    if (at === end + 1 && !word.isCapital && !determiners.test(word.small)) return null;
  }
  return null;
}

const determiners = /^(?:the|a|an|his|her|its|their|our|one|former|acting|then|deputy|chief|senior|top|who)$/;

function speaks({ words, start, end }: Run): string | null {
  const after = words[end];
  if (after !== undefined && speakingVerbs.has(after.small)) return after.text;
  const before = words[start - 1];
  return before !== undefined && /^(?:says|said|told|adds|added)$/.test(before.small) ? before.text : null;
}

function textOf({ text, words }: Run, start: number, end: number): string {
  return text.slice(words[start]?.start, words[end - 1]?.end);
}
