import { graphemeStart } from "../text/graphemes.ts";
import { passages, sentences } from "../text/passages.ts";
import { sectionAt, sections } from "../text/sections.ts";
import { fold, type Token } from "./fold.ts";
import { type Query, queryWords } from "./query.ts";
import { indexTokens, stem } from "./terms.ts";

/** A passage that shows why a brief was found. */
export interface Snippet {
  /** The section it stands in, or null: above the first heading, or not in the body at all. */
  readonly section: string | null;
  readonly text: string;
  /** Half-open ranges of the text that matched, in order, not overlapping. */
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

const longestSnippet = 240;

/** The sentence of a Markdown body that holds most of the query's words, the earliest of equals. Null if none holds any. */
export function bestSnippet(body: string, query: Query): Snippet | null {
  const wanted = wantedTerms(query);
  const lines = body.split("\n");
  let best: { text: string; line: number; found: number } | null = null;
  for (const { text: passage, line } of passages(lines)) {
    for (const text of sentences(passage)) {
      const found = distinctMatches(text, wanted);
      if (found > (best?.found ?? 0)) best = { text, line, found };
    }
  }
  if (best === null) return null;
  const text = shorten(best.text, wanted);
  return { section: sectionAt(sections(lines), best.line), text, matches: matchRanges(text, wanted) };
}

/** The ranges of a text that a query's words match. */
export function highlight(text: string, query: Query): Snippet["matches"] {
  return matchRanges(text, wantedTerms(query));
}

interface Wanted {
  readonly stems: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

function wantedTerms(query: Query): Wanted {
  const words = queryWords(query);
  return {
    stems: new Set(words.filter(({ isPrefix }) => !isPrefix).map(({ word }) => stem(word))),
    prefixes: words.filter(({ isPrefix }) => isPrefix).map(({ word }) => word),
  };
}

/** The tokens that match. */
function matchingTokens(text: string, { stems, prefixes }: Wanted): Token[] {
  return indexTokens(text).filter(({ term, start, end }) => {
    const isPrefixed = prefixes.some((prefix) => fold(text.slice(start, end)).startsWith(prefix));
    return stems.has(term) || isPrefixed;
  });
}

/** The ranges of the tokens that match; neighbours, as the characters of 地図 are, make one. */
function matchRanges(text: string, wanted: Wanted): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of matchingTokens(text, wanted)) {
    const before = ranges.at(-1);
    if (before?.end === start) before.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

function distinctMatches(text: string, wanted: Wanted): number {
  return new Set(matchingTokens(text, wanted).map(({ term }) => term)).size;
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
  return space === -1 || space > near + 30 ? graphemeStart(text, near) : space + 1;
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(" ", near);
  return space < near - 30 ? graphemeStart(text, near) : space;
}
