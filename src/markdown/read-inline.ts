import { decodeEntity } from "../text/decode-entity.ts";
import { normalLabel } from "./definitions.ts";
import { addDelimiter, type Delimiters, type EmphasisPair, matchEmphasis } from "./emphasis.ts";
import { formulaEnd } from "./formula.ts";
import { readMarkup } from "./inline-html.ts";
import { targetEnd } from "./link-target.ts";
import type { OpenPiece, Piece } from "./piece.ts";
import { createCodeEnds, createSeek, type Seek } from "./seek.ts";

/** An opening bracket that may begin a link or an image. */
interface Bracket {
  readonly piece: OpenPiece;
  readonly end: number;
  readonly isImage: boolean;
  readonly bottom: Delimiters["last"];
  /** Whether another one came behind it: what holds brackets is no label. */
  isNested: boolean;
}

interface Reading {
  readonly source: string;
  readonly targets: ReadonlySet<string>;
  readonly pieces: OpenPiece[];
  readonly delimiters: Delimiters;
  readonly brackets: Bracket[];
  /** Where formulas begin in the source, and where each ends. */
  readonly formulas: Map<number, number>;
  /** Of the brackets, so many cannot begin a link any more, since one stands behind them. */
  inactive: number;
  /** Where the text begins that no piece holds yet. */
  from: number;
  /** Made when they are first asked for. */
  seek: Seek | null;
  codeEnds: ReturnType<typeof createCodeEnds> | null;
}

/**
 * What a reader sees of inline Markdown, in order: emphasis, links, images, code, formulas, HTML,
 * addresses and footnotes as the page has them. `targets` are the labels of links that the text
 * defines. The time is linear, whatever the text.
 */
export function readInline(source: string, targets: ReadonlySet<string> = new Set()): readonly Piece[] {
  if (special.test(source)) return readAll(source, targets).pieces;
  // Made ahead of its array: V8 leaves a literal within a literal to its runtime.
  const whole: Piece = { kind: "text", start: 0, end: source.length, shown: null, label: "" };
  return [whole];
}

/** The marks of emphasis that match in inline Markdown, and its formulas, for the page. */
export function readMarks(
  source: string,
  targets: ReadonlySet<string>,
): { readonly pairs: readonly EmphasisPair[]; readonly formulas: ReadonlyMap<number, number> } {
  const { delimiters, formulas } = readAll(source, targets);
  return { pairs: delimiters.pairs, formulas };
}

const special = /[\\`*_~[\]<&$]/;

function readAll(source: string, targets: ReadonlySet<string>): Reading {
  const reading = begin(source, targets);
  const next = /:\/\/|www\./i.test(source) ? specialOrAddress : specialCharacter;
  next.lastIndex = 0;
  for (let found = next.exec(source); found !== null; found = next.exec(source)) {
    if (reading.pieces.length > mostPieces) break;
    next.lastIndex = readSpecial(reading, found.index);
  }
  addText(reading, source.length);
  matchEmphasis(reading.delimiters, null);
  return reading;
}

/**
 * So many pieces of one leaf are told apart; what comes behind is text as it is written, as on the
 * page.
 */
const mostPieces = 100_000;

const specialCharacter = /[\\`*_~[\]<&$]/g;
const specialOrAddress = /[\\`*_~[\]<&$]|(?:https?|ftp):\/\/|www\./gi;

function begin(source: string, targets: ReadonlySet<string>): Reading {
  return {
    source,
    targets,
    pieces: [],
    delimiters: { last: null, pairs: [] },
    brackets: [],
    formulas: new Map(),
    inactive: 0,
    from: 0,
    seek: null,
    codeEnds: null,
  };
}

/** Reads what begins with a special character; returns where to go on. */
function readSpecial(reading: Reading, at: number): number {
  const { source } = reading;
  switch (source[at]) {
    case "\\":
      return readEscape(reading, at);
    case "`":
      return readCode(reading, at);
    case "*":
    case "_":
    case "~":
      return readDelimiter(reading, at);
    case "$":
      return readFormula(reading, at);
    case "[":
      return readOpening(reading, at);
    case "]":
      return readClosing(reading, at);
    case "<": {
      reading.seek ??= createSeek(source);
      const markup = readMarkup(source, at, reading.seek);
      return markup === null ? at + 1 : addPiece(reading, at, markup.end, markup.shown);
    }
    case "&": {
      const [entity] = matchAt(reference, source, at) ?? [];
      return entity === undefined ? at + 1 : addPiece(reading, at, at + entity.length, decodeEntity(entity));
    }
    default:
      return addressEnd(source, at);
  }
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;
const address = /[^\s<]+/y;

