import { isAscii } from "../../text/ascii.ts";
import type { Word } from "../words.ts";
import { lettersOf } from "./letters.ts";

/**
 * A short name in brackets after a long one, or the other way round: pieces from `start` to `end`.
 */
export interface Bracketed {
  readonly acronym: string;
  readonly start: number;
  readonly end: number;
}

/** The short form of a run or beside it, told by a bracket behind the run; null for none. */
export function shortBeside(words: readonly Word[], start: number, end: number): Bracketed | null {
  const mark = words[end];
  if (opens(mark)) return acronymAfter(words, start, end);
  return closes(mark) ? acronymBefore(words, start, end) : null;
}

/** `Long Form (LF)`: what brackets after a run hold, if it is a short form of it. */
function acronymAfter(words: readonly Word[], start: number, end: number): Bracketed | null {
  const close = closeOf(words, end);
  const acronym = acronymOf(words, end + 1, close);
  if (acronym === null) return null;
  const from = longStart(words, start, end, acronym);
  if (from !== null && from > start + 1 && words[from - 1]?.small === "of") return { acronym, start, end };
  if (
    from === start &&
    words[start - 1]?.small === "and" &&
    acronym.startsWith((words[start - 2]?.text ?? "-").slice(0, 1))
  )
    return { acronym, start: start - 2, end };
  return from === null ? null : { acronym, start: from, end };
}

/** `LF (Long Form)`: an acronym before brackets that hold its long form and no more. */
function acronymBefore(words: readonly Word[], start: number, end: number): Bracketed | null {
  if (start === 0 || !opens(words[start - 1])) return null;
  const acronym = acronymOf(words, start - 2, start - 1);
  if (acronym === null) return null;
  return longStart(words, start, end, acronym) === start ? { acronym, start, end } : null;
}

function opens(word: Word | undefined): boolean {
  return word?.text === "(" || word?.text === "[";
}

function closes(word: Word | undefined): boolean {
  return word?.text === ")" || word?.text === "]";
}

/** A short form is three pieces long at most. */
function closeOf(words: readonly Word[], open: number): number {
  for (let at = open + 2; at <= open + 6; at += 1) if (closes(words[at])) return at;
  return open;
}

function acronymOf(words: readonly Word[], start: number, end: number): string | null {
  if (start >= end) return null;
  const text = words
    .slice(Math.max(0, start), end)
    .filter(({ text: mark }) => !/^["“”'‘’]$/.test(mark))
    .map(({ text: part }) => part)
    .join("");
  return isShortForm(text) ? text : null;
}

/** A capital and another, with what may stand between. */
function isShortForm(text: string): boolean {
  if (isAscii(text)) return /^[A-Z][A-Za-z0-9.&+-]{1,11}$/.test(text) && /[A-Z].*[A-Z]/.test(text);
  return /^\p{Lu}[\p{L}\p{N}.&+-]{1,11}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/**
 * Where a long form begins whose initials the acronym has; a last resort is the run's own start.
 */
function longStart(words: readonly Word[], start: number, end: number, acronym: string): number | null {
  const letters = lettersOf(acronym).toLowerCase();
  if (hasInitials(words.slice(start, end), letters)) return start;
  for (let at = start; at < end; at += 1) {
    const word = words[at] as Word;
    if (word.kind === "word" && word.small.startsWith(letters.slice(0, 1)) && spells(words.slice(at, end), letters))
      return at;
  }
  return words.slice(start, end).filter(({ isCapital }) => isCapital).length > 1 ? start : null;
}

/** Whether a short form has the initials of all words, in the order of another language. */
function hasInitials(words: readonly Word[], letters: string): boolean {
  const initials = words
    .filter(({ kind, isCapital }) => kind === "word" && isCapital)
    .map(({ small }) => small[0] ?? "");
  if (initials.length < 2 || initials.length !== letters.length) return false;
  return initials.toSorted().join("") === [...letters].toSorted().join("");
}

/** Whether most initials of words stand in the acronym, in order. */
function spells(words: readonly Word[], letters: string): boolean {
  const initials = words
    .filter(({ kind, isCapital }) => kind === "word" && isCapital)
    .map(({ small }) => small[0] ?? "");
  let at = 0;
  let met = 0;
  for (const initial of initials) {
    const found = letters.indexOf(initial, at);
    if (found < 0) continue;
    met += 1;
    at = found + 1;
  }
  return met >= 2 && met >= initials.length * 0.6 && met >= letters.length * 0.5;
}
