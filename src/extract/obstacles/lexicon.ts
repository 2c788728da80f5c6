import { lazily } from "../../text/lazily.ts";
import { obstacleEvents } from "../data/obstacle-events.ts";
import { obstacleFacts } from "../data/obstacle-facts.ts";
import { obstacleIdioms } from "../data/obstacle-idioms.ts";
import { obstacleLacks } from "../data/obstacle-lacks.ts";
import { obstacleMatters } from "../data/obstacle-matters.ts";
import { obstacleStances } from "../data/obstacle-stances.ts";
import { obstacleTurns } from "../data/obstacle-turns.ts";
import { wordSet } from "../word-set.ts";
import { basesOf } from "./bases.ts";
import { classesOfFamily } from "./family-class.ts";
import { interned } from "./interned.ts";

/** A family of words and phrases. */
export interface Family {
  readonly name: string;
  /** Whether a word of it can say that something blocks. */
  readonly isBlocking: boolean;
  /** The classes of `family-class.ts` that it is of, as bits. */
  readonly classes: number;
}

const blockingFamilies = wordSet(
  `refuse oppose anger dispute tension divide distrust unlikely afraid demand condition await withdraw accuse criticise
  deny deadlock fail lose unable not-yet delay impede strain bar sanction limit-rule breach abuse court fight harm unrest
  threat risk warn protest repress lack weak poor cost slump open hard trouble fall cut damage mishap plain short`,
);

/** What the lexicon holds of one form of a word; first what is asked of every word. */
export interface Entry {
  /** Whether it is of any family. */
  readonly tells: boolean;
  /** The marks of all second words of phrases that may begin here: at once, and behind a gap. */
  readonly nextMarks: number;
  readonly laterMarks: number;
  /** The marks of its bases: what goes on with none of them need not be looked up. */
  readonly marks: number;
  /** Other marks of these, by the middle of words: of a few by chance, of both seldom. */
  readonly nextMiddles: number;
  readonly middles: number;
  /** Whether it is a mark between clauses, behind which no phrase goes on. */
  readonly isBreak: boolean;
  readonly bases: readonly string[];
  readonly families: readonly Family[];
  /** Those of its families that count within a name: the Paris Agreement is an agreement. */
  readonly ofNames: readonly Family[];
  /** Families of those forms that are meant as a noun, or as a verb, alone. */
  readonly byForm: { readonly asNoun: readonly Family[]; readonly asVerb: readonly Family[] } | null;
  /** Phrases that may begin here. */
  readonly phrases: readonly Beginning[];
}

/** A phrase of the lexicon behind its second word. */
export interface Phrase {
  readonly family: Family;
  /** What may stand at each further place; null is a gap. */
  readonly rest: readonly (readonly string[] | null)[];
  /** The marks of what may stand right behind; 0 where that is no word. */
  readonly thirdMarks: number;
}

/** Phrases with one first word, by what may come second: at once, and behind a gap. */
export interface Beginning {
  readonly next: ReadonlyMap<string, readonly Phrase[]>;
  readonly later: ReadonlyMap<string, readonly Phrase[]>;
  /** The marks of all second words of each. */
  readonly nextMarks: number;
  readonly laterMarks: number;
  readonly nextMiddles: number;
  readonly laterMiddles: number;
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
  const entry = readEntry(small, small.length > 40 ? [small] : basesOf(small));
  if (known.size >= mostKnown) known.clear();
  known.set(small, entry);
  return entry;
}

function readEntry(small: string, bases: readonly string[]): Entry {
  const held: Held = { families: [], asNoun: [], asVerb: [], phrases: [] };
  let nextMarks = 0;
  let laterMarks = 0;
  let nextMiddles = 0;
  let marks = 0;
  let middles = 0;
  for (let at = 0; at < bases.length; at += 1) {
    const base = bases[at] as string;
    marks |= markOf(base);
    middles |= middleOf(base);
    // Most that a word may be a form of is no word at all.
    const items = itemsByFirst().get(base);
    if (items !== undefined) addHeld(held, base, items);
  }
  const { families, asNoun, asVerb, phrases } = held;
  for (const beginning of phrases) {
    nextMarks |= beginning.nextMarks;
    laterMarks |= beginning.laterMarks;
    nextMiddles |= beginning.nextMiddles;
  }
  const byForm = asNoun.length + asVerb.length > 0 ? { asNoun, asVerb } : null;
  return {
    tells: families.length > 0 || byForm !== null,
    nextMarks,
    laterMarks,
    marks,
    nextMiddles,
    middles,
    isBreak: small === "," || small === ";" || small === ":",
    bases,
    families,
    ofNames: families.length === 0 ? families : families.filter(isOfNames),
    byForm,
    phrases,
  };
}

