import { indexedWords } from "./indexed-words.ts";
import { plainText } from "./plain-text.ts";
import { readMarkdown } from "./read-markdown.ts";

/** What a reader sees of inline Markdown, white space collapsed. */
export function plainInline(markdown: string): string {
  // Most titles are plain as they are.
  if (!/[\\&<[`*_~]|[^\S ]|^ | {2}| $/.test(markdown)) return markdown;
  return plainText(markdown, { kind: "paragraph", spans: [0, markdown.length] }, new Set()).text;
}

/**
 * What a reader sees of a Markdown text, white space collapsed: what is searched, quoted, and
 * compared with `evidence`. Code is kept as it is.
 */
export function plainMarkdown(markdown: string): string {
  return indexedWords(readMarkdown(markdown))
    .words.replace(/[^\S ]\s*| \s+/g, " ")
    .trim();
}
