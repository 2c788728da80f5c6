import { width } from "../../src/text/width.ts";
import { expandTabs } from "./expand-tabs.ts";
import { matchTable } from "./match-table.ts";
import type { Place } from "./place.ts";
import type { Gap, Piece } from "./reference-html.ts";

/** What went wrong first, or null; and how far each line that begins with text is indented. */
export interface Match {
  readonly fault: string | null;
  readonly indents: readonly { readonly indent: number; readonly line: string }[];
}

/** Our own drawing before a line's text: bars, bullets, indent. */
const prefix = /^(?:[ │]|•(?= |$))*/;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\u30fc\uff01-\uff0f\uff1a-\uff20]/u;

/** Reads the page's lines along the pieces: each has to come next, with nothing between but drawing. */
export function matchPage(lines: readonly string[], pieces: readonly Piece[]): Match {
  const indents: { indent: number; line: string }[] = [];
  const at: Place = { line: 0, column: 0 };
  let isLoose = true;
  for (const piece of pieces) {
    const before = { ...at };
    const fault = matchPiece(lines, at, piece, { isLoose, indents });
    if (fault !== null)
      return { fault: `${fault}, at ${JSON.stringify(lines[before.line]?.slice(before.column))}`, indents };
    if (piece.kind !== "url") isLoose = piece.kind !== "text";
    else if (before.line !== at.line || before.column !== at.column) isLoose = true;
  }
  skipDrawing(lines, at);
  const rest = lines[at.line];
  return { fault: rest === undefined ? null : `more than the reference says: ${rest.slice(at.column)}`, indents };
}

interface Matching {
  readonly isLoose: boolean;
  readonly indents: { indent: number; line: string }[];
}

function matchPiece(lines: readonly string[], at: Place, piece: Piece, matching: Matching): string | null {
  switch (piece.kind) {
    case "text":
      return matchText(lines, at, piece, matching);
    case "number": {
      skipDrawing(lines, at);
      const found = /^(\d+)[.)](?= |$)/.exec(lines[at.line]?.slice(at.column) ?? "");
      if (found?.[1] !== piece.text) return `no number ${piece.text}`;
      at.column += found[0].length;
      return null;
    }
    case "url":
      matchUrl(lines, at, piece.url);
      return null;
    case "box": {
      skipDrawing(lines, at);
      if (!lines[at.line]?.startsWith(piece.text, at.column)) return `no ${piece.text}`;
      at.column += piece.text.length;
      return null;
    }
    case "rule": {
      skipDrawing(lines, at);
      const found = /^─+$/.exec(lines[at.line]?.slice(at.column) ?? "");
      at.column += found?.[0].length ?? 0;
      return found === null ? "no rule" : null;
    }
    case "code":
      return matchCode(lines, at, piece.lines, matching);
    case "table":
      return matchTable(lines, at, piece.rows);
  }
}

/** Goes to the next text, over white space, line ends and drawing, and says what it passed. */
function skipDrawing(lines: readonly string[], at: Place): Gap {
  let gap: Gap = "none";
  for (let line = lines[at.line]; line !== undefined; line = lines[at.line]) {
    const rest = line.slice(at.column);
    const drawn = (isMarked(line, at) ? prefix : /^ */).exec(rest)?.[0].length ?? 0;
    if (at.column === 0) gap = "line";
    else if (drawn > 0 && gap === "none") gap = "space";
    if (rest.length > drawn) {
      at.column += drawn;
      return gap;
    }
    at.line += 1;
    at.column = 0;
  }
  return gap;
}

/** Whether nothing but list markers stands before the place. */
function isMarked(line: string, at: Place): boolean {
  return /^(?:[ │•]|\d+[.)] ?|\[[ x]\])*$/.test(line.slice(0, at.column));
}

function matchText(
  lines: readonly string[],
  at: Place,
  { text, gap }: Extract<Piece, { kind: "text" }>,
  { isLoose, indents }: Matching,
): string | null {
  const previous = lines[at.line]?.slice(0, at.column).at(-1) ?? "";
  const skipped = skipDrawing(lines, at);
  if (isLoose || skipped === "line") note(lines, at, indents);
  const isCjk = unspaced.test(previous) && unspaced.test(text);
  const fault = isLoose ? null : gapFault(gap, skipped, isCjk);
  if (fault !== null) return text + fault;
  for (const character of text) {
    if (at.column > 0 && at.column >= (lines[at.line]?.length ?? 0)) {
      skipDrawing(lines, at);
      note(lines, at, indents);
    }
    if (!lines[at.line]?.startsWith(character, at.column)) return `no ${text}`;
    at.column += character.length;
  }
  return null;
}

/** What is wrong with the white space before a text; a soft break between Chinese characters may have become nothing. */
function gapFault(wanted: Gap, found: Gap, isCjk: boolean): string | null {
  if (wanted === "line" && found !== "line") return " begins no line";
  if (wanted === "space" && found === "none" && !isCjk) return " is glued to what stands before it";
  return wanted === "none" && found === "space" ? " is torn from what stands before it" : null;
}

/** Notes the indent of a line whose text begins here; the last marker is no indent, since the next line may do without. */
function note(lines: readonly string[], at: Place, indents: Matching["indents"]): void {
  const line = lines[at.line];
  if (line !== undefined && isMarked(line, at))
    indents.push({ indent: width(line.slice(0, at.column).replace(/(?:\d+[.)]|•)(?: \[[ x]\])? $/, "")), line });
}

/** Passes the URL if it comes next, however it is broken over lines or percent-encoded. */
function matchUrl(lines: readonly string[], at: Place, url: string): void {
  // A line may end at a space of the URL.
  const wanted = url.replace(/%20| /g, "");
  const next = { ...at };
  skipDrawing(lines, next);
  let offset = 0;
  while (offset < wanted.length) {
    if (next.column > 0 && next.column >= (lines[next.line]?.length ?? 0)) skipDrawing(lines, next);
    next.column += /^(?: |%20)*/.exec(lines[next.line]?.slice(next.column) ?? "")?.[0].length ?? 0;
    const character = String.fromCodePoint(lines[next.line]?.codePointAt(next.column) ?? 0);
    const form = [character, percentEncoded(character)].find((one) => one !== "" && wanted.startsWith(one, offset));
    if (form === undefined) return;
    offset += form.length;
    next.column += character.length;
  }
  if (wanted === "") return;
  at.line = next.line;
  at.column = next.column;
}

function percentEncoded(character: string): string {
  return /\p{Surrogate}/u.test(character) ? "" : encodeURIComponent(character);
}

function matchCode(lines: readonly string[], at: Place, code: readonly string[], { indents }: Matching): string | null {
  if (code.length === 0) return null;
  skipDrawing(lines, at);
  for (const [index, raw] of code.entries()) {
    const line = lines[at.line + index] ?? "";
    const wanted = expandTabs(raw);
    const isBlank = wanted.trim() === "";
    const before = line.slice(0, line.length - wanted.length);
    const isFound = isBlank ? line.replace(prefix, "") === "" : line === before + wanted && onlyMarkers.test(before);
    if (!isFound) return `no code line ${wanted}`;
    if (!isBlank) indents.push({ indent: width(before), line });
  }
  at.line += code.length - 1;
  at.column = lines[at.line]?.length ?? 0;
  return null;
}

const onlyMarkers = /^(?:[ │•]|\d+[.)] |\[[ x]\] )*$/;
