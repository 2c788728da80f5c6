import { type Passage, passages } from "../markdown/passages.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { sentences } from "../markdown/sentences.ts";
import { hasAddress } from "../text/address-parts.ts";
import { citedWithin } from "../text/found-evidence.ts";
import { graphemeStart } from "../text/graphemes.ts";
import type { Query } from "./query.ts";
import { matchCount, matchRanges, mayMatch, type Ranges, type Wanted, wantedOf } from "./wanted.ts";

/** A passage that shows why a brief was found. */
export interface Snippet {
  /** The section it stands in, or null: above the first heading, or not in the body at all. */
  readonly section: string | null;
  readonly text: string;
  /** Half-open ranges of the text that matched, in order, not overlapping. */
  readonly matches: Ranges;
  /** The labels of the sources that the sentence cites, each once. */
  readonly cited: readonly string[];
}

const longestSnippet = 240;

/** A snippet, and how much of what is wanted it holds. */
export interface Candidate {
  readonly found: number;
  readonly snippet: Snippet;
}

/**
 * The sentences of a Markdown body that hold most of what is wanted, phrases above all, the best
 * first, of equals the earliest; at most `count`, from passages of their own. Empty if none holds
 * any.
 */
export function bestSnippets(body: string, wanted: Wanted, count: number): Candidate[] {
  // Most passages hold no word of the query, nor do many bodies, and to tell so costs far less than
  // to take their markup off.
  if (!mayMatch(body, wanted)) return [];
  const candidates: { text: string; found: number; passage: Passage }[] = [];
  let whole = 0;
  for (const passage of passages(readMarkdown(body))) {
    const { leaf, words } = passage;
    const best = mayMatch(body.slice(leaf.start, leaf.end), wanted) ? bestSentence(collapsed(words()), wanted) : null;
    if (best === null) continue;
    candidates.push({ ...best, passage });
    // Of sentences that hold all there is to hold the earliest come first: no other is better.
    if (best.found === wanted.most) whole += 1;
    if (whole === count) break;
  }
  return candidates
    .sort((left, right) => right.found - left.found)
    .slice(0, count)
    .map(({ text, found, passage }) => {
      const snippet = snippetOf(text, wanted, passage.section?.text ?? null);
      return { found, snippet: { ...snippet, cited: citedIn(passage, text, body) } };
    });
}

/** The labels that a sentence of a passage cites. Most passages cite nothing, and are not read. */
function citedIn({ leaf, plain }: Passage, sentence: string, body: string): readonly string[] {
  if (!body.slice(leaf.start, leaf.end).includes("[^")) return [];
  const { text, citations } = plain();
  const start = text.indexOf(sentence);
  if (start === -1) return [];
  const cited = citedWithin(citations, { start, end: start + sentence.length });
  return [...new Set(cited.map(({ label }) => label))];
}

function collapsed(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function bestSentence(passage: string, wanted: Wanted): { text: string; found: number } | null {
  let best: { text: string; found: number } | null = null;
  for (const text of sentences(passage).flatMap((sentence) => stretches(sentence.text))) {
    if (best?.found === wanted.most) break;
    if (!mayMatch(text, wanted)) continue;
    const found = matchCount(text, wanted);
    if (found > (best?.found ?? 0)) best = { text, found };
  }
  return best;
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
  return matchRanges(text, wantedOf(query));
}

/** A text as the snippet that shows a match in it, cut to its stretch if it is long. */
export function snippetOf(whole: string, wanted: Wanted, section: string | null): Snippet {
  const text = shorten(whole, wanted);
  return { section, text, matches: matchRanges(text, wanted), cited: [] };
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