/** What is read of all that a form may be. */
interface Held {
  readonly families: Family[];
  readonly asNoun: Family[];
  readonly asVerb: Family[];
  readonly phrases: Beginning[];
}

function addHeld(held: Held, base: string, items: readonly Item[]): void {
  let isBeginning = false;
  for (let at = 0; at < items.length; at += 1) {
    const { family, sort } = items[at] as Item;
    if (sort === "phrases") isBeginning = true;
    else if (!held[sort].includes(family)) held[sort].push(family);
  }
  if (isBeginning) held.phrases.push(beginningOf(base, items));
}

/**
 * Whether words of a family count within a name: the Paris Agreement is an agreement, Mr. March no
 * protest.
 */
function isOfNames({ name }: Family): boolean {
  return name === "aim" || name.startsWith(matterPrefix);
}

/** A bit for each word, told by its letters: words share them, and no word needs a list of all. */
function markOf(word: string): number {
  return 1 << (word.charCodeAt(0) * 5 + word.charCodeAt(word.length - 1) * 3 + word.length * 7);
}

/** Another, by what that leaves out. */
function middleOf(word: string): number {
  return 1 << (word.charCodeAt(0) + word.charCodeAt(word.length >> 1) * 7);
}

function marksOf(words: Iterable<string>, bitOf = markOf): number {
  let marks = 0;
  for (const word of words) marks |= bitOf(word);
  return marks;
}

/** A word or phrase as the lists have it. */
interface Item {
  readonly family: Family;
  readonly item: string;
  /** What it is read as. */
  readonly sort: keyof Held;
}

/**
 * All words and phrases by their first words. What else an item holds is read when a text has that
 * word: most are never met in one text.
 */
const itemsByFirst = lazily((): ReadonlyMap<string, readonly Item[]> => {
  const items = new Map<string, Item[]>();
  const families = new Map<string, Family>();
  const add = (name: string, list: string) => {
    const family = families.get(name) ?? familyOf(name);
    families.set(name, family);
    addItems(items, family, list);
  };
  for (const lists of [obstacleStances, obstacleEvents, obstacleLacks, obstacleIdioms, obstacleTurns, obstacleFacts])
    for (const [name, list] of Object.entries(lists)) add(name, list);
  for (const [kind, list] of Object.entries(obstacleMatters)) add(`${matterPrefix}${kind}`, list);
  return items;
});

function familyOf(name: string): Family {
  return { name: interned(name), isBlocking: blockingFamilies.has(name), classes: classesOfFamily(name) };
}

function addItems(into: Map<string, Item[]>, family: Family, list: string): void {
  for (const item of list.trim().split(/\s+/)) {
    const end = item.indexOf("_");
    const sort = end !== -1 ? "phrases" : sortOf(item);
    const first = end !== -1 ? item.slice(0, end) : sort === "families" ? item : item.slice(0, -2);
    const one = { family, item, sort } as const;
    if (!first.includes("|")) addTo(into, first, one);
    else for (const word of first.split("|")) addTo(into, word, one);
  }
}

/** A word by itself: any form of it, or with `.n` or `.v` behind it what is a noun or a verb. */
function sortOf(item: string): "families" | "asNoun" | "asVerb" {
  if (item.charAt(item.length - 2) !== ".") return "families";
  return item.endsWith("n") ? "asNoun" : "asVerb";
}

const beginnings = new Map<string, Beginning>();

/** What may follow a first word. */
function beginningOf(first: string, items: readonly Item[]): Beginning {
  const seen = beginnings.get(first);
  if (seen !== undefined) return seen;
  const [next, later] = [new Map<string, Phrase[]>(), new Map<string, Phrase[]>()];
  for (const { family, item, sort } of items) {
    if (sort !== "phrases") continue;
    const [, second = null, ...behind] = item.split("_").map((place) => (place === "~" ? null : place.split("|")));
    const [seconds, rest] = second === null ? [behind[0] ?? [], behind.slice(1)] : [second, behind];
    const phrase = { family, rest, thirdMarks: marksOf(rest[0] ?? []) };
    for (const word of seconds) addTo(second === null ? later : next, word, phrase);
  }
  const beginning = {
    next,
    later,
    nextMarks: marksOf(next.keys()),
    laterMarks: marksOf(later.keys()),
    nextMiddles: marksOf(next.keys(), middleOf),
    laterMiddles: marksOf(later.keys(), middleOf),
  };
  beginnings.set(first, beginning);
  return beginning;
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
