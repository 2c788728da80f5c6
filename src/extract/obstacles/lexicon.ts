import { obstacleEvents } from "../data/obstacle-events.ts";
import { obstacleFacts } from "../data/obstacle-facts.ts";
import { obstacleIdioms } from "../data/obstacle-idioms.ts";
import { obstacleLacks } from "../data/obstacle-lacks.ts";
import { obstacleMatters } from "../data/obstacle-matters.ts";
import { obstacleStances } from "../data/obstacle-stances.ts";
import { obstacleTurns } from "../data/obstacle-turns.ts";
import { basesOf } from "./bases.ts";

/** What the lexicon holds of one form of a word. */
export interface Entry {
  readonly bases: readonly string[];
  /** Those that are the second word of any phrase. */
  readonly seconds: readonly string[];
  /** The marks of these: phrases that go on with none of them need not be looked up. */
  readonly marks: number;
  /** Whether it is a mark between clauses, behind which no phrase goes on. */
  readonly isBreak: boolean;
  /** Whether it is of any family, or any phrase may begin here. */
  readonly tells: boolean;
  readonly families: readonly string[];
  /** Those of its families that count within a name: the Paris Agreement is an agreement. */
  readonly ofNames: readonly string[];
  /** Families of those forms that are meant as a noun, or as a verb, alone. */
  readonly asNoun: readonly string[];
  readonly asVerb: readonly string[];
  /** Phrases that may begin here. */
  readonly phrases: readonly Beginning[];
}

/** A phrase of the lexicon. */
export interface Phrase {
  readonly family: string;
  /** What may stand at each place; null is a gap. */
  readonly places: readonly (readonly string[] | null)[];
}

/** Phrases with one first word, by what may come second: at once, and behind a gap. */
export interface Beginning {
  readonly next: ReadonlyMap<string, readonly Phrase[]>;
  readonly later: ReadonlyMap<string, readonly Phrase[]>;
  /** The marks of all second words of each. */
  readonly nextMarks: number;
  readonly laterMarks: number;
}

/** What the families of `obstacle-matters.ts` are called among the others. */
export const matterPrefix = "matter:";

const known = new Map<string, Entry>();
/** More forms than this are met only where a text is no prose. */
const mostKnown = 20_000;

/** The entry of a form, read once. */
export function entryOf(small: string): Entry {
  const seen = known.get(small);
  if (seen !== undefined) return seen;
  const bases = small.length > 40 ? [small] : basesOf(small);
  const lexicon = lexiconOnce();
  const phrases = bases.flatMap((base) => beginningOf(lexicon, base) ?? []);
  const seconds = bases.filter((base) => lexicon.seconds.has(base));
  const families = familiesOf(lexicon.words, bases);
  const asNoun = familiesOf(lexicon.nouns, bases);
  const asVerb = familiesOf(lexicon.verbs, bases);
  const entry: Entry = {
    bases,
    seconds,
    marks: marksOf(lexicon, seconds),
    isBreak: small === "," || small === ";" || small === ":",
    tells: families.length + asNoun.length + asVerb.length + phrases.length > 0,
    families,
    ofNames: families.filter(isOfNames),
    asNoun,
    asVerb,
    phrases,
  };
  if (known.size >= mostKnown) known.clear();
  known.set(small, entry);
  return entry;
}

function familiesOf(words: ReadonlyMap<string, readonly string[]>, bases: readonly string[]): readonly string[] {
  let found: readonly string[] = none;
  for (let at = 0; at < bases.length; at += 1) {
    const families = words.get(bases[at] as string);
    if (families !== undefined) found = found === none ? [...new Set(families)] : [...new Set([...found, ...families])];
  }
  return found;
}

/** Of most words. */
const none: readonly string[] = [];

/**
 * Whether words of a family count within a name: the Paris Agreement is an agreement, Mr. March no
 * protest.
 */
function isOfNames(family: string): boolean {
  return family === "aim" || family.startsWith(matterPrefix);
}

function marksOf({ seconds }: Lexicon, words: Iterable<string>): number {
  let marks = 0;
  for (const word of words) marks |= seconds.get(word) ?? 0;
  return marks;
}

interface Lexicon {
  readonly words: Map<string, string[]>;
  /** The families of forms that are meant as a noun, or as a verb, alone. */
  readonly nouns: Map<string, string[]>;
  readonly verbs: Map<string, string[]>;
  /** Phrases by their first words, as the lists have them: most are never met in one text. */
  readonly unread: Map<string, Unread[]>;
  readonly phrases: Map<string, Beginning>;
  /** The second words of phrases, each with its mark, one bit that it shares with others. */
  readonly seconds: Map<string, number>;
}

interface Unread {
  readonly family: string;
  readonly item: string;
}

let lexicon: Lexicon | null = null;

function lexiconOnce(): Lexicon {
  if (lexicon !== null) return lexicon;
  const maps = { words: new Map(), nouns: new Map(), verbs: new Map(), unread: new Map(), phrases: new Map() };
  lexicon = { ...maps, seconds: new Map() };
  for (const lists of [obstacleStances, obstacleEvents, obstacleLacks, obstacleIdioms, obstacleTurns, obstacleFacts])
    for (const [family, list] of Object.entries(lists)) addItems(lexicon, family, list);
  for (const [kind, list] of Object.entries(obstacleMatters)) addItems(lexicon, `${matterPrefix}${kind}`, list);
  return lexicon;
}

function addItems(into: Lexicon, family: string, list: string): void {
  for (const item of list.trim().split(/\s+/))
    if (item.includes("_")) addPhrase(into, family, item);
    else if (item.endsWith(".n")) addTo(into.nouns, item.slice(0, -2), family);
    else if (item.endsWith(".v")) addTo(into.verbs, item.slice(0, -2), family);
    else addTo(into.words, item, family);
}

function addPhrase({ unread, seconds }: Lexicon, family: string, item: string): void {
  const [firsts = "", second = "", third = ""] = item.split("_", 3);
  const one = { family, item };
  for (const first of firsts.split("|")) addTo(unread, first, one);
  for (const word of (second === "~" ? third : second).split("|"))
    if (!seconds.has(word)) seconds.set(word, 1 << (seconds.size % 32));
}

/** What may follow a first word, read when a text first has it. */
function beginningOf(lexicon: Lexicon, first: string): Beginning | undefined {
  const { unread, phrases } = lexicon;
  const seen = phrases.get(first);
  const items = seen === undefined ? unread.get(first) : undefined;
  if (items === undefined) return seen;
  const [next, later] = [new Map<string, Phrase[]>(), new Map<string, Phrase[]>()];
  for (const { family, item } of items) {
    const places = item.split("_").map((place) => (place === "~" ? null : place.split("|")));
    for (const second of places[1] ?? places[2] ?? [])
      addTo(places[1] === null ? later : next, second, { family, places });
  }
  const marks = { nextMarks: marksOf(lexicon, next.keys()), laterMarks: marksOf(lexicon, later.keys()) };
  const beginning = { next, later, ...marks };
  phrases.set(first, beginning);
  return beginning;
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
