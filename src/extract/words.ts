import { characterClass, classAt, unitsAt } from "../text/character-class.ts";

/** A word of a sentence, or a mark: the sentence's text from `start` to `end`. */
export interface Word {
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly small: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
}

const { space, upper, letter, number, mark, other } = characterClass;

/**
 * The words and marks of a sentence, in order. A word holds the hyphens, apostrophes and full stops
 * between its letters (`South-Korean`, `don't`, `U.S.`); a possessive `'s` is a word of its own.
 * Read character by character: a pattern takes several times as long.
 */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < sentence.length; ) {
    const kind = classAt(sentence, at);
    if (kind === space) {
      at += 1;
      continue;
    }
    const end = kind === other ? at + unitsAt(sentence, at) : wordEnd(sentence, at);
    addWord(words, sentence.slice(at, end), at);
    at = end;
  }
  return words;
}

function wordEnd(sentence: string, from: number): number {
  const initials = initialsEnd(sentence, from);
  if (initials > from) return initials;
  let end = runEnd(sentence, from);
  while (joins(sentence, end)) end = runEnd(sentence, end + 1);
  return end;
}

/** Behind `U.S.`: at least two capitals, each with its stop; else the beginning itself. */
function initialsEnd(sentence: string, from: number): number {
  let end = from;
  let count = 0;
  while (end < sentence.length && classAt(sentence, end) === upper) {
    const stop = end + unitsAt(sentence, end);
    if (sentence.charAt(stop) !== ".") break;
    end = stop + 1;
    count += 1;
  }
  return count > 1 ? end : from;
}

/** Behind letters, digits and the marks on them. */
function runEnd(sentence: string, from: number): number {
  let end = from;
  while (end < sentence.length && isOfWord(classAt(sentence, end))) end += unitsAt(sentence, end);
  return end;
}

function isOfWord(kind: number): boolean {
  return kind === letter || kind === upper || kind === number || kind === mark;
}

/** Whether a sign stands at a place that joins two parts of one word. */
function joins(sentence: string, at: number): boolean {
  if (at + 1 >= sentence.length || !"-.,'’&".includes(sentence.charAt(at))) return false;
  const next = classAt(sentence, at + 1);
  return next === letter || next === upper || next === number;
}

function addWord(words: Word[], text: string, start: number): void {
  const cut = text.length - (isPossessive(text) ? 2 : 0);
  words.push(asWord(text.slice(0, cut), start));
  if (cut < text.length) words.push(asWord(text.slice(cut), start + cut));
}

function isPossessive(text: string): boolean {
  if (text.length < 3 || (text.charCodeAt(text.length - 1) | 0x20) !== 0x73) return false;
  const sign = text.charAt(text.length - 2);
  return sign === "'" || sign === "’";
}

function asWord(text: string, start: number): Word {
  const first = classAt(text, 0);
  const isWord = first === letter || first === upper || text === "'s" || text === "’s";
  const kind = first === number ? "number" : isWord ? "word" : "mark";
  const small = text.toLowerCase();
  return {
    text,
    small: small.includes("’") ? small.replaceAll("’", "'") : small,
    start,
    end: start + text.length,
    kind,
    isCapital: first === upper,
  };
}
