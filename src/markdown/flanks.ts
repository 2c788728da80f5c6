import { lazily } from "../text/lazily.ts";
import { isCjk } from "./cjk.ts";

/** What stands beside a run of marks. A mark is punctuation or a symbol. */
export type Flank = "space" | "mark" | "letter" | "cjkMark" | "cjkLetter";

/** What stands before a place; a variation selector counts with the character that it is about. */
export function flankBefore(source: string, at: number): Flank {
  if (at === 0) return "space";
  const start = characterStart(source, at);
  const selector = source.codePointAt(start) as number;
  if (selector >= ideographicSelectors[0] && selector <= ideographicSelectors[1]) return "cjkLetter";
  if (selector < 0xfe00 || selector > lastTextSelector || start === 0) return flankAt(source, start);
  const varied = characterStart(source, start);
  const flank = flankAt(source, varied);
  // A selector behind a space is about nothing.
  if (flank === "space") return "letter";
  const isFullWidth = selector === 0xfe01 && "\u2018\u2019\u201c\u201d".includes(source[varied] as string);
  return isFullWidth ? "cjkMark" : flank;
}

/** What stands behind a place. */
export function flankAfter(source: string, at: number): Flank {
  return at >= source.length ? "space" : flankAt(source, at);
}

/** Selectors of ideographs, which follow nothing else. */
const ideographicSelectors = [0xe0100, 0xe01ef] as const;

/** The next one, U+FE0F, makes an emoji of what stands before it. */
const lastTextSelector = 0xfe0e;

/** Where the character begins that ends there. */
function characterStart(source: string, at: number): number {
  const isPair = source.charCodeAt(at - 1) >> 10 === 0x37 && source.charCodeAt(at - 2) >> 10 === 0x36;
  return isPair ? at - 2 : at - 1;
}

/** Of ASCII the code tells: there are as many characters to look at as there are marks. */
function flankAt(source: string, at: number): Flank {
  const code = source.codePointAt(at) as number;
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return "space";
  if (code > 0x20 && code < 0x7f) return isLetterOrDigit(code) ? "letter" : "mark";
  const character = String.fromCodePoint(code);
  if (/^\s/.test(character)) return "space";
  const isMark = marks().test(character);
  if (isCjk(code)) return isMark ? "cjkMark" : "cjkLetter";
  return isMark ? "mark" : "letter";
}

function isLetterOrDigit(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

const marks = lazily(() => /^[\p{P}\p{S}]/u);
