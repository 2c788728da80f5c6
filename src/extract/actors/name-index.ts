import { type Word, wordsOf } from "../words.ts";
import { factsOf, type NameFacts } from "./name-facts.ts";
import { namePieces } from "./name-pieces.ts";
import type { Named, NameMatch, NamePiece } from "./named.ts";

/** Names with one first piece; they are cut into pieces when a text first has that piece. */
interface Shelf<Meaning> {
  /** Whether any begins in small letters. */
  readonly hasSmall: boolean;
  /** The name that was added last; the others stand before it. */
  readonly name: string;
  readonly meaning: Meaning;
  readonly others: Shelf<Meaning> | null;
  readonly count: number;
  named: readonly Named<Meaning>[] | null;
}

/** Names by their first piece in small letters. */
export type NameIndex<Meaning> = Map<string, Shelf<Meaning>>;

/** So many names may begin alike: a text of names that do is read in linear time all the same. */
const most = 256;

/** Adds a name; of two meanings the first holds. */
export function addName<Meaning>(
  index: NameIndex<Meaning>,
  name: string,
  meaning: Meaning,
  key: string = firstSmall(name),
): void {
  const isSmall = key.charCodeAt(0) === name.charCodeAt(0);
  const others = index.get(key);
  // One object a name: there are thousands, and a first text waits for them.
  if (others === undefined) index.set(key, { hasSmall: isSmall, name, meaning, others: null, count: 1, named: null });
  else if (others.count < most) {
    const hasSmall = isSmall || others.hasSmall;
    index.set(key, { hasSmall, name, meaning, others, count: others.count + 1, named: null });
  }
}

/** The first piece of a name, by which an index has it. */
export function firstOf(facts: NameFacts): string {
  facts.first ??= firstSmall(facts.name);
  return facts.first;
}

function firstSmall(name: string): string {
  const space = name.indexOf(" ");
  const first = space < 0 ? name : name.slice(0, space);
  if (/^[A-Za-zÀ-ÖØ-öø-ɏ]+$/.test(first)) return first.toLowerCase();
  const [{ small, kind } = { small: "", kind: "mark" }] = wordsOf(first);
  const hyphen = small.indexOf("-");
  return kind === "mark" ? "" : hyphen < 0 ? small : small.slice(0, hyphen);
}

/** The longest first; of equals the one that was added first. */
function namedOn<Meaning>(shelf: Shelf<Meaning>): readonly Named<Meaning>[] {
  const named: Named<Meaning>[] = [];
  for (let at: Shelf<Meaning> | null = shelf; at !== null; at = at.others)
    named.push(asNamed(factsOf(at.name), at.meaning));
  shelf.named = named.length === 1 ? named : named.reverse().sort((a, b) => b.pieces.length - a.pieces.length);
  return shelf.named;
}

function asNamed<Meaning>(facts: NameFacts, meaning: Meaning): Named<Meaning> {
  facts.pieces ??= wordsOfName(facts).map(asPiece);
  return { meaning, length: facts.pieces.length, pieces: facts.pieces };
}

/** Adds a name to others that begin alike and are the longest first; of equals the first holds. */
export function addNamed<Meaning>(named: Named<Meaning>[], facts: NameFacts, meaning: Meaning): void {
  if (named.length === most) return;
  const one = asNamed(facts, meaning);
  let at = named.length;
  while (at > 0 && (named[at - 1] as Named<Meaning>).length < one.length) at -= 1;
  named.splice(at, 0, one);
}

/** The words of a name, as names are looked for in them. */
export function wordsOfName(facts: NameFacts): readonly Word[] {
  facts.words ??= namePieces(wordsOf(facts.name));
  return facts.words;
}

/** Capitals alone are an acronym, which no other spelling is. */
function asPiece({ text, small, isCapital }: Word): NamePiece {
  const isAcronym = isCapital && text.length > 1 && text === text.toUpperCase();
  return { small, exact: isAcronym ? text : null, isCapital };
}

/** The longest name of an index that begins at a piece. */
export function longestName<Meaning>(
  index: NameIndex<Meaning>,
  words: readonly Word[],
  at: number,
): NameMatch<Meaning> | null {
  const first = words[at];
  const shelf = first === undefined ? undefined : index.get(first.small);
  return shelf === undefined ? null : longestOf(shelf.named ?? namedOn(shelf), words, at);
}

/** The longest of some names that begins at a piece. */
export function longestOf<Meaning>(
  named: readonly Named<Meaning>[],
  words: readonly Word[],
  at: number,
): NameMatch<Meaning> | null {
  const second = at + 1 < words.length ? (words[at + 1] as Word).small : undefined;
  for (let number = 0; number < named.length; number += 1) {
    const one = named[number] as Named<Meaning>;
    // Most names go on otherwise.
    if (one.length > 1 && (one.pieces[1] as NamePiece).small !== second) continue;
    if (fitAll(one.pieces, words, at)) return one;
  }
  return null;
}

/** The first pieces of names that begin in small letters, but the article. */
export function smallBeginnings<Meaning>(index: NameIndex<Meaning>): string[] {
  const found: string[] = [];
  for (const [first, { hasSmall }] of index) if (hasSmall && first !== "the") found.push(first);
  return found;
}

/** The second pieces of the names that begin with a piece. */
export function secondsOf<Meaning>(index: NameIndex<Meaning>, first: string): ReadonlySet<string> {
  const shelf = index.get(first);
  const named = shelf === undefined ? [] : (shelf.named ?? namedOn(shelf));
  return new Set(named.flatMap(({ pieces }) => pieces.slice(1, 2).map(({ small }) => small)));
}

function fitAll(pieces: readonly NamePiece[], words: readonly Word[], at: number): boolean {
  if (at + pieces.length > words.length) return false;
  for (let number = 0; number < pieces.length; number += 1) {
    const { small, exact, isCapital } = pieces[number] as NamePiece;
    const word = words[at + number] as Word;
    if (small !== word.small) return false;
    if (exact === null ? isCapital && !word.isCapital : exact !== word.text) return false;
  }
  return true;
}
