import type { Leaf } from "./block.ts";
import { htmlPieces } from "./html-pieces.ts";
import { leafContent, type PlacedText, placeIn } from "./leaf-content.ts";
import type { Piece } from "./piece.ts";
import { readInline } from "./read-inline.ts";
import { tablePieces } from "./table-pieces.ts";

/**
 * What a reader sees of a leaf, white space collapsed, and where in the source its characters
 * stand.
 */
export interface PlainText extends PlacedText {
  /** The footnote citations, and behind how many characters of the text they stand. */
  readonly citations: readonly { readonly label: string; readonly at: number; readonly place: number }[];
}

/** What a reader sees of a leaf. `targets` are the labels of links that the source defines. */
export function plainText(source: string, leaf: Pick<Leaf, "kind" | "spans">, targets: ReadonlySet<string>): PlainText {
  const content = leafContent(source, leaf);
  const pieces = piecesOf(leaf, content.text, targets);
  if (isSeenAsWritten(content.text, pieces)) return { ...content, citations: [] };
  const plain: Plain = { text: "", starts: [], endsInSpace: true };
  const citations: { label: string; at: number; place: number }[] = [];
  for (const piece of pieces) {
    if (piece.kind === "citation") {
      citations.push({ label: piece.label, at: plain.text.length, place: content.placeOf(piece.start) });
    } else add(plain, piece.shown ?? content.text.slice(piece.start, piece.end), piece);
  }
  const { text, starts } = plain;
  const placeOf = (at: number) => content.placeOf(placeIn(starts, at));
  return { text: text.endsWith(" ") ? text.slice(0, -1) : text, placeOf, citations };
}

/** As most leaves are: one piece, and no white space in it but single spaces. */
function isSeenAsWritten(content: string, pieces: readonly Piece[]): boolean {
  const [piece] = pieces;
  if (pieces.length !== 1 || piece === undefined || piece.shown !== null) return false;
  return piece.end - piece.start === content.length && !loose.test(content);
}

const loose = /[^\S ]|^ | {2}| $/;

/**
 * The words that a reader sees of a leaf, white space as it comes: what is indexed, without the
 * places, in less time.
 */
export function plainWords(source: string, leaf: Pick<Leaf, "kind" | "spans">, targets: ReadonlySet<string>): string {
  const { text } = leafContent(source, leaf);
  let words = "";
  // What stands together in the source is taken together: marks may part every other letter.
  let [from, to] = [0, 0];
  for (const { shown, start, end } of piecesOf(leaf, text, targets)) {
    if (shown === null && start === to) to = end;
    else if (shown !== null || end > start) {
      words += text.slice(from, to) + (shown ?? "");
      [from, to] = shown === null ? [start, end] : [end, end];
    }
  }
  return words + text.slice(from, to);
}

/**
 * The footnote citations of a leaf, and where in the source they stand, without the words around
 * them.
 */
export function citationsIn(
  source: string,
  leaf: Pick<Leaf, "kind" | "spans">,
  targets: ReadonlySet<string>,
): { readonly label: string; readonly place: number }[] {
  const content = leafContent(source, leaf);
  if (!content.text.includes("[^")) return [];
  // Where nothing can hide one, every mark is a citation.
  if (isPlainText(leaf) && targets.size === 0 && !mayHide.test(content.text)) {
    const marks = content.text.matchAll(/\[\^([^[\]\s]{1,200})\](?!\()/g);
    return Array.from(marks, ({ 1: label = "", index }) => ({ label, place: content.placeOf(index) }));
  }
  return piecesOf(leaf, content.text, targets)
    .filter(({ kind }) => kind === "citation")
    .map(({ label, start }) => ({ label, place: content.placeOf(start) }));
}

/** Code, formulas, HTML, escapes, targets, addresses: what stands in them cites nothing. */
const mayHide = /[`<\\$]|\][[(]|:\/\/|www\./i;

function isPlainText({ kind }: Pick<Leaf, "kind">): boolean {
  return kind === "heading" || kind === "paragraph";
}

function piecesOf({ kind }: Pick<Leaf, "kind">, content: string, targets: ReadonlySet<string>): readonly Piece[] {
  switch (kind) {
    case "heading":
    case "paragraph":
      return readInline(content, targets);
    case "table":
      return tablePieces(content, targets);
    case "html":
      return htmlPieces(content);
    case "code":
      return [{ kind: "code", start: 0, end: content.length, shown: null, label: "" }];
    case "rule":
    case "definition":
    case "empty":
      return [];
  }
}

interface Plain {
  text: string;
  /** Where what follows begins in the text and in the content, by turns. */
  readonly starts: number[];
  endsInSpace: boolean;
}

/**
 * Adds what is seen of a piece; each run of white space becomes one space, none at the beginning.
 */
function add(plain: Plain, seen: string, { start, shown }: Piece): void {
  let from = 0;
  const space = /[^\S ]\s*| \s+/g;
  for (let found = space.exec(seen); found !== null; found = space.exec(seen)) {
    append(plain, seen.slice(from, found.index), shown === null ? start + from : start);
    from = space.lastIndex;
    append(plain, " ", shown === null ? found.index + start : start);
  }
  append(plain, from === 0 ? seen : seen.slice(from), shown === null ? start + from : start);
}

/**
 * Adds text without runs of white space that stands there in the content; of two spaces that meet,
 * one.
 */
function append(plain: Plain, seen: string, place: number): void {
  const skipped = plain.endsInSpace && seen.startsWith(" ") ? 1 : 0;
  if (seen.length === skipped) return;
  plain.starts.push(plain.text.length, place + skipped);
  plain.text += skipped === 0 ? seen : seen.slice(1);
  plain.endsInSpace = seen.endsWith(" ");
}
