import type { TextDocument, TextSentence } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import type { Word } from "../words.ts";
import { acronymAfter, acronymBefore } from "./acronyms.ts";
import { actingGroups, grouping, unnamedRule } from "./acting-groups.ts";
import { bareBody, bareRule } from "./body-names.ts";
import { type ShortForm, shortFormOf } from "./bracketed-names.ts";
import { endOfRun } from "./capital-run.ts";
import type { FoundName } from "./found-name.ts";
import { groupsOf } from "./groups.ts";
import type { KnownLookup } from "./known-lookup.ts";
import { namesOfRun } from "./parse-run.ts";
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
  return { ...joinNotes({ ...notes, names: withoutNamed(withoutBare(notes.names, named)) }), named };
}

/** `the Commission` is a body of its own where no other commission is named; each once. */
function withoutBare(names: readonly FoundName[], known: ReadonlySet<string>): FoundName[] {
  const full = [...names.filter(({ rule }) => rule !== bareRule).map(({ name }) => name), ...known];
  const taken = new Set(full.flatMap((name) => name.split(" ")));
  return names.filter(({ rule, name }) => rule !== bareRule || !taken.has(name));
}

/** Without those who may be who has a name: `the finance ministry` where a Ministry is named. */
function withoutNamed(names: readonly FoundName[]): FoundName[] {
  const named = names.filter(({ rule }) => rule !== unnamedRule);
  if (named.length === names.length) return named;
  const taken = new Set(named.flatMap(({ name, role }) => `${name} ${role ?? ""}`.toLowerCase().split(/[\s-]+/)));
  return names.filter(({ rule, words }) => rule !== unnamedRule || !taken.has(words.toLowerCase()));
}

function noteRun(run: Run, { names, singles, shorts }: Notes): void {
  const { words, start, end } = run;
  const cut = acronymAfter(words, start, end) ?? acronymBefore(words, start, end);
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
function joinNotes({ names, singles, shorts }: Notes): Omit<Discovery, "named"> {
  const acronyms = new Map<string, string>();
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
    if (end > start) noteRun({ text, words, start, end, isCommon, known }, notes);
    start = Math.max(end, start + 1);
  }
}
