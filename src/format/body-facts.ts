import type { Leaf } from "../markdown/block.ts";
import { headings } from "../markdown/headings.ts";
import { type Reading, readMarkdown } from "../markdown/read-markdown.ts";
import { atWord } from "../text/at-word.ts";
import { isSalutation } from "../text/salutation.ts";

/** As long as anyone reads in a list. */
const longestSummary = 400;

/** The first heading of a body, if that is of the first level; else null. */
export function bodyTitle(body: string): string | null {
  // Most of the time of a long text without headings would go into looking for one line by line.
  if (!/^ {0,3}(?:#|=+[ \t]*$|-+[ \t]*$)/m.test(body)) return null;
  // One without words divides nothing.
  for (const { text, level } of headings(readMarkdown(body))) if (text !== "") return level === 1 ? text : null;
  return null;
}

/** The first paragraph of prose of a body, cut behind a word where it is long; null without one. */
export function bodySummary(body: string): string | null {
  const reading = readMarkdown(body);
  let looked = 0;
  for (const leaf of reading.leaves()) {
    const text = prose(reading, leaf);
    if (text !== null) return text;
    looked += 1;
    if (looked === mostLooked) return null;
  }
  return null;
}

/** What so many blocks do not say is no beginning of a text. */
const mostLooked = 200;

/**
 * The text of a paragraph of prose; null for what is none: an image alone, properties, tags, a
 * salutation.
 */
function prose(reading: Reading, leaf: Leaf): string | null {
  if (leaf.kind !== "paragraph" || leaf.container !== null) return null;
  const source = reading.source.slice(leaf.spans[0], leaf.spans.at(-1));
  if (isNoProse.test(source)) return null;
  const { text } = reading.plain(leaf);
  return /\p{L}/u.test(text) && !isSalutation(text) ? atWord(text, longestSummary) : null;
}

/** An image or a badge alone, `key:: value`, tags, what a program would put in. */
const isNoProse =
  /^(?:!?\[!?\[[^\]\n]*\]\([^)\n]*\)\]\([^)\n]*\)|!\[[^\n]*\)$|\*\*[^*\n]+:\*\* [^\n]* {2}(?:\n|$)|#[^\s#]+(?:\s+#\S+)*$|\{[{%<])/u;
