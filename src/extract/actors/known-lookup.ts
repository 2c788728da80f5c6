import { type KnownNames, resolveActor } from "../../model/known-names.ts";
import { classesOf, wordClass } from "../word-class.ts";
import type { Word } from "../words.ts";
import { foreignIndex } from "./foreign-names.ts";
import { type Meaning, meaning } from "./meaning.ts";
import { addName, longestName, type NameIndex, type NameMatch } from "./name-index.ts";
import { worldNames } from "./world-names.ts";

/** The longest known name that begins at a piece; null for none. */
type KnownName = NameMatch<Meaning> | null;

/**
 * Finds the known names of a sentence: by the piece at which each begins, the longest; an empty
 * list where there is none at all.
 */
export type KnownLookup = (words: readonly Word[]) => readonly KnownName[];

/** Libraries are asked of many texts in a row: their index is made once. */
const catalogues = new WeakMap<KnownNames, NameIndex<Meaning>>();

/** A lookup in the catalogue and in what everybody knows; the catalogue goes before. */
export function knownLookup(known: KnownNames): KnownLookup {
  const own = catalogueNames(known);
  const world = worldNames();
  if (own.size === 0) return ofSentences((words, at) => longestName(world, words, at), naming);
  return ofSentences((words, at) => {
    const mine = longestName(own, words, at);
    const general = longestName(world, words, at);
    if (mine === null || general === null) return mine ?? general;
    if (general.length > mine.length) return general;
    // Whether a capital is the place or the government is asked of the catalogue's Seoul, too.
    return mine.length > general.length ? mine : { ...mine, meaning: { ...mine.meaning, form: general.meaning.form } };
  });
}

/**
 * What was looked up of a sentence is not looked up again. Where names begin with words of a class
 * alone, no other word is asked for.
 */
function ofSentences(
  look: (words: readonly Word[], at: number) => KnownName,
  begins: number | null = null,
): KnownLookup {
  const known = new Map<readonly Word[], readonly KnownName[]>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    let found: KnownName[] | null = null;
    for (let at = 0; at < words.length; at += 1) {
      const one = begins === null || (classesOf(words[at] as Word) & begins) !== 0 ? look(words, at) : null;
      if (one === null) continue;
      found ??= words.map(() => null);
      found[at] = one;
    }
    known.set(words, found ?? none);
    return found ?? none;
  };
}

/** Words with which a name that everybody knows begins. */
const naming = wordClass({ has: (small) => worldNames().has(small) });

/** Of most sentences: then nobody need look through it. */
const none: readonly KnownName[] = [];

/** A lookup in the catalogue, in names of states in other languages and in acronyms. */
export function foreignLookup(known: KnownNames): KnownLookup {
  const own = catalogueNames(known);
  const world = worldNames();
  return ofSentences((words, at) => {
    const mine = longestName(own, words, at) ?? longestName(foreignIndex(), words, at);
    if (mine !== null) return mine;
    const general = isAcronym(words[at]) ? longestName(world, words, at) : null;
    return general?.length === 1 && general.meaning.form === "name" ? general : null;
  });
}

/** Capitals alone are read in any language. */
function isAcronym(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}{3,}$/u.test(word.text);
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
