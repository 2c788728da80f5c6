import { type Word, wordsOf } from "../words.ts";
import { namePieces } from "./name-pieces.ts";

interface Named<Meaning> {
  readonly pieces: readonly Piece[];
  readonly meaning: Meaning;
}

interface Piece {
  readonly small: string;
  /** As it has to stand in the text; null for any. */
  readonly exact: string | null;
  readonly isCapital: boolean;
}

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

/** What a name of an index means, and how many pieces it takes. */
export interface NameMatch<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** So many names may begin alike: a text of names that do is read in linear time all the same. */
const most = 256;

/** Adds a name; of two meanings the first holds. */
export function addName<Meaning>(index: NameIndex<Meaning>, name: string, meaning: Meaning): void {
  const key = firstSmall(name);
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
export function firstSmall(name: string): string {
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
    named.push({ pieces: piecesOf(at.name), meaning: at.meaning });
  shelf.named = named.length === 1 ? named : named.reverse().sort((a, b) => b.pieces.length - a.pieces.length);
  return shelf.named;
}

function piecesOf(name: string): Piece[] {
  // Half of the names that a text brings are one plain word.
  if (!/^[A-Za-z]+$/.test(name)) return namePieces(wordsOf(name)).map(asPiece);
  const small = name.toLowerCase();
  return [asPiece({ text: name, small, isCapital: name.charAt(0) !== small.charAt(0) })];
}

/** Capitals alone are an acronym, which no other spelling is. */
function asPiece({ text, small, isCapital }: Pick<Word, "text" | "small" | "isCapital">): Piece {
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
  if (shelf === undefined) return null;
  const named = shelf.named ?? namedOn(shelf);
  const second = words[at + 1]?.small;
  for (let number = 0; number < named.length; number += 1) {
    const { pieces, meaning } = named[number] as Named<Meaning>;
    // Most names of a shelf go on otherwise.
    if (pieces.length > 1 && (pieces[1] as Piece).small !== second) continue;
    if (fitAll(pieces, words, at)) return { meaning, length: pieces.length };
  }
  return null;
}

function fitAll(pieces: readonly Piece[], words: readonly Word[], at: number): boolean {
  for (let number = 0; number < pieces.length; number += 1) {
    const { small, exact, isCapital } = pieces[number] as Piece;
    const word = words[at + number];
    if (word === undefined || small !== word.small) return false;
    if (exact === null ? isCapital && !word.isCapital : exact !== word.text) return false;
  }
  return true;
}
