import { decodeEntity } from "../text/decode-entity.ts";
import { inlineHtmlText, unseenOrTags } from "./html-text.ts";
import type { Piece } from "./piece.ts";

/**
 * What a reader sees of a block of HTML: no comments, scripts and styles, and white space where
 * another block begins.
 */
export function htmlPieces(source: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { raw, index } of unseenOrTags(source)) {
    addText(pieces, source, from, index);
    from = index + raw.length;
    pieces.push({ kind: "text", start: index, end: from, shown: inlineHtmlText(raw), label: "" });
  }
  addText(pieces, source, from, source.length);
  return pieces;
}

function addText(pieces: Piece[], source: string, start: number, end: number): void {
  let from = start;
  const add = (to: number, shown: string | null) => {
    if (to > from) pieces.push({ kind: "text", start: from, end: to, shown, label: "" });
    from = to;
  };
  for (const { 0: entity, index } of source.slice(start, end).matchAll(reference)) {
    add(start + index, null);
    add(start + index + entity.length, decodeEntity(entity));
  }
  add(end, null);
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/g;
