import { lazily } from "../text/lazily.ts";

/** A term of a text and where it stands in it. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A character of Chinese, Japanese or Korean, however composed (decomposed Hangul, kana with a
 * voicing mark), or a word.
 */
const wordPattern = lazily(
  () =>
    /(?:[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11ff\ud7b0-\ud7fb]*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{M}\uff9e\uff9f]*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}])+/gu,
);

/** Letters that Unicode does not decompose, and what readers type for them. */
const letters: Readonly<Record<string, string>> = { ł: "l", ß: "ss", ø: "o", đ: "d", æ: "ae", œ: "oe", ı: "i" };

/**
 * The terms of a text: case and diacritics folded, `ł ß ø` spelt out; Chinese, Japanese and Korean
 * as single characters, so that a phrase query finds them anywhere. Offsets are those of the text
 * given.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  eachToken(text, (term, start, end) => found.push({ term, start, end }));
  return found;
}

/** The terms of a text one by one: of a long one, all at once would fill the memory. */
export function eachToken(text: string, take: (term: string, start: number, end: number) => void): void {
  for (let index = 0; index < text.length; ) {
    const end = asciiWordEnd(text, index);
    if (end > index && mayFollowWord(text, end)) {
      take(text.slice(index, end).toLowerCase(), index, end);
      index = end;
    } else if (end === index && mayFollowWord(text, index)) {
      index += 1;
    } else {
      const pattern = wordPattern();
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (match === null) break;
      index = match.index + match[0].length;
      take(fold(match[0]), match.index, index);
    }
  }
}

/**
 * Where the word of ASCII letters and digits that begins at `start` ends; `start` itself if none
 * does.
 */
function asciiWordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isAsciiLetterOrDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/**
 * Whether what stands here is certainly no part of a word: ASCII, a dash or a quotation mark. Of
 * everything else the pattern decides, which is not for nothing: nearly all words are ASCII, and
 * to compile it takes longer than to read a short text.
 */
function mayFollowWord(text: string, index: number): boolean {
  if (index >= text.length) return true;
  const code = text.charCodeAt(index);
  return code < 0x80 || (code >= 0x2010 && code <= 0x2027);
}

/** A word as it is compared: `Île` is `ile`, `Łódź` is `lodz`. */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[łßøđæœı]/g, (letter) => letters[letter] as string)
    .normalize("NFC");
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7e) return false;
  return true;
}
