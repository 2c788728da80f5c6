import { characterClass, charCodeAt, classAt, classesMet, unitsAt } from "../text/character-class.ts";
import type { Local, Named } from "./actors/named.ts";
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
  /** What it may be in a clause, as bits of `clause-role.ts`; null until somebody asks. */
  clause: number | null;
  /** The classes of `later-class.ts` that it is of, as bits; null until somebody asks. */
  later: number | null;
  /** The same word in small letters. */
  readonly low: TextMarks;
  /** The numbers of the languages it tells, of `tell-language.ts`; null until somebody asks. */
  languages: readonly number[] | null;
}

/** What a text says of a word in small letters: the number of the text that said so last. */
export interface TextMarks {
  /** It stands in small letters. */
  commonIn: number;
  /** A name that the text brings begins with it. */
  namingIn: number;
  /** These names, the longest first. */
  naming: Named<Local>[];
  /** The number of the obstacle, of all texts, in whose sentence it stood last. */
  toldIn: number;
}

const { space, upper, letter, number, other } = characterClass;

/**
 * The words and marks of a sentence, in order. A word holds the hyphens, apostrophes and full stops
 * between its letters (`South-Korean`, `don't`, `U.S.`); a possessive `'s` is a word of its own.
 */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  const { length } = sentence;
  for (let at = 0; at < length; ) {
    const code = charCodeAt.call(sentence, at);
    if (code === 0x20 || (classesMet[code] || classAt(sentence, at)) === space) {
      at += 1;
      continue;
    }
    const form = formAt(sentence, at, length);
    if (form.stem === null) words.push(asWord(form, at));
    else {
      words.push(asWord(formOf(form.stem), at));
      words.push(asWord(formOf(form.text.slice(form.stem.length)), at + form.stem.length));
    }
    at += form.length;
  }
  return words;
}

/**
 * The form of the word or mark that begins at a place. Texts repeat them: most are found by a
 * number made of their characters, compared, and never cut out.
 */
function formAt(sentence: string, start: number, length: number): Form {
  let end = start;
  let key = 0;
  let behind: number = space;
  for (; end < length; end += 1) {
    const code = charCodeAt.call(sentence, end);
    behind = classesMet[code] as number;
    if (behind <= other && (behind !== other || end === start || !joins(sentence, end))) break;
    // A capital with its stop may be the first of more.
    if (code === 0x2e && end === start + 1) return formOf(sentence.slice(start, wordEnd(sentence, start)));
    key = (Math.imul(key, 31) + code) | 0;
  }
  if (end === start && behind === other) {
    key = charCodeAt.call(sentence, start);
    end += 1;
  } else if (end === start || behind === 0) return formOf(sentence.slice(start, wordEnd(sentence, start)));
  return formBetween(sentence, start, end, key);
}

/** The form of what stands between two places, with the number of its characters. */
function formBetween(sentence: string, start: number, end: number, key: number): Form {
  const place = (key ^ (key >>> 13)) & (lately.length - 1);
  const form = lately[place];
  if (form != null && form.length === end - start && startsWith.call(sentence, form.text, start)) return form;
  const beside = lately[place ^ 1];
  if (beside != null && beside.length === end - start && startsWith.call(sentence, beside.text, start)) return beside;
  const found = formOf(sentence.slice(start, end));
  // Two that share a place do not take turns in it.
  lately[form == null ? place : place ^ 1] = found;
  return found;
}

/** Called with a text, as `charCodeAt` is. */
const { startsWith } = String.prototype;

/** The forms that were met last, by a number of their characters: a power of two of places. */
const lately: (Form | null)[] = new Array(16_384).fill(null);

function wordEnd(sentence: string, from: number): number {
  if (classAt(sentence, from) === other) return from + unitsAt(sentence, from);
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
  while (end < sentence.length && classAt(sentence, end) > other) end += unitsAt(sentence, end);
  return end;
}

/** Whether a sign stands at a place that joins two parts of one word. */
function joins(sentence: string, at: number): boolean {
  if (at + 1 >= sentence.length || !"-.,'’&".includes(sentence.charAt(at))) return false;
  const next = classAt(sentence, at + 1);
  return next === letter || next === upper || next === number;
}

function asWord(form: Form, start: number): Word {
  const { text, small, kind, isCapital } = form;
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

interface Form extends WordForm, Pick<Word, "text" | "small" | "kind" | "isCapital"> {
  readonly length: number;
  readonly stem: string | null;
}

/**
 * What is the same of every place of a word: one string for all of these is found in a set without
 * comparing its letters.
 */
function formOf(text: string): Form {
  const before = known.get(text);
  if (before !== undefined) return before;
  const first = classAt(text, 0);
  const isWord = first === letter || first === upper || text === "'s" || text === "’s";
  const kind = first === number ? "number" : isWord ? "word" : "mark";
  const small = text.toLowerCase().replaceAll("’", "'");
  const form: Form = {
    text,
    length: text.length,
    small,
    kind,
    isCapital: first === upper,
    stem: stemOf(text),
    entry: null,
    weight: null,
    classes: 0,
    asked: 0,
    roles: null,
    clause: null,
    later: null,
    low: small === text ? { commonIn: 0, namingIn: 0, naming: none, toldIn: 0 } : formOf(small).low,
    languages: null,
  };
  known.set(text, form);
  return form;
}

const none: Named<Local>[] = [];

const known = new Map<string, Form>();
const mostForms = 20_000;

/** Forgets the forms of words if there are many: between two texts, as one text has one of each. */
export function forgetForms(): void {
  if (known.size < mostForms) return;
  known.clear();
  lately.fill(null);
}
