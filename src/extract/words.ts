import { characterClass, classAt, unitsAt } from "../text/character-class.ts";
import type { Entry } from "./obstacles/lexicon.ts";

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
  /** What is the same of every place of it. */
  readonly form: WordForm;
}

/** A word wherever it stands: what is looked up of it is looked up once. */
export interface WordForm {
  /** What the lexicon of obstacles holds of it; null until somebody asks. */
  entry: Entry | null;
  /** What it weighs for an obstacle by itself; null until somebody asks. */
  weight: number | null;
  /** The classes of `word-class.ts` that it is of, as bits, of the first so many. */
  classes: number;
  asked: number;
  /** What it may be in a name, as bits of `name-role.ts`; null until somebody asks. */
  roles: number | null;
}

const { space, upper, letter, number, mark, other } = characterClass;

/**
 * The words and marks of a sentence, in order. A word holds the hyphens, apostrophes and full stops
 * between its letters (`South-Korean`, `don't`, `U.S.`); a possessive `'s` is a word of its own.
 */
export function wordsOf(sentence: string): Word[] {
  return plainSentence.test(sentence) ? plainWords(sentence) : anyWords(sentence);
}

/** A sentence of English as it is mostly set. */
const plainSentence = /^[ -~‘’“”–—]*$/;

/** Each of its words, marks and runs of spaces: cut out at once, which costs the least. */
const plainPieces = /(?:[A-Z]\.){2,}|[A-Za-z0-9]+(?:[-.,'’&][A-Za-z0-9]+)*| +|[!-/:-@[-`{-~‘’“”–—]/g;

function plainWords(sentence: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  const pieces = sentence.match(plainPieces) ?? [];
  for (let number = 0; number < pieces.length; number += 1) {
    const piece = pieces[number] as string;
    const end = at + piece.length;
    const form = piece.charCodeAt(0) === 0x20 ? null : (known.get(piece) ?? formOf(piece));
    if (form !== null && form.stem === null) {
      // Written out, as calls for each word of a text are most of what reading it costs.
      const { small, kind, isCapital } = form;
      words.push({ text: piece, small, start: at, end, kind, isCapital, form });
    } else if (form !== null) addWord(words, piece, at);
    at = end;
  }
  return words;
}

/** Read character by character, in any script: a pattern takes several times as long. */
function anyWords(sentence: string): Word[] {
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
  const form = formOf(text);
  if (form.stem === null) {
    words.push(asWord(text, form, start));
    return;
  }
  const possessive = text.slice(form.stem.length);
  words.push(asWord(form.stem, formOf(form.stem), start));
  words.push(asWord(possessive, formOf(possessive), start + form.stem.length));
}

function asWord(text: string, form: Form, start: number): Word {
  const { small, kind, isCapital } = form;
  return { text, small, start, end: start + text.length, kind, isCapital, form };
}

/** The form of a word that is cut out of another. */
export function wordForm(text: string): WordForm {
  return formOf(text);
}

/** What stands before a possessive `'s`; null where there is none. */
function stemOf(text: string): string | null {
  if (text.length < 3 || (text.charCodeAt(text.length - 1) | 0x20) !== 0x73) return null;
  const sign = text.charAt(text.length - 2);
  return sign === "'" || sign === "’" ? text.slice(0, -2) : null;
}

interface Form extends WordForm, Pick<Word, "small" | "kind" | "isCapital"> {
  readonly stem: string | null;
}

/**
 * What is the same of every place of a word. Texts repeat their words: those that came lately are
 * known, and one string for all places of a word is found in a set without comparing its letters.
 */
function formOf(text: string): Form {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size === mostForms) known.clear();
  const first = classAt(text, 0);
  const isWord = first === letter || first === upper || text === "'s" || text === "’s";
  const kind = first === number ? "number" : isWord ? "word" : "mark";
  const small = text.toLowerCase().replaceAll("’", "'");
  const form: Form = {
    small,
    kind,
    isCapital: first === upper,
    stem: stemOf(text),
    entry: null,
    weight: null,
    classes: 0,
    asked: 0,
    roles: null,
  };
  known.set(text, form);
  return form;
}

const known = new Map<string, Form>();
const mostForms = 10_000;