/** The marks of an address are no markup; those that end it are not its own. */
function addressEnd(source: string, at: number): number {
  let end = at + (matchAt(address, source, at)?.[0].length ?? 1);
  while (end > at + 1 && "?!.,:;*_'\"~)]".includes(source[end - 1] as string)) end -= 1;
  return end;
}

function readEscape(reading: Reading, at: number): number {
  const next = reading.source[at + 1] ?? "";
  if (next === "\n") return addPiece(reading, at, at + 2, "\n");
  if (!/^[!-/:-@[-`{-~]/.test(next)) return at + 1;
  addText(reading, at);
  reading.from = at + 1;
  return addPiece(reading, at + 1, at + 2, null);
}

/** Code, of whose spaces one at each end is not its own. */
function readCode(reading: Reading, at: number): number {
  const { source } = reading;
  const length = runLength(source, at);
  reading.codeEnds ??= createCodeEnds(source);
  const end = reading.codeEnds(length, at + length);
  if (end === -1) return at + length;
  const isPadded =
    isSpace(source[at + length]) && isSpace(source[end - 1]) && source.slice(at + length, end).trim() !== "";
  const inner = isPadded ? 1 : 0;
  addText(reading, at);
  reading.from = at + length + inner;
  addPiece(reading, reading.from, end - inner, null, "code");
  reading.from = end + length;
  return reading.from;
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n";
}

function readDelimiter(reading: Reading, at: number): number {
  const end = at + runLength(reading.source, at);
  addPiece(reading, at, end, null);
  addDelimiter(reading.delimiters, reading.source, reading.pieces.at(-1) as OpenPiece);
  return end;
}

/** No character of a formula is markup. */
function readFormula(reading: Reading, at: number): number {
  reading.seek ??= createSeek(reading.source);
  const end = formulaEnd(reading.source, at, reading.seek);
  if (end === -1) return at + 1;
  reading.formulas.set(at, end);
  return addPiece(reading, at, end, null);
}

function readOpening(reading: Reading, at: number): number {
  const { source, brackets, from, delimiters } = reading;
  const [citation, label = ""] = matchAt(citationMark, source, at) ?? [];
  if (citation !== undefined) {
    return addPiece(reading, at, at + citation.length, "", "citation", label);
  }
  const isImage = at > from && source[at - 1] === "!";
  addPiece(reading, isImage ? at - 1 : at, at + 1, null);
  const before = brackets.at(-1);
  if (before !== undefined) before.isNested = true;
  reading.inactive = Math.min(reading.inactive, brackets.length);
  const piece = reading.pieces.at(-1) as OpenPiece;
  brackets.push({ piece, end: at + 1, isImage, bottom: delimiters.last, isNested: false });
  return at + 1;
}

const citationMark = /\[\^([^[\]\s]{1,200})\](?!\()/y;

/** Takes the marks of a link or an image off what stands between its brackets. */
function readClosing(reading: Reading, at: number): number {
  const bracket = reading.brackets.pop();
  if (bracket === undefined) return at + 1;
  const isActive = bracket.isImage || reading.brackets.length >= reading.inactive;
  const end = isActive ? linkEnd(reading, bracket, at) : -1;
  if (end === -1) return at + 1;
  bracket.piece.shown = "";
  addPiece(reading, at, end, "");
  matchEmphasis(reading.delimiters, bracket.bottom);
  if (!bracket.isImage) reading.inactive = reading.brackets.length;
  return end;
}

function linkEnd({ source, targets }: Reading, { end, isNested }: Bracket, at: number): number {
  const behind = source[at + 1] === "(" ? targetEnd(source, at + 1) : -1;
  if (behind !== -1 || targets.size === 0) return behind;
  const [label, inner = ""] = matchAt(linkLabel, source, at + 1) ?? [];
  if (label !== undefined && inner.trim() !== "") return targets.has(normalLabel(inner)) ? at + 1 + label.length : -1;
  if (isNested || !targets.has(normalLabel(source.slice(end, at)))) return -1;
  return at + 1 + (label?.length ?? 0);
}

const linkLabel = /\[((?:[^[\]\\]|\\[\s\S]){0,999})\]/y;

/** Adds the text up to a piece, and the piece; returns where that ends. */
function addPiece(
  reading: Reading,
  start: number,
  end: number,
  shown: string | null,
  kind: Piece["kind"] = "text",
  label = "",
): number {
  if (start > reading.from) addText(reading, start);
  reading.pieces.push({ kind, start, end, shown, label });
  reading.from = end;
  return end;
}

/** Adds as text what no piece holds yet up to `end`; marks that begin there may follow. */
function addText(reading: Reading, end: number): void {
  const { from, pieces } = reading;
  if (end > from) pieces.push({ kind: "text", start: from, end, shown: null, label: "" });
  reading.from = end;
}

function runLength(source: string, at: number): number {
  let end = at + 1;
  while (source[end] === source[at]) end += 1;
  return end - at;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
