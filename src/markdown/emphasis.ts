import { lazily } from "../text/lazily.ts";
import type { OpenPiece } from "./piece.ts";

/** A run of `*`, `_` or `~` that may open or close emphasis. */
interface Delimiter {
  readonly piece: OpenPiece;
  /** Where it begins in the source. */
  readonly at: number;
  readonly mark: string;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  previous: Delimiter | null;
  next: Delimiter | null;
}

/** The delimiters of a text that may still match, the last one first. */
export interface Delimiters {
  last: Delimiter | null;
}

/** Adds a run of marks that is that piece of the source. */
export function addDelimiter(delimiters: Delimiters, source: string, piece: OpenPiece): void {
  const { start, end } = piece;
  const mark = source[start] as string;
  const [before, after] = [kindBefore(source, start), kindAfter(source, end)];
  const opens = after !== "space" && (after === "letter" || before !== "letter");
  const closes = before !== "space" && (before === "letter" || after !== "letter");
  const isInside = mark === "_" && opens && closes;
  const delimiter: Delimiter = {
    piece,
    at: start,
    mark,
    length: end - start,
    canOpen: opens && !(isInside && before === "letter"),
    canClose: closes && !(isInside && after === "letter"),
    previous: delimiters.last,
    next: null,
  };
  if (mark === "~" && delimiter.length > 2) return;
  if (!delimiter.canOpen && !delimiter.canClose) return;
  if (delimiters.last !== null) delimiters.last.next = delimiter;
  delimiters.last = delimiter;
}

/**
 * Takes the marks that match off their pieces, of all delimiters behind `bottom`, which are then
 * forgotten. CommonMark's procedure: for each kind of closer it is known before which no opener
 * stands, so that the time is linear.
 */
export function matchEmphasis(delimiters: Delimiters, bottom: Delimiter | null): void {
  const searched = new Map<string, number>();
  let closer = bottom === null ? firstOf(delimiters) : bottom.next;
  while (closer !== null) {
    const { mark, canClose, canOpen, length, next } = closer;
    const kind = `${mark}${canOpen}${mark === "~" ? length : length % 3}`;
    const opener = canClose ? findOpener(closer, bottom, searched.get(kind) ?? 0) : null;
    if (opener !== null) {
      closer = closePair(delimiters, opener, closer);
      continue;
    }
    if (canClose) searched.set(kind, closer.at);
    if (!canOpen) remove(delimiters, closer);
    closer = next;
  }
  delimiters.last = bottom;
  if (bottom !== null) bottom.next = null;
}

function firstOf({ last }: Delimiters): Delimiter | null {
  let first = last;
  while (first?.previous) first = first.previous;
  return first;
}

function findOpener(closer: Delimiter, bottom: Delimiter | null, from: number): Delimiter | null {
  let opener = closer.previous;
  while (opener !== null && opener !== bottom && opener.at >= from) {
    if (opener.mark === closer.mark && opener.canOpen && mayMatch(opener, closer)) return opener;
    opener = opener.previous;
  }
  return null;
}

/** The rule of three: of marks that could both open and close, not every two lengths match. */
function mayMatch(opener: Delimiter, closer: Delimiter): boolean {
  if (closer.mark === "~") return opener.length === closer.length;
  const isDouble = opener.canClose || closer.canOpen;
  return !isDouble || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}

/** Takes the marks of one pair off; returns the delimiter to go on with. */
function closePair(delimiters: Delimiters, opener: Delimiter, closer: Delimiter): Delimiter | null {
  const left = (delimiter: Delimiter) => delimiter.piece.end - delimiter.piece.start;
  const count = left(opener) >= 2 && left(closer) >= 2 ? 2 : 1;
  opener.piece.end -= count;
  closer.piece.start += count;
  opener.next = closer;
  closer.previous = opener;
  if (left(opener) === 0) remove(delimiters, opener);
  if (left(closer) > 0) return closer;
  remove(delimiters, closer);
  return closer.next;
}

function remove(delimiters: Delimiters, { previous, next }: Delimiter): void {
  if (previous !== null) previous.next = next;
  if (next !== null) next.previous = previous;
  else delimiters.last = previous;
}

type CharacterKind = "space" | "mark" | "letter";

function kindBefore(source: string, at: number): CharacterKind {
  if (at === 0) return "space";
  const isLow = source.charCodeAt(at - 1) >> 10 === 0x37;
  return kindOf(source.slice(isLow ? at - 2 : at - 1, at));
}

function kindAfter(source: string, at: number): CharacterKind {
  return at >= source.length ? "space" : kindOf(String.fromCodePoint(source.codePointAt(at) as number));
}

function kindOf(character: string): CharacterKind {
  if (/^[A-Za-z0-9]/.test(character)) return "letter";
  if (/^\s/.test(character)) return "space";
  return marks().test(character) ? "mark" : "letter";
}

const marks = lazily(() => /^[\p{P}\p{S}]/u);
