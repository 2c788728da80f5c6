import { type KnownNames, resolveActor } from "../../model/known-names.ts";
import { wordClass } from "../word-class.ts";
import type { Word } from "../words.ts";
import { foreignIndex } from "./foreign-names.ts";
import { isAcronym } from "./letters.ts";
import { type Meaning, meaning, type NameForm } from "./meaning.ts";
import type { NameFacts } from "./name-facts.ts";
import {
  addName,
  firstOf,
  longestName,
  type NameIndex,
  secondsOf,
  smallBeginnings,
  wordsOfName,
} from "./name-index.ts";
import { nameRole, rolesOf } from "./name-role.ts";
import type { NameMatch } from "./named.ts";
import { worldNames } from "./world-names.ts";

/** The longest known name that begins at a piece; null for none. */
type KnownName = NameMatch<Meaning> | null;

/** The known names of a sentence. */
export interface KnownNamesAt {
  /** By the piece at which each begins, the longest; an empty list where there is none at all. */
  readonly names: readonly KnownName[];
  /** The pieces at which one begins, in order. */
  readonly places: readonly number[];
}

/** Finds the longest known name that begins at a piece. */
export interface KnownLookup {
  readonly nameAt: (words: readonly Word[], at: number) => KnownName;
  /** Whether any name begins with a piece in small letters. */
  readonly begins: (small: string) => boolean;
  /** The only pieces at which one may begin, in order; null where all may. */
  readonly startsIn: ((pieces: Searched) => readonly number[]) | null;
}

/** The pieces of a sentence in which names are looked for. */
export interface Searched {
  readonly words: readonly Word[];
  /** The classes of `word-class.ts` that any of them is of, as bits. */
  readonly classes: number;
  /** Where capitals stand: nearly all names begin with one. */
  readonly capitals: readonly number[];
}

/** Libraries are asked of many texts in a row: their index is made once. */
const catalogues = new WeakMap<KnownNames, NameIndex<Meaning>>();

/** A lookup in the catalogue and in what everybody knows; the catalogue goes before. */
export function knownLookup(known: KnownNames): KnownLookup {
  const own = catalogueNames(known);
  const world = worldNames();
  if (own.size === 0)
    return {
      nameAt: (words, at) => longestName(world, words, at),
      begins: (small) => world.has(small),
      startsIn: worldStarts,
    };
  const nameAt: KnownLookup["nameAt"] = (words, at) => {
    const mine = longestName(own, words, at);
    const general = longestName(world, words, at);
    if (mine === null || general === null) return mine ?? general;
    if (general.length > mine.length) return general;
    // Whether a capital is the place or the government is asked of the catalogue's Seoul, too.
    return mine.length > general.length ? mine : { ...mine, meaning: inForm(mine.meaning, general.meaning.form) };
  };
  return { nameAt, begins: (small) => own.has(small) || world.has(small), startsIn: null };
}

function inForm(means: Meaning, form: NameForm): Meaning {
  const { name, kind, of, id, isMedium, others } = means;
  return meaning(name, kind, { form, of, id, isMedium, others });
}

/** Whom a name means if it is one of the known ones, and no more than it. */
export function wholeName({ begins, nameAt }: KnownLookup, facts: NameFacts): Meaning | null {
  if (!begins(firstOf(facts))) return null;
  const pieces = wordsOfName(facts);
  const match = nameAt(pieces, 0);
  return match !== null && match.length === pieces.length ? match.meaning : null;
}

/** The known names of a sentence, each by the piece at which it begins. */
export function namesIn(pieces: Searched, { nameAt, startsIn }: KnownLookup): KnownNamesAt {
  const { words } = pieces;
  const starts = startsIn === null ? [...words.keys()] : startsIn(pieces);
  let names: KnownName[] | null = null;
  const places: number[] = [];
  for (let number = 0; number < starts.length; number += 1) {
    const at = starts[number] as number;
    const name = nameAt(words, at);
    if (name === null) continue;
    names ??= new Array<KnownName>(words.length).fill(null);
    names[at] = name;
    places.push(at);
  }
  return names === null ? none : { names, places };
}

/** Of many sentences: then nobody need look through it. */
const none: KnownNamesAt = { names: [], places: [] };

/** Names that everybody knows begin with a capital, or with `the` before one; few others do not. */
function worldStarts({ words, classes, capitals }: Searched): number[] {
  if ((classes & smallNaming) !== 0) return [...words.keys()];
  const starts: number[] = [];
  for (let number = 0; number < capitals.length; number += 1) {
    const at = capitals[number] as number;
    const word = words[at] as Word;
    const roles = word.form.roles ?? rolesOf(word);
    if ((roles & behindTheRole) !== 0 && at > 0 && (words[at - 1] as Word).small === "the") starts.push(at - 1);
    if ((roles & namingRole) !== 0) starts.push(at);
  }
  return starts;
}

/** Words that a name has behind its `the`. */
const behindTheRole = nameRole(() => secondsOf(worldNames(), "the"));

/** Words with which a name that everybody knows begins. */
const namingRole = nameRole(() => [...worldNames().keys()].filter((first) => first !== "the"));

/** Such words in small letters: `eurozone`, `al` of `al-Shabaab`. */
const smallNaming = wordClass(() => smallBeginnings(worldNames()));

/** A lookup in the catalogue, in names of states in other languages and in acronyms. */
export function foreignLookup(known: KnownNames): KnownLookup {
  const own = catalogueNames(known);
  const world = worldNames();
  const nameAt: KnownLookup["nameAt"] = (words, at) => {
    const mine = longestName(own, words, at) ?? longestName(foreignIndex(), words, at);
    if (mine !== null) return mine;
    const general = isAcronymWord(words[at]) ? longestName(world, words, at) : null;
    return general?.length === 1 && general.meaning.form === "name" ? general : null;
  };
  const begins = (small: string) => own.has(small) || foreignIndex().has(small) || world.has(small);
  return { nameAt, begins, startsIn: null };
}

/** Capitals alone are read in any language. */
function isAcronymWord(word: Word | undefined): boolean {
  return word !== undefined && isAcronym(word.text);
}

function catalogueNames(known: KnownNames): NameIndex<Meaning> {
  const made = catalogues.get(known);
  if (made !== undefined) return made;
  const index: NameIndex<Meaning> = new Map();
  for (const actor of known.actors.values())
    for (const name of [actor.name, ...actor.aliases]) addName(index, name, meaningOf(known, actor.id, name));
  catalogues.set(known, index);
  return index;
}

/** More than a reader tells apart: thousands may bear one alias. */
const mostMeant = 16;

function meaningOf(known: KnownNames, id: string, name: string): Meaning {
  const others = resolveActor(known, name)
    .slice(0, mostMeant)
    .filter((other) => other !== id);
  const actor = known.actors.get(id);
  return meaning(actor?.name ?? name, actor?.kind ?? null, { id, others });
}

/** Whom the catalogue means by a name of the world; the meaning itself where it has none. */
export function asCatalogued(known: KnownNames, means: Meaning): Meaning {
  if (means.id !== null || known.actors.size === 0) return means;
  const [id, ...others] = resolveActor(known, means.name);
  const actor = id === undefined || others.length > 0 ? undefined : known.actors.get(id);
  return actor === undefined ? means : { ...means, id: actor.id, name: actor.name, kind: actor.kind ?? means.kind };
}
