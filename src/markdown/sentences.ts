import { characterClass, classAt, unitsAt } from "../text/character-class.ts";
import { westernForm } from "../text/western.ts";
import { abbreviation, beginsSentence } from "./abbreviations.ts";

const { upper, letter, other } = characterClass;

/** A sentence and where it stands: it is the text from `start` to `end`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a paragraph, in order: ended by a stop, and the quotation marks and brackets
 * behind it, before what may begin another; by a wide stop wherever that stands; the last, as a
 * headline, perhaps by none. The time is linear.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = spaceEnd(text, 0);
  const stop = /[.!?…؟۔।]+|[。！？｡．]+/g;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    const { 0: marks, index } = match;
    const end = closersEnd(text, index + marks.length);
    if (!isEnd(text, { start, index, marks, end })) continue;
    found.push({ text: text.slice(start, end), start, end });
    start = spaceEnd(text, end);
    stop.lastIndex = start;
  }
  const end = text.trimEnd().length;
  if (end > start) found.push({ text: text.slice(start, end), start, end });
  return found;
}

/**
 * Marks that may end a sentence: where they and what closes behind them stand, and where the
 * sentence begins.
 */
interface Stop {
  readonly start: number;
  readonly index: number;
  readonly marks: string;
  readonly end: number;
}

function isEnd(text: string, stop: Stop): boolean {
  const { marks, end } = stop;
  if (end >= text.length) return true;
  if (marks.charCodeAt(0) > 0x3000) return !/^[\p{Nd}」』”）】〉》]/u.test(text.slice(end, end + 2));
  const next = spaceEnd(text, end);
  const opening = openersEnd(text, next);
  const following = text.slice(opening, opening + longestWord);
  if (next === end) return isGlued(text, stop, following);
  if (opening === next && beginsSmall(following)) return false;
  return marks !== "." || end > stop.index + 1 || isEndOfWord(text, stop, following);
}

/**
 * Of ASCII the code tells: to compile a pattern for all scripts takes longer than to read a brief.
 */
function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text);
}

/** No word is looked at further, so that a text without spaces is read in linear time. */
const longestWord = 24;

/** Nothing of so many small letters is short for anything. */
const longestShort = 7;

/** Of a single stop before white space: whether it ends more than its word. */
function isEndOfWord(text: string, { start, index }: Stop, following: string): boolean {
  if (index - start > longestShort && areSmall(text, index - longestShort, index)) return true;
  const word = wordBefore(text, start, index);
  // The number of an item.
  if (index - start === word.length && /^\d{1,3}$/.test(word)) return false;
  switch (abbreviation(word)) {
    case "always":
      return false;
    case "before-number":
      return !/^(?:\d|[IVXLC]+(?!\p{L}))/u.test(following);
    case "perhaps":
      return beginsSentence(lettersOf(following));
    case null:
      return true;
  }
}

function areSmall(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

const westernGlued = /^[A-ZÀ-ÖØ-Þ][a-zµß-öø-ÿ]*(?![\w²³¹¼-¾ªµºÀ-ÖØ-öø-ÿ.@/-]*[.@/_][A-Za-z\d²³¹¼-¾ªµºÀ-ÖØ-öø-ÿ])/;

/** Of a stop without white space behind it: whether that was only forgotten, as in `end.Next`. */
function isGlued(text: string, { start, index, marks }: Stop, following: string): boolean {
  const code = following.charCodeAt(0);
  if (code < 0x80 && (code < 0x41 || code > 0x5a)) return false;
  const western = westernForm(following);
  const glued = western === null ? /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}.@/_-]*[.@/_][\p{L}\p{N}])/u : westernGlued;
  const next = glued.exec(western ?? following)?.[0];
  if (next === undefined || marks.startsWith("…")) return false;
  const word = wordBefore(text, start, index);
  if (beginsSentence(next)) return abbreviation(word) === null && !/[@/:]/.test(word);
  return next.length > 1 && (marks !== "." || /^(?:\p{Ll}{2,}|\d{4}|\d+%)$/u.test(word));
}

/** The word before a stop: letters, digits and the stops between them. */
function wordBefore(text: string, start: number, end: number): string {
  const from = Math.max(start, end - longestWord);
  let at = end;
  while (at > from) {
    const code = text.charCodeAt(at - 1);
    const before = code >= 0xdc00 && code < 0xe000 ? at - 2 : at - 1;
    if (before < from || !(classAt(text, before) > other || ".@/:%".includes(text.charAt(before)))) break;
    at = before;
  }
  return text.slice(at, end);
}

/** The letters with which a text begins. */
function lettersOf(text: string): string {
  let end = 0;
  while (end < text.length && isLetter(text, end)) end += unitsAt(text, end);
  return text.slice(0, end);
}

function isLetter(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === letter || kind === upper;
}

function closersEnd(text: string, at: number): number {
  return whileAmong(closers, text, at);
}

function openersEnd(text: string, at: number): number {
  return whileAmong(openers, text, at);
}

/** Nearly all of it is spaces, or none: no pattern is asked of these. */
function spaceEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code !== 0x20 && !((code < 0x20 || code > 0x7f) && /\s/.test(text.charAt(end)))) return end;
    end += 1;
  }
}

function whileAmong(characters: string, text: string, at: number): number {
  let end = at;
  while (end < text.length && characters.includes(text[end] as string)) end += 1;
  return end;
}

const closers = "\"'”’»)]」』）】〉》";
const openers = "\"'“‘«([「『（【〈《¿¡";
