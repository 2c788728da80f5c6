import type { Word } from "../words.ts";
import type { Meaning } from "./meaning.ts";

import { rolesOf } from "./name-role.ts";
import type { NameMatch } from "./named.ts";

/** A run of capitalised words, the sentence around it, and what is known of words. */
export interface Run {
  readonly text: string;
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  /** The roles that any of its words may have, and of those around that were cut off. */
  readonly roles: number;
  /** The number of the text in the marks of its words. */
  readonly number: number;
  /** The known names of the sentence, each by the word at which it begins. */
  readonly names: readonly (NameMatch<Meaning> | null)[];
}

/** Part of a run. Field by field: what is spread and then overwritten V8 makes the slow way. */
export function between(run: Run, start: number, end: number): Run {
  if (start === run.start && end === run.end) return run;
  const { text, words, roles, number, names } = run;
  return { text, words, start, end, roles, number, names };
}

/** Whether the text has the word in small letters, too. */
export function isCommon({ number }: Pick<Run, "number">, { form }: Word): boolean {
  return form.low.commonIn === number;
}

/** The known name that begins at a word; null for none. */
export function knownAt({ names }: Pick<Run, "names">, at: number): NameMatch<Meaning> | null {
  return names[at] ?? null;
}

/** The sentence's text of some words of a run. */
export function textOf({ text, words }: Run, start: number, end: number): string {
  return text.slice(words[start]?.start, words[end - 1]?.end);
}

/** The words among words and marks. */
export function wordsAmong(pieces: readonly Word[]): readonly Word[] {
  for (let at = 0; at < pieces.length; at += 1)
    if ((pieces[at] as Word).kind !== "word") return pieces.filter(({ kind }) => kind === "word");
  return pieces;
}

/** The last word of a run that may have one of some roles; -1 for none. */
export function lastOfRole({ words, start, end, roles }: Run, role: number): number {
  if ((roles & role) === 0) return -1;
  for (let at = end - 1; at >= start; at -= 1) if ((rolesOf(words[at] as Word) & role) !== 0) return at;
  return -1;
}

/** The state whose possessive stands before a word: `China's Foreign Ministry`. */
export function stateBefore({ words, names }: Run, start: number): string | null {
  if (start < 2 || !/^['’]s?$/.test(words[start - 1]?.text ?? "")) return null;
  for (let back = 2; back <= 4; back += 1) {
    const match = names[start - back] ?? null;
    if (match !== null && match.length === back - 1 && match.meaning.kind === "state") return match.meaning.name;
  }
  return null;
}
