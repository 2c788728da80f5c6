import { otherNouns, titleWords } from "../data/actor-words.ts";
import type { Word } from "../words.ts";
import type { Bracketed } from "./acronyms.ts";
import { isBody as isBodyNoun } from "./body-names.ts";
import { type FoundName, foundName } from "./found-name.ts";
import { lettersOf } from "./letters.ts";
import { knownAt, type Run } from "./run.ts";
import { actsNow } from "./single-names.ts";

/** A short form and what it is short for; `found` where the long form is no known name. */
export interface ShortForm {
  readonly acronym: string;
  readonly long: string;
  readonly found: FoundName | null;
  /** Whether what it is called, or does, says that it is a body; else its short form has to act. */
  readonly isSure: boolean;
}

/**
 * What a run with its short form in brackets names; null for a text, a place or people in general.
 */
export function shortFormOf(run: Run, { acronym, start, end }: Bracketed): ShortForm | null {
  const { words } = run;
  const long = run.text.slice(words[start]?.start, words[end - 1]?.end);
  const nouns = words.slice(start, end).filter(({ kind }) => kind === "word");
  const isBody = nouns.some((word) => isBodyNoun(word) || word.small === "conference");
  if (isPlural(acronym) || otherNouns.has(nounAfter(words, end))) return null;
  if (!isBody && nouns.some(({ small }) => otherNouns.has(small) || titleWords.has(small))) return null;
  const known = knownAt(run, start);
  if (known !== null && start + known.length === end)
    return { acronym, long: known.meaning.name, found: null, isSure: true };
  const certainty = isBody ? 0.9 : 0.7;
  const found = foundName(long, "organisation", { rule: "a long form with its acronym", words: acronym, certainty });
  return { acronym, long, found, isSure: isBody || actsAfter(words, end) };
}

/** `NGOs` are no body. */
function isPlural(acronym: string): boolean {
  return acronym.endsWith("s") && lettersOf(acronym.slice(-2)).length > 1;
}

function closing(words: readonly Word[], end: number): number {
  for (let at = end; at < end + 8; at += 1) if (/^[)\]]$/.test(words[at]?.text ?? "")) return at;
  return -1;
}

/** Whether a verb of acting comes after the brackets, or the long form stands in them. */
function actsAfter(words: readonly Word[], end: number): boolean {
  const close = closing(words, end);
  return close === end || (close > 0 && actsNow(words[close + 1]));
}

/** `Nuclear Forces (INF) Treaty` is a treaty. */
function nounAfter(words: readonly Word[], end: number): string {
  const next = words[closing(words, end) + 1];
  return next?.isCapital ? next.small : "";
}
