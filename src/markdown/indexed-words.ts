import { isHeading } from "./headings.ts";
import type { Reading } from "./read-markdown.ts";

/** What a reader sees of a text: the titles of its sections, and all its words, titles among them. */
export function indexedWords({ leaves, plain }: Reading): {
  readonly titles: readonly string[];
  readonly words: string;
} {
  const titles: string[] = [];
  const texts: string[] = [];
  for (const leaf of leaves()) {
    const { text } = plain(leaf);
    if (isHeading(leaf)) titles.push(text);
    if (text !== "") texts.push(text);
  }
  return { titles, words: texts.join(" ") };
}
