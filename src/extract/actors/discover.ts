import { calendarWords } from "../calendar-words.ts";
import { officeNouns } from "../data/group-words.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import { type Word, wordsOf } from "../words.ts";
import { acronymAfter, acronymBefore, isBracket } from "./acronyms.ts";
import { actingGroups, grouping, unnamedRule } from "./acting-groups.ts";
import { bareBody, bareRule } from "./body-names.ts";
import { type ShortForm, shortFormOf } from "./bracketed-names.ts";
import { endOfRun } from "./capital-run.ts";
import type { FoundName } from "./found-name.ts";
import { groupsOf } from "./groups.ts";
import type { KnownLookup } from "./known-lookup.ts";
import { namePieces } from "./name-pieces.ts";
import { isNobody, namesOfRun } from "./parse-run.ts";
import type { Run } from "./run.ts";
import { actingNames, noteSingle, type Single } from "./single-names.ts";

/** What a first reading finds: names, short forms of known names, and which states are named. */
export interface Discovery {
  readonly names: readonly FoundName[];
  /** A short form → the long one that the text gives it for. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** States and bodies that are named beyond doubt, by name. */
  readonly named: ReadonlySet<string>;
}

type KnownNamesAt = ReturnType<KnownLookup>;

/** What is gathered, sentence by sentence. */
interface Notes {
  readonly names: FoundName[];
  readonly singles: Map<string, Single>;
  readonly shorts: ShortForm[];
}

/** Names that the text itself introduces. */
export function discover(document: TextDocument, pieces: readonly (readonly Word[])[], lookup: KnownLookup): Discovery {
  const common = commonWords(pieces);
  const notes: Notes = { names: [], singles: new Map(), shorts: [] };
  const named = new Set<string>();
  const title = namePieces(wordsOf(document.head.title ?? ""));
  noteNamed(title, lookup(title), named);
  const isCommon = (small: string) => common.has(small);
  for (const [index, sentence] of document.sentences.entries()) {
    const words = pieces[index] ?? [];
    const known = lookup(words);
    noteNamed(words, known, named);
    if (isTitleCase(sentence, words)) continue;
    noteRuns(sentence, words, { isCommon, known, notes });
    for (const group of groupsOf(sentence.text, words, known)) notes.names.push(group);
    const classes = words === sentence.words ? sentence.classes : classesIn(words);
    if ((classes & grouping) !== 0) for (const group of actingGroups(sentence.text, words)) notes.names.push(group);
  }
  const shorts = new Map<string, string>();
  const names = withoutNamed(withoutBare(notes.names, bodiesIn(named), shorts));
  return { ...joinNotes({ ...notes, names }, shorts), named };
}

/**
 * `the Commission` is the one body of that noun whom the text names, and a body of its own where
 * it names none.
 */
function withoutBare(
  names: readonly FoundName[],
  known: ReadonlySet<string>,
  acronyms: Map<string, string>,
): FoundName[] {
  const bare = new Set(names.filter(({ rule }) => rule === bareRule).map(({ name }) => name));
  if (bare.size === 0) return [...names];
  const bearers = new Map<string, Set<string>>();
  const full = names.filter(({ rule, kind }) => rule !== bareRule && kind !== "person").map(({ name }) => name);
  for (const name of [...full, ...known])
    for (const word of name.split(" "))
      if (bare.has(word)) bearers.set(word, (bearers.get(word) ?? new Set()).add(name));
  for (const [word, all] of bearers) if (all.size === 1) for (const name of all) acronyms.set(word, name);
  return names.filter(({ rule, name }) => rule !== bareRule || !bearers.has(name));
}

/**
 * Without those who may be who has a name: `the finance ministry` where a Ministry of Finance is
 * named, any ministry that nothing describes; the `electoral council` is no Presidential Council.
 */
function withoutNamed(names: readonly FoundName[]): FoundName[] {
  const named = names.filter(({ rule }) => rule !== unnamedRule);
  if (named.length === names.length) return named;
  const taken = new Set(named.flatMap(({ name, role }) => `${name} ${role ?? ""}`.toLowerCase().split(/[\s-]+/)));
  const isTaken = ({ name, words, kind }: FoundName) => {
    if (!taken.has(words.toLowerCase())) return false;
    if (kind !== "organisation" || words === name || !officeNouns.has(words) || persons.test(words)) return true;
    return name
      .toLowerCase()
      .split(/[\s-]+/)
      .every((word) => taken.has(word) || plain.test(word));
  };
  return names.filter((found) => found.rule !== unnamedRule || !isTaken(found));
}

/** What tells no body from another. */
const plain = /^(?:joint|same|own|new|whole|full|special|national|federal|central|own|state|two|local)$/;
const persons = /^(?:ministers?|leaders|prosecutor|ombudsman)$/;

