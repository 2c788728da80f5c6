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
  /** Whether it is of any family, or any phrase may begin here. */
  readonly tells: boolean;
  readonly families: readonly string[];
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
  const familiesOf = (mark: string) => [...new Set(bases.flatMap((base) => lexicon.words.get(base + mark) ?? []))];
  const phrases = bases.flatMap((base) => lexicon.phrases.get(base) ?? []);
  const seconds = bases.filter((base) => lexicon.seconds.has(base));
  const [families, asNoun, asVerb] = [familiesOf(""), familiesOf(".n"), familiesOf(".v")];
  const tells = [families, asNoun, asVerb, phrases].some(({ length }) => length > 0);
  const entry = { bases, seconds, tells, families, asNoun, asVerb, phrases };
  if (known.size >= mostKnown) known.clear();
  known.set(small, entry);
  return entry;
}

interface Lexicon {
  readonly words: Map<string, string[]>;
  readonly phrases: Map<string, { next: Map<string, Phrase[]>; later: Map<string, Phrase[]> }>;
  readonly seconds: Set<string>;
}

let lexicon: Lexicon | null = null;

function lexiconOnce(): Lexicon {
  if (lexicon !== null) return lexicon;
  lexicon = { words: new Map(), phrases: new Map(), seconds: new Set() };
  for (const lists of [obstacleStances, obstacleEvents, obstacleLacks, obstacleIdioms, obstacleTurns, obstacleFacts])
    for (const [family, list] of Object.entries(lists)) addItems(lexicon, family, list);
  for (const [kind, list] of Object.entries(obstacleMatters)) addItems(lexicon, `${matterPrefix}${kind}`, list);
  return lexicon;
}

function addItems(into: Lexicon, family: string, list: string): void {
  for (const item of list.trim().split(/\s+/))
    if (item.includes("_")) addPhrase(into, family, item);
    else addTo(into.words, item, family);
}

function addPhrase({ phrases, seconds }: Lexicon, family: string, item: string): void {
  const places = item.split("_").map((place) => (place === "~" ? null : place.split("|")));
  for (const first of places[0] ?? []) {
    const beginning = phrases.get(first) ?? { next: new Map(), later: new Map() };
    phrases.set(first, beginning);
    const list = places[1] === null ? beginning.later : beginning.next;
    for (const second of places[1] ?? places[2] ?? []) {
      addTo(list, second, { family, places });
      seconds.add(second);
    }
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
