import { type Word, wordsOf } from "../words.ts";
import { namePieces } from "./name-pieces.ts";

interface Named<Meaning> {
  /** The pieces after the first. */
  readonly rest: readonly Piece[];
  readonly first: Piece;
  readonly meaning: Meaning;
}

interface Piece {
  readonly small: string;
  /** As it has to stand in the text; null for any. */
  readonly exact: string | null;
  readonly isCapital: boolean;
}

/** Names by their first piece in small letters, the longest first. */
export type NameIndex<Meaning> = Map<string, Named<Meaning>[]>;

/** What a name of an index means, and how many pieces it takes. */
export interface NameMatch<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** Adds a name, unless the index has it with a meaning already. */
export function addName<Meaning>(index: NameIndex<Meaning>, name: string, meaning: Meaning): void {
  const [first, ...rest] = piecesOf(name);
  if (first === undefined) return;
  const same = index.get(first.small);
  if (same === undefined) {
    index.set(first.small, [{ first, rest, meaning }]);
    return;
  }
  if (same.some((other) => isSame(other, first, rest))) return;
  const place = same.findIndex((other) => other.rest.length < rest.length);
  same.splice(place < 0 ? same.length : place, 0, { first, rest, meaning });
}

function isSame(other: Named<unknown>, first: Piece, rest: readonly Piece[]): boolean {
  if (other.rest.length !== rest.length || other.first.exact !== first.exact) return false;
  return rest.every(({ small, exact }, at) => small === other.rest[at]?.small && exact === other.rest[at].exact);
}

function piecesOf(name: string): Piece[] {
  const words = /^\p{L}+(?: \p{L}+)*$/u.test(name) ? name.split(" ").map(asPiece) : null;
  return words ?? namePieces(wordsOf(name)).map(({ text }) => asPiece(text));
}

/** Capitals alone are an acronym, which no other spelling is. */
function asPiece(text: string): Piece {
  const small = text.toLowerCase().replaceAll("’", "'");
  const isCapital = /^\p{Lu}/u.test(text);
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
  if (first === undefined) return null;
  const named = index.get(first.small)?.find((name) => isNamed(name, words, at));
  return named === undefined ? null : { meaning: named.meaning, length: named.rest.length + 1 };
}

function isNamed(name: Named<unknown>, words: readonly Word[], at: number): boolean {
  if (!fits(name.first, words[at])) return false;
  return name.rest.every((piece, index) => fits(piece, words[at + 1 + index]));
}

function fits(piece: Piece, word: Word | undefined): boolean {
  if (word === undefined || piece.small !== word.small) return false;
  return piece.exact === null ? word.isCapital || !piece.isCapital : piece.exact === word.text;
}