function noteRun(run: Run, { names, singles, shorts }: Notes): void {
  const { words, start, end } = run;
  const cut = isBracket(words[end]) ? (acronymAfter(words, start, end) ?? acronymBefore(words, start, end)) : null;
  if (cut === null && isNobody(run)) return;
  // A long form that everybody knows is not cut to its initials.
  const bracketed = cut !== null && run.known(start)?.length === end - start ? { ...cut, start } : cut;
  const short = bracketed === null ? null : shortFormOf(run, bracketed);
  if (short !== null) shorts.push(short);
  if (bracketed === null) for (const name of namesOfRun(run)) names.push(name);
  const bare = bareBody(run);
  if (bare !== null) names.push(bare);
  noteSingle(run, singles);
}

/**
 * Short forms count whose long form is a body's, or which act; single words that act are somebody.
 */
function joinNotes({ names, singles, shorts }: Notes, acronyms: Map<string, string>): Omit<Discovery, "named"> {
  for (const [acronym, long] of acronymsOf(names, singles)) acronyms.set(acronym, long);
  const bodies: FoundName[] = [];
  for (const { acronym, long, found, isSure } of shorts) {
    if (!isSure && singles.get(acronym)?.acts !== true) continue;
    acronyms.set(acronym, long);
    if (found !== null) bodies.push(found);
  }
  const taken = new Set(names.flatMap((name) => name.shorts));
  const alone = actingNames(singles, (name) => taken.has(name) || acronyms.has(name));
  return { names: [...names, ...bodies, ...alone], acronyms };
}

/** `KMA` where a Korean Medical Association is named: capitals that are a body's initials. */
function acronymsOf(names: readonly FoundName[], singles: ReadonlyMap<string, Single>): Map<string, string> {
  const found = new Map<string, string>();
  if (![...singles.keys()].some(isCapitals)) return found;
  for (const { name, kind } of names) {
    if (kind !== "organisation") continue;
    // `SMM` is the OSCE Special Monitoring Mission, too.
    for (const long of [name, name.replace(/^\p{Lu}{2,} /u, "")]) {
      const initials = [...long].filter((letter) => letter !== letter.toLowerCase()).join("");
      if (initials.length > 1 && name !== initials && singles.has(initials)) found.set(initials, name);
    }
  }
  return found;
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

/** Words that the text has in small letters. */
function commonWords(pieces: readonly (readonly Word[])[]): Set<string> {
  const common = new Set<string>();
  for (const words of pieces)
    for (let at = 0; at < words.length; at += 1) {
      const { kind, isCapital, small } = words[at] as Word;
      if (kind === "word" && !isCapital) common.add(small);
    }
  return common;
}

function noteNamed(words: readonly Word[], known: KnownNamesAt, named: Set<string>): void {
  for (let at = 0; at < known.length; at += 1) {
    const match = known[at] ?? null;
    if (match === null || words[at]?.kind !== "word") continue;
    if (match.meaning.others.length === 0 && match.meaning.form !== "capital") named.add(match.meaning.name);
    at += match.length - 1;
  }
}

/** Names with a noun of bodies among them: states have none. */
function bodiesIn(named: ReadonlySet<string>): Set<string> {
  return new Set([...named].filter((name) => name.includes(" ")));
}

/** A headline capitalises what is no name. */
function isTitleCase({ text, line }: TextSentence, words: readonly Word[]): boolean {
  let long = 0;
  let capital = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (word.kind !== "word" || word.text.length < 4) continue;
    long += 1;
    if (word.isCapital) capital += 1;
  }
  const share = capital / Math.max(1, long);
  if (line.kind === "heading") return share > 0.5;
  if (words.length < 4 && words.every(({ isCapital, kind }) => isCapital || kind !== "word"))
    return !/[.!?]$/.test(text);
  return long > 3 && share > 0.7 && !/[.!?]["”’)]?$/.test(text);
}

/** `On 10 January Moldovagaz offered`: a month is of no name. */
function behindDay(words: readonly Word[], start: number, end: number): number {
  let from = start;
  while (from < end && calendarWords.has(words[from]?.small ?? "")) from += 1;
  return from;
}

interface Around {
  readonly isCommon: (small: string) => boolean;
  readonly known: KnownNamesAt;
  readonly notes: Notes;
}

function noteRuns({ text }: TextSentence, words: readonly Word[], { isCommon, known: names, notes }: Around): void {
  const known = (at: number) => names[at] ?? null;
  for (let start = 0; start < words.length; ) {
    const { isCapital, small } = words[start] as Word;
    // Nearly all words begin none, which is told at once.
    const end = isCapital || small.length === 2 ? endOfRun(words, start) : start;
    if (end === start) {
      start += 1;
      continue;
    }
    const from = behindDay(words, start, end);
    if (end > from) noteRun({ text, words, start: from, end, isCommon, known }, notes);
    start = end;
  }
}
