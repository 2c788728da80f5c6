import { obstacleEvents } from "../data/obstacle-events.ts";
import { obstacleIdioms } from "../data/obstacle-idioms.ts";
import { obstacleLacks } from "../data/obstacle-lacks.ts";
import { obstacleMatters } from "../data/obstacle-matters.ts";
import { obstacleStances } from "../data/obstacle-stances.ts";
import type { Word } from "../words.ts";
import { basesOf } from "./bases.ts";

/** Words of a family of the lexicon in a sentence: from one word to another, both by number. */
export interface Clue {
  readonly family: string;
  readonly from: number;
  readonly to: number;
}

/** What the lexicon holds of one form of a word. */
interface Entry {
  readonly bases: readonly string[];
  readonly families: readonly string[];
  /** Families of those forms that are meant as a noun, or as a verb, alone. */
  readonly asNoun: readonly string[];
  readonly asVerb: readonly string[];
  /** Phrases that may begin here. */
  readonly phrases: readonly Phrase[];
}

interface Phrase {
  readonly family: string;
  /** What may stand at each place; null is a gap. */
  readonly places: readonly (readonly string[] | null)[];
}

/** The clues of a sentence, by place; a word can be one of several families. */
export function findClues(words: readonly Word[]): Clue[] {
  const clues: Clue[] = [];
  const entries = words.map(({ small }) => entryOf(small));
  for (const [at, entry] of entries.entries()) {
    for (const family of familiesAt(words, at, entry)) clues.push({ family, from: at, to: at });
    addPhrases(clues, entries, at);
  }
  return clues;
}

function familiesAt(words: readonly Word[], at: number, entry: Entry): readonly string[] {
  if (at > 0 && words[at]?.isCapital === true) return entry.families.filter(isOfNames);
  const meant = isNounAt(words, at) ? entry.asNoun : entry.asVerb;
  return meant.length === 0 ? entry.families : [...entry.families, ...meant];
}

function addPhrases(clues: Clue[], entries: readonly Entry[], at: number): void {
  for (const { family, places } of entries[at]?.phrases ?? []) {
    const end = endOf(entries, at, places);
    if (end >= 0) clues.push({ family, from: at, to: end });
  }
}

/**
 * Whether words of a family count within a name: the Paris Agreement is an agreement, Mr. March no
 * protest.
 */
function isOfNames(family: string): boolean {
  return family === "aim" || family.startsWith(matterPrefix);
}

/** What the families of `obstacle-matters.ts` are called among the others. */
export const matterPrefix = "matter:";

/**
 * A noun follows an article, an adjective or a preposition; "to" and modal verbs are before a
 * verb.
 */
function isNounAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.small ?? "";
  return nounOpeners.has(before) || /(?:al|ive|ous|ic|ful|less|able|ible|ary|ing|['’]s)$/.test(before);
}

const nounOpeners = new Set(
  `the a an this that these those its their his her our my your no any some each every another of in on at for with by
  from under over against new old first second last next such general hunger heavy large small high possible one two
  three many few more most further other same after before during without and`.split(/\s+/),
);

const longestGap = 3;

/** The number of a phrase's last word if it stands from a word on, else -1. */
function endOf(entries: readonly Entry[], start: number, places: Phrase["places"]): number {
  let at = start;
  let gap = 0;
  for (const place of places) {
    if (place === null) {
      gap = longestGap;
      continue;
    }
    while (gap > 0 && !isAt(entries[at], place)) {
      at++;
      gap--;
    }
    if (!isAt(entries[at], place)) return -1;
    gap = 0;
    at++;
  }
  return at - 1;
}

function isAt(entry: Entry | undefined, place: readonly string[]): boolean {
  return entry?.bases.some((base) => place.includes(base)) ?? false;
}

const known = new Map<string, Entry>();
/** More forms than this are met only where a text is no prose. */
const mostKnown = 20_000;

function entryOf(small: string): Entry {
  const seen = known.get(small);
  if (seen !== undefined) return seen;
  const bases = small.length > 40 ? [small] : basesOf(small);
  const lexicon = lexiconOnce();
  const familiesOf = (mark: string) => [...new Set(bases.flatMap((base) => lexicon.words.get(base + mark) ?? []))];
  const phrases = new Set(bases.flatMap((base) => lexicon.phrases.get(base) ?? []));
  const entry = {
    bases,
    families: familiesOf(""),
    asNoun: familiesOf(".n"),
    asVerb: familiesOf(".v"),
    phrases: [...phrases],
  };
  if (known.size >= mostKnown) known.clear();
  known.set(small, entry);
  return entry;
}

interface Lexicon {
  readonly words: Map<string, string[]>;
  readonly phrases: Map<string, Phrase[]>;
}

let lexicon: Lexicon | null = null;

function lexiconOnce(): Lexicon {
  if (lexicon !== null) return lexicon;
  lexicon = { words: new Map(), phrases: new Map() };
  for (const lists of [obstacleStances, obstacleEvents, obstacleLacks, obstacleIdioms])
    for (const [family, list] of Object.entries(lists))
      for (const item of list.trim().split(/\s+/)) addItem(lexicon, family, item);
  for (const [kind, list] of Object.entries(obstacleMatters))
    for (const item of list.trim().split(/\s+/)) addItem(lexicon, `${matterPrefix}${kind}`, item);
  return lexicon;
}

function addItem({ words, phrases }: Lexicon, family: string, item: string): void {
  if (!item.includes("_")) {
    addTo(words, item, family);
    return;
  }
  const places = item.split("_").map((place) => (place === "~" ? null : place.split("|")));
  for (const first of places[0] ?? []) addTo(phrases, first, { family, places });
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
