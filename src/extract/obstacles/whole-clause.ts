import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { type Span, withoutMarks } from "./clause-bounds.ts";
import { isClause } from "./is-clause.ts";

/**
 * The shortest span around a phrase that says something by itself, by whole parts of its sentence
 * and of at most so many characters; null where none does.
 */
export function wholeClause(words: readonly Word[], { from, to }: Span, longest: number): Span | null {
  let best: Span | null = null;
  const length = (first: number, last: number) => (words[last]?.end ?? 0) - (words[first]?.start ?? 0);
  for (let first = from; first >= 0 && length(first, to) <= longest; first = startBefore(words, first))
    for (let last = to; last < words.length && length(first, last) <= longest; last = endBehind(words, last)) {
      const isShorter = best === null || length(first, last) < length(best.from, best.to);
      if (isShorter && isClause(words, first, last)) best = { from: first, to: last };
    }
  return best;
}

/** Where the part of a sentence begins before another; -1 before the first. */
function startBefore(words: readonly Word[], first: number): number {
  let at = first - 1;
  while (at >= 0 && words[at]?.kind === "mark") at -= 1;
  if (at < 0) return -1;
  const least = Math.max(0, at - longestPart);
  while (at > least && !isPart(words[at - 1])) at -= 1;
  while (at < first && opening.has(words[at]?.small ?? "")) at += 1;
  return at < first ? at : -1;
}

/** More words would not fit: what is no prose is not read to its end for each of its parts. */
const longestPart = 100;

/** Where the part of a sentence ends behind the one that ends at a word. */
function endBehind(words: readonly Word[], last: number): number {
  let at = last + 1;
  while (at < words.length && words[at]?.kind === "mark") at += 1;
  if (at >= words.length) return at;
  const most = Math.min(words.length - 1, at + longestPart);
  while (at < most && !isPart(words[at + 1])) at += 1;
  return withoutMarks(words, at, last + 1);
}

function isPart(word: Word | undefined): boolean {
  return word !== undefined && word.kind === "mark" && partMarks.has(word.text);
}

const partMarks = wordSet(', ; : — – ( ) " “ ”');
const opening = wordSet("and but or so yet");
