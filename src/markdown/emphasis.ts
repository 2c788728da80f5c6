import { type Flank, flankAfter, flankBefore } from "./flanks.ts";
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

/** A pair of marks: where each begins in the source, and how many characters each has. */
export interface EmphasisPair {
  readonly open: number;
  readonly close: number;
  readonly length: number;
}

/** The delimiters of a text that may still match, the last one first. */
export interface Delimiters {
  last: Delimiter | null;
  /** Those that matched. */
  readonly pairs: EmphasisPair[];
}

/**
 * Adds a run of marks that is that piece of the source. It flanks as CommonMark's CJK-friendly
 * amendments have it: beside a Chinese, Japanese or Korean character no punctuation keeps a run
 * from opening or closing, since such languages put no blank there.
 */
export function addDelimiter(delimiters: Delimiters, source: string, piece: OpenPiece): void {
  const { start, end } = piece;
  const mark = source[start] as string;
  const [before, after] = [flankBefore(source, start), flankAfter(source, end)];
  const opens = after !== "space" && (after !== "mark" || before !== "letter");
  const closes = before !== "space" && (before !== "mark" || after !== "letter");
  const isInside = mark === "_" && opens && closes;
  const delimiter: Delimiter = {
    piece,
    at: start,
    mark,
    length: end - start,
    canOpen: opens && !(isInside && isWordlike(before)),
    canClose: closes && !(isInside && isWordlike(after)),
    previous: delimiters.last,
    next: null,
  };
  if (mark === "~" && delimiter.length > 2) return;
  if (!delimiter.canOpen && !delimiter.canClose) return;
  if (delimiters.last !== null) delimiters.last.next = delimiter;
  delimiters.last = delimiter;
}

/** What `_` has to stand outside of. */
function isWordlike(flank: Flank): boolean {
  return flank === "letter" || flank === "cjkLetter";
}

/**
 * Takes the marks that match off their pieces, of all delimiters behind `bottom`, which are then
 * forgotten. CommonMark's procedure: for each kind of closer it is known before which no opener
 * stands, so that the time is linear.
 */
export function matchEmphasis(delimiters: Delimiters, bottom: Delimiter | null): void {
  const searched: number[] = [];
  let closer = bottom === null ? firstOf(delimiters) : bottom.next;
  while (closer !== null) {
    const { canClose, canOpen, next } = closer;
    const kind = kindOfCloser(closer);
    const opener = canClose ? findOpener(closer, bottom, searched[kind] ?? 0) : null;
    if (opener !== null) {
      closer = closePair(delimiters, opener, closer);
      continue;
    }
    if (canClose) searched[kind] = closer.at;
    if (!canOpen) remove(delimiters, closer);
    closer = next;
  }
  delimiters.last = bottom;
  if (bottom !== null) bottom.next = null;
}

/**
 * The same number for closers that the same openers match: by mark, by its length, and whether it
 * may open.
 */
function kindOfCloser({ mark, canOpen, length }: Delimiter): number {
  return "*_~".indexOf(mark) * 6 + (canOpen ? 3 : 0) + (length % 3);
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
  delimiters.pairs.push({ open: opener.piece.end, close: closer.piece.start, length: count });
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
