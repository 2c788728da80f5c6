import type { Mention } from "../extraction.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";

/** What opens the parties behind an agreement. */
export interface Opener {
  readonly sort: "between" | "with" | "by" | "none";
  /** Behind it, in the sentence's text. */
  readonly end: number;
}

/** What opens them: `between`, or `by` whom it was signed; a year may stand before. */
export function openerAfter(words: readonly Word[], to: number): Opener {
  for (let at = to; at < to + farthest; at += 1) {
    const sort = sortAt(words, at, at === to);
    if (sort !== null) return { sort, end: words[at]?.end ?? 0 };
    if (!isPassed(words[at])) break;
  }
  return { sort: "none", end: words[to]?.end ?? 0 };
}

function sortAt(words: readonly Word[], at: number, isNext: boolean): Opener["sort"] | null {
  const small = words[at]?.small ?? "";
  if (small === "between" || (isNext && /^(?:of|among)$/.test(small))) return "between";
  if (small === "with" && isNext) return "with";
  return small === "by" && makers.has(words[at - 1]?.small ?? "") ? "by" : null;
}

/** A date, or that it was signed. */
function isPassed(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return word.kind === "number" || word.isCapital || /^(?:of|in|on)$/.test(word.small) || makers.has(word.small);
}

/** A day and a month, and "signed" before it. */
const farthest = 6;
const makers = wordSet("signed concluded reached agreed negotiated adopted initialled initialed made struck");

/** Whose agreement it is: `Suriname's talks with`, or the subject of its clause. */
export function otherSide({ sentence, from }: AgreementMention, before: readonly Mention[]): Mention[] {
  const { words } = sentence;
  const clause = words.findLastIndex(
    ({ small, text }, at) => at < from && (clauseOpeners.has(small) || /^[;:–—]$/.test(text)),
  );
  const start = words[clause]?.end ?? 0;
  const at = before.findIndex((one) => one.start >= start && !isObject(words, one));
  const [side, next] = [before[at], before[at + 1]];
  if (side === undefined) return [];
  // "Kenya and Uganda have deals with Chad."
  const isPair = next !== undefined && /^ and (?:the )?$/.test(sentence.text.slice(side.end, next.start));
  return isPair ? [side, next] : [side];
}

const clauseOpeners = wordSet(
  "that which when while after before if unless provided because since whether who where although though",
);

/** Whether a mention stands behind a preposition. */
function isObject(words: readonly Word[], { start }: Mention): boolean {
  const at = words.findIndex((word) => word.start >= start);
  const before = words[at - 1]?.small ?? "";
  return prepositions.has(before === "the" ? (words[at - 2]?.small ?? "") : before);
}

const prepositions = wordSet("in from of at to by on for over under with against near via through");
