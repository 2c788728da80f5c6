import type { Leaf } from "./block.ts";
import { htmlPieces } from "./html-pieces.ts";
import { leafContent } from "./leaf-content.ts";
import type { Piece } from "./piece.ts";
import { readInline } from "./read-inline.ts";
import { tablePieces } from "./table-pieces.ts";

/** What a reader sees of a leaf, white space collapsed. */
export interface PlainText {
  readonly text: string;
  /**
   * The footnote citations, behind how many characters of the text they stand, and where in the
   * source.
   */
  readonly citations: readonly { readonly label: string; readonly at: number; readonly place: number }[];
}

/** What a reader sees of a leaf. `targets` are the labels of links that the source defines. */
export function plainText(source: string, leaf: Pick<Leaf, "kind" | "spans">, targets: ReadonlySet<string>): PlainText {
  const content = leafContent(source, leaf);
  const citations: { label: string; at: number; place: number }[] = [];
  let text = "";
  let endsInSpace = true;
  const pieces = piecesOf(leaf, content.text, targets);
  for (let number = 0; number < pieces.length; number += 1) {
    const { kind, label, start, end, shown } = pieces[number] as Piece;
    if (kind === "citation") citations.push({ label, at: text.length, place: content.placeOf(start) });
    // Each run of white space is seen as one space, none at the beginning.
    const seen = (shown ?? content.text.slice(start, end)).replace(spaces, " ");
    const added: string = endsInSpace && seen.startsWith(" ") ? seen.slice(1) : seen;
    if (added === "") continue;
    text += added;
    // Not asked of the text, which is put together for good when its end is looked at.
    endsInSpace = added.endsWith(" ");
  }
  return { text: text.endsWith(" ") ? text.slice(0, -1) : text, citations };
}

const spaces = /[^\S ]\s*| \s+/g;

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
