import type { TextSentence } from "../text-document.ts";
import type { Word } from "../words.ts";
import { clauseEnd, clauseStart, type Span, withoutMarks, withQuotation } from "./clause-bounds.ts";
import { isClause } from "./is-clause.ts";
import { shortenClause } from "./shorten-clause.ts";
import { wholeClause } from "./whole-clause.ts";
import { withSubject } from "./with-subject.ts";

/** Most characters of a phrase that tells what the obstacle is. */
const longestWhat = 135;

/** Most characters where fewer would say nothing. */
const longestWhole = 200;

/**
 * The clause of a sentence in which the clue stands, without what only opens it, at a length that a
 * table takes; of the whole sentence where no clue is the main one.
 */
export function cutWhat({ text, words }: Pick<TextSentence, "text" | "words">, main: Span | null): string {
  const clue = main ?? { from: 0, to: 0 };
  const clause = main === null ? { from: clauseStart(words, clue), to: lastWord(words) } : clauseOf(words, main);
  const cut = shortenClause(words, clause, within(clause, clue), longestWhat);
  const phrase = { from: withSpare(words, cut), to: cut.to };
  const isSentence = main === null || (phrase.from === 0 && phrase.to === lastWord(words));
  const isWhole = isSentence || isNoun(words, phrase.from) || isClause(words, phrase.from, phrase.to);
  const { from: first, to } = isWhole ? phrase : (wholeClause(words, phrase, longestWhole) ?? phrase);
  const last = withQuotation(words, first, to);
  return text.slice(words[first]?.start ?? 0, words[last]?.end ?? text.length).trim();
}

/** Whether a phrase is what a preposition stands before: `despite | the landowners' opposition`. */
function isNoun(words: readonly Word[], from: number): boolean {
  return /^(?:despite|of|to)$/.test(words[from - 1]?.small ?? "");
}

/** The first word of a phrase with the subject of its clause, as far as there is room. */
function withSpare(words: readonly Word[], { from, to }: Span): number {
  return withSubject(words, from, to, longestWhat);
}

function lastWord(words: readonly Word[]): number {
  return withoutMarks(words, words.length - 1, 0);
}

function clauseOf(words: readonly Word[], clue: Span): Span {
  const from = clauseStart(words, clue);
  const clause = { from, to: cleftEnd(words, from, clauseEnd(words, clue, from)) };
  const isWhole = fits(words, clause) && (from < clue.from || withSpare(words, clause) < from);
  const told = isWhole ? null : toldBy(words, clue);
  return told === null ? clause : { from: told, to: clauseEnd(words, { from: told, to: told }, told) };
}

/**
 * The end of what is said of `what …`, where that stands behind a part in between: `What has not
 * come about, after a decade, is a rule`.
 */
function cleftEnd(words: readonly Word[], from: number, to: number): number {
  return words[from]?.small !== "what" || words[to + 1]?.text !== "," ? to : endBehind(words, from, to);
}

function endBehind(words: readonly Word[], from: number, to: number): number {
  const verb = words.findIndex(
    ({ small }, at) => at > to + 1 && words[at - 1]?.text === "," && /^(?:is|are|was|were)$/.test(small),
  );
  const end = verb === -1 ? to : clauseEnd(words, { from, to: verb }, from);
  return fits(words, { from, to: end }) ? end : to;
}

/** What is regretted or feared, behind `that`, says what it is where there is no room for both. */
function toldBy(words: readonly Word[], { to }: Span): number | null {
  const that = words[to + 1]?.small === "that" ? to + 1 : -1;
  return that !== -1 && moods.test(words[to]?.small ?? "") ? that + 1 : null;
}

const moods =
  /^(?:regret(?:s|ted)?|deplore[sd]?|fear(?:s|ed)?|complain(?:s|ed)?|complaint|lament(?:s|ed)?|dismay|concern|doubt(?:s|ed)?)$/;

function fits(words: readonly Word[], { from, to }: Span): boolean {
  return (words[to]?.end ?? 0) - (words[from]?.start ?? 0) <= longestWhat;
}

/** A clue as far as it stands in a clause; its beginning where it does not. */
function within(clause: Span, clue: Span): Span {
  return clue.to < clause.from ? { from: clause.from, to: clause.from } : clue;
}
