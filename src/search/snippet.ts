import type { Heading } from "../markdown/headings.ts";
import { passages } from "../markdown/passages.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { sentences } from "../markdown/sentences.ts";
import { hasAddress } from "../text/address-parts.ts";
import { graphemeStart } from "../text/graphemes.ts";
import { fold, type Token, tokens } from "./fold.ts";
import { isNearTerm } from "./near-term.ts";
import type { Query } from "./query.ts";
import { queryPhrases, queryWords } from "./query-words.ts";
import { indexText, stem } from "./terms.ts";

/** A passage that shows why a brief was found. */
export interface Snippet {
  /** The section it stands in, or null: above the first heading, or not in the body at all. */
  readonly section: string | null;
  readonly text: string;
  /** Half-open ranges of the text that matched, in order, not overlapping. */
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

const longestSnippet = 240;

/**
 * The sentences of a Markdown body that hold most of the query's words, phrases above all, the
 * best first, of equals the earliest; at most `count`, from passages of their own. Empty if none
 * holds any.
 */
export function bestSnippets(body: string, query: Query, count: number): Snippet[] {
  const wanted = wantedTerms(query);
  const candidates: { text: string; found: number; section: Heading | null }[] = [];
  const most = mostFound(wanted);
  let whole = 0;
  for (const { leaf, section, words } of passages(readMarkdown(body))) {
    // Most passages hold no word of the query, and to tell so costs far less than to take their
    // markup off.
    const best = mayMatch(body.slice(leaf.start, leaf.end), wanted) ? bestSentence(collapsed(words()), wanted) : null;
    if (best === null) continue;
    candidates.push({ ...best, section });
    // Of sentences that hold all there is to hold the earliest come first: no other is better.
    if (best.found === most) whole += 1;
    if (whole === count) break;
  }
  return candidates
    .sort((left, right) => right.found - left.found)
    .slice(0, count)
    .map(({ text: sentence, section }) => {
      const text = shorten(sentence, wanted);
      return { section: section?.text ?? null, text, matches: matchRanges(text, wanted) };
    });
}

function collapsed(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function bestSentence(passage: string, wanted: Wanted): { text: string; found: number } | null {
  let best: { text: string; found: number } | null = null;
  const most = mostFound(wanted);
  for (const text of sentences(passage).flatMap((sentence) => stretches(sentence.text))) {
    if (best?.found === most) break;
    const found = mayMatch(text, wanted) ? matchCount(text, wanted) : 0;
    if (found > (best?.found ?? 0)) best = { text, found };
  }
  return best;
}

/** The most that `matchCount` can say; of words that many others match there is no telling. */
function mostFound({ stems, prefixes, fuzzy, phrases }: Wanted): number {
  return prefixes.length + fuzzy.length === 0 ? stems.size + phrases.flat().length : Number.POSITIVE_INFINITY;
}

/** The most of a sentence that is looked at in one piece, in UTF-16 code units. */
const longestStretch = 4000;

/** A sentence, or what is as long as no sentence in pieces, cut between words. */
function stretches(sentence: string): string[] {
  const found: string[] = [];
  let rest = sentence;
  while (rest.length > longestStretch) {
    const end = wordEnd(rest, longestStretch);
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...found, rest];
}

/** The ranges of a text that a query's words match. */
export function highlight(text: string, query: Query): Snippet["matches"] {
  return matchRanges(text, wantedTerms(query));
}

interface Wanted {
  /** Words that stand side by side, as stems. */
  readonly phrases: readonly (readonly string[])[];
  readonly stems: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Fuzzy words, which anything near matches. */
  readonly fuzzy: readonly string[];
  /**
   * How every word that matches begins, folded: Porter's stemmer changes at most the last letter
   * that it keeps.
   */
  readonly beginnings: readonly string[];
}

function wantedTerms(query: Query): Wanted {
  const words = queryWords(query);
  const fuzzy = words.filter(({ isFuzzy }) => isFuzzy).map(({ word }) => word);
  const stems = words.filter(({ isPrefix, isFuzzy }) => !isPrefix && !isFuzzy).map(({ word }) => stem(word));
  const prefixes = words.filter(({ isPrefix }) => isPrefix).map(({ word }) => word);
  const beginnings = [
    ...stems.map((term) => (term.length < 3 ? term : term.slice(0, -1))),
    ...prefixes,
    ...fuzzy.map((word) => word.slice(0, 1)),
  ];
  const phrases = queryPhrases(query).map((terms) => terms.map(stem));
  return { phrases, stems: new Set(stems), prefixes, fuzzy, beginnings };
}

function mayMatch(text: string, { beginnings }: Wanted): boolean {
  const folded = fold(text);
  return beginnings.some((beginning) => folded.includes(beginning));
}

/** The tokens that match. */
function matchingTokens(text: string, { stems, prefixes, fuzzy, beginnings }: Wanted): Token[] {
  return tokens(text).filter(({ term }) => {
    if (!beginnings.some((beginning) => term.startsWith(beginning))) return false;
    return (
      stems.has(stem(term)) ||
      prefixes.some((prefix) => term.startsWith(prefix)) ||
      fuzzy.some((word) => isNearTerm(word, stem(term)))
    );
  });
}

/** The ranges of the tokens that match; neighbours, as the characters of 地図 are, make one. */
function matchRanges(text: string, wanted: Wanted): { start: number; end: number }[] {
  if (!mayMatch(text, wanted)) return [];
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of matchingTokens(text, wanted)) {
    const before = ranges.at(-1);
    if (before?.end === start) before.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

/**
 * How many of the query's words a sentence holds; a phrase that stands in it counts once more for
 * each of its words.
 */
function matchCount(text: string, wanted: Wanted): number {
  const distinct = new Set(matchingTokens(text, wanted).map(({ term }) => stem(term))).size;
  if (wanted.phrases.length === 0 || distinct < 2) return distinct;
  const stemmed = ` ${indexText(text)} `;
  const whole = wanted.phrases.filter((phrase) => stemmed.includes(` ${phrase.join(" ")} `));
  return distinct + whole.flat().length;
}

/** A long sentence cut to the stretch that begins shortly before its first match. */
function shorten(text: string, wanted: Wanted): string {
  if (text.length <= longestSnippet) return text;
  const first = matchRanges(text, wanted)[0]?.start ?? 0;
  const from = first <= longestSnippet / 2 ? 0 : wordStart(text, first - 60);
  const to = text.length - from <= longestSnippet ? text.length : wordEnd(text, from + longestSnippet);
  return `${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}`;
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(" ", near);
  if (space !== -1 && space <= near + 30) return space + 1;
  const address = addressAt(text, near);
  return address === null ? graphemeStart(text, near) : address.start;
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(" ", near);
  if (space >= near - 30) return space;
  const address = addressAt(text, near);
  return address === null ? graphemeStart(text, near) : address.end;
}

/** The longest word that is looked at for an address, in UTF-16 code units. */
const longestAddress = 2000;

/** The word at an offset, if it holds an address: nothing is cut off that. */
function addressAt(text: string, near: number): { start: number; end: number } | null {
  const start = text.lastIndexOf(" ", near - 1) + 1;
  const space = text.indexOf(" ", near);
  const end = space === -1 ? text.length : space;
  return end - start <= longestAddress && hasAddress(text.slice(start, end)) ? { start, end } : null;
}
