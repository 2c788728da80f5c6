import { isAsciiLetterOrDigit, isLatinLetterOrDigit } from "../text/ascii.ts";
import { lazily } from "../text/lazily.ts";

/** A term of a text and where it stands in it. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A character of Chinese, Japanese or Korean, however composed (decomposed Hangul, kana with a
 * voicing mark); a letter or mark of Thai, Lao, Khmer or Burmese, which part no words; or a word.
 * What no eye sees (soft hyphens, joiners, zero-width spaces) is no end of a word.
 */
const wordPattern = lazily(
  () =>
    /(?:[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11ff\ud7b0-\ud7fb]*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{M}\uff9e\uff9f]*|[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u109a-\u109d\u1780-\u17d3\u17d7\u17dc\u17dd\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa76\uaa7a-\uaa7f]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u109a-\u109d\u1780-\u17d3\u17d7\u17dc\u17dd\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa76\uaa7a-\uaa7f])[\p{L}\p{N}\p{M}][\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*)+/gu,
);

/**
 * Letters that Unicode does not decompose, and what readers type for them; the forms of alef, yeh,
 * kaf and teh marbuta.
 */
const letters: Readonly<Record<string, string>> = {
  ...{ ł: "l", ß: "ss", ø: "o", đ: "d", æ: "ae", œ: "oe", ı: "i" },
  ...{ ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه" },
};

/**
 * The terms of a text: case and diacritics folded, `ł ß ø` spelt out, `U.S.` one word, a possessive
 * `'s` none; scripts that part no words as single characters, so that a phrase query finds them
 * anywhere. Offsets are those of the text given.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  eachToken(text, (term, start, end) => found.push({ term, start, end }));
  return found;
}

/** The terms of a text one by one: of a long one, all at once would fill the memory. */
export function eachToken(text: string, take: (term: string, start: number, end: number) => void): void {
  for (let index = 0; index < text.length; ) {
    const end = plainEnd(text, index);
    if (end > index) {
      take(text.slice(index, end).toLowerCase(), index, end);
      index = end;
    } else if (endsAt(text, index)) {
      index += 1;
    } else {
      index = takeWord(text, index, take);
    }
  }
}

/** Takes the next word that needs a closer look; answers where to go on. */
function takeWord(text: string, from: number, take: (term: string, start: number, end: number) => void): number {
  const word = joinedWord(text, from) ?? nextWord(text, from);
  if (word === null) return text.length;
  const { term, start, end } = word;
  // A mark that stands alone is none.
  if (term !== "") take(term, start, end);
  return isPossessive(text, end) ? end + 2 : end;
}

/**
 * Where a word of ASCII letters ends, or a common character of Chinese, Japanese or Korean, that
 * nothing is joined to; nearly all are. The place itself where none begins.
 */
function plainEnd(text: string, at: number): number {
  const end = asciiWordEnd(text, at);
  if (end > at) return endsPlainly(text, end) ? end : at;
  return isCharacter(text.charCodeAt(at)) && !mayBeJoined(text.charCodeAt(at + 1)) ? at + 1 : at;
}

/** Whether this is a composed character that is its own term. */
function isCharacter(code: number): boolean {
  if (code < 0x3041) return false;
  if (code <= 0x30fa) return code <= 0x3096 || code >= 0x30a1;
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

/** Whether what stands behind a character may be a mark of it. */
function mayBeJoined(code: number): boolean {
  return code >= 0x300 && !isCharacter(code) && !(code >= 0x3000 && code <= 0x3020);
}

/** Whether a word of ASCII letters ends here, and nothing that it may be joined to begins. */
function endsPlainly(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code !== point && !isApostrophe(code) && mayFollowWord(text, at);
}

/** The next word of any script; to find one of Latin letters needs no pattern. */
function nextWord(text: string, from: number): Token | null {
  const end = latinWordEnd(text, from);
  if (end > from && mayFollowWord(text, end)) return { term: fold(text.slice(from, end)), start: from, end };
  const pattern = wordPattern();
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && { term: fold(match[0]), start: match.index, end: match.index + match[0].length };
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

/** The same of a word of Latin letters, most diacritics among them. */
function latinWordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLatinLetterOrDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * A word of ASCII letters as it is read with what is joined to it: the letters of `U.S.` and
 * `Ph.D.` are one word, so is `don't`. Null where other letters are.
 */
function joinedWord(text: string, start: number): Token | null {
  const end = asciiWordEnd(text, start);
  if (end === start || !mayFollowWord(text, end)) return null;
  const sign = text.charCodeAt(end);
  if (isApostrophe(sign) && isNot(text, end)) {
    return { term: `${text.slice(start, end)}t`.toLowerCase(), start, end: end + 2 };
  }
  if (sign !== point) return { term: text.slice(start, end).toLowerCase(), start, end };
  const last = abbreviationEnd(text, start, end);
  const behind = last > end && text.charCodeAt(last) === point ? last + 1 : last;
  return { term: text.slice(start, last).replaceAll(".", "").toLowerCase(), start, end: behind };
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Whether the `'t` of a `n't` stands here. */
function isNot(text: string, at: number): boolean {
  return /[nN]/.test(text[at - 1] ?? "") && /[tT]/.test(text[at + 1] ?? "") && endsAt(text, at + 2);
}

const point = 0x2e;

/** What two letters begin an abbreviation. */
const degrees = new Set(["ph", "ed", "sc", "th", "ll"]);

/** Where an abbreviation of single letters with points between ends; `end` if there is none. */
function abbreviationEnd(text: string, start: number, end: number): number {
  if (end - start > 2 || !/^[a-z]+$/i.test(text.slice(start, end))) return end;
  if (end - start === 2 && !degrees.has(text.slice(start, end).toLowerCase())) return end;
  let last = end;
  while (text.charCodeAt(last) === point && /[a-z]/i.test(text[last + 1] ?? "") && endsAt(text, last + 2)) last += 2;
  return last;
}

/** Whether a possessive `'s` stands here. */
function isPossessive(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) && /[sS]/.test(text[at + 1] ?? "") && endsAt(text, at + 2);
}

/** Whether a word certainly ends here. */
function endsAt(text: string, at: number): boolean {
  return mayFollowWord(text, at) && !isAsciiLetterOrDigit(text.charCodeAt(at));
}

/**
 * Whether what stands here is certainly no part of a word: ASCII, a dash, a quotation mark, a
 * no-break space or the sign of the euro. Of everything else the pattern decides, which is not for
 * nothing: nearly all words are ASCII, and to compile it takes longer than to read a short text.
 */
function mayFollowWord(text: string, index: number): boolean {
  if (index >= text.length) return true;
  const code = text.charCodeAt(index);
  return code < 0x80 || (code >= 0x2010 && code <= 0x2027) || code === 0xa0 || code === 0x20ac;
}

/** A word as it is compared: `Île` is `ile`, `Łódź` is `lodz`. */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(unseen, "")
    .replace(/[łßøđæœıٱىیکة]/g, (letter) => letters[letter] as string)
    .normalize("NFC");
}

/** Diacritics, the vowel signs of Arabic and Hebrew, tatweel, and what no eye sees. */
const unseen =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const ascii = /^[\0-~]*$/;

/** Of a word letter by letter, of a passage by a pattern: a loop runs before it is compiled. */
function isAscii(text: string): boolean {
  if (text.length > 40) return ascii.test(text);
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7e) return false;
  return true;
}
