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
  /** What stands there, as the list has it: of most no text has the second word. */
  readonly written: string;
  /** What it is read as; null until somebody asks. */
  behind: Behind | null;
}

/** What follows the second word of a phrase. */
export interface Behind {
  /** What may stand at each further place; null is a gap. */
  readonly rest: readonly (readonly string[] | null)[];
  /** The marks of what may stand right behind; 0 where that is no word. */
  readonly thirdMarks: number;
}

/** Phrases with one first word, by what may come second: at once, and behind a gap. */
export interface Beginning {
  readonly next: Seconds;
  readonly later: Seconds;
}

/** Phrases by their second words, and the marks of all of these. */
export interface Seconds {
  readonly phrases: Map<string, Phrase[]>;
  marks: number;
  middles: number;
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
  const items = itemsByFirst();
  let held = nothing;
  let marks = 0;
  let middles = 0;
  for (let at = 0; at < bases.length; at += 1) {
    const base = bases[at] as string;
    marks |= markOf(base);
    middles |= middleOf(base);
    // Most that a word may be a form of is no word at all.
    const found = items.get(base);
    if (found !== undefined) held = withItems(held, base, found);
  }
  const { families, asNoun, asVerb, phrases } = held;
  let nextMarks = 0;
  let laterMarks = 0;
  let nextMiddles = 0;
  for (let at = 0; at < phrases.length; at += 1) {
    const { next, later } = phrases[at] as Beginning;
    nextMarks |= next.marks;
    laterMarks |= later.marks;
    nextMiddles |= next.middles;
  }
  return {
    tells: families.length + asNoun.length + asVerb.length > 0,
    nextMarks,
    laterMarks,
    marks,
    nextMiddles,
    middles,
    isBreak: small === "," || small === ";" || small === ":",
    // An array that was added to keeps room for sixteen more.
    bases: bases.length === 1 ? bases : bases.slice(),
    families,
    ofNames: families.length === 0 ? families : families.filter(isOfNames),
    byForm: asNoun.length + asVerb.length === 0 ? null : { asNoun, asVerb },
    phrases,
  };
}

/** What is read of all that a form may be. */
interface Held {
  readonly families: readonly Family[];
  readonly asNoun: readonly Family[];
  readonly asVerb: readonly Family[];
  readonly phrases: readonly Beginning[];
}

/** What most forms hold. */
const nothing: Held = { families: [], asNoun: [], asVerb: [], phrases: [] };

function withItems(held: Held, base: string, items: readonly Item[]): Held {
  let { families, asNoun, asVerb, phrases } = held;
  let isBeginning = false;
  for (let at = 0; at < items.length; at += 1) {
    const { family, sort } = items[at] as Item;
    if (sort === "phrases") isBeginning = true;
    else if (sort === "families") families = withFamily(families, family);
    else if (sort === "asNoun") asNoun = withFamily(asNoun, family);
    else asVerb = withFamily(asVerb, family);
  }
  if (isBeginning) phrases = [...phrases, beginningOf(base, items)];
  return { families, asNoun, asVerb, phrases };
}

function withFamily(families: readonly Family[], family: Family): readonly Family[] {
  return families.includes(family) ? families : [...families, family];
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
  const next: Seconds = { phrases: new Map(), marks: 0, middles: 0 };
  const later: Seconds = { phrases: new Map(), marks: 0, middles: 0 };
  for (let at = 0; at < items.length; at += 1) {
    const { family, item, sort } = items[at] as Item;
    if (sort !== "phrases") continue;
    const second = item.indexOf("_") + 1;
    if (item.startsWith("~_", second)) addPhrase(later, family, item, second + 2);
    else addPhrase(next, family, item, second);
  }
  const beginning = { next, later };
  beginnings.set(first, beginning);
  return beginning;
}

/** Adds an item by its second word, which begins at a place. */
function addPhrase(into: Seconds, family: Family, item: string, from: number): void {
  const end = item.indexOf("_", from);
  const second = end === -1 ? item.slice(from) : item.slice(from, end);
  const phrase = { family, written: end === -1 ? "" : item.slice(end + 1), behind: end === -1 ? nothingBehind : null };
  for (const word of second.split("|")) {
    into.marks |= markOf(word);
    into.middles |= middleOf(word);
    addTo(into.phrases, word, phrase);
  }
}

const nothingBehind: Behind = { rest: [], thirdMarks: 0 };

/** Reads what follows the second word of a phrase. */
export function behindOf(phrase: Phrase): Behind {
  const rest = phrase.written.split("_").map((place) => (place === "~" ? null : place.split("|")));
  phrase.behind = { rest, thirdMarks: (rest[0] ?? []).reduce((marks, word) => marks | markOf(word), 0) };
  return phrase.behind;
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
