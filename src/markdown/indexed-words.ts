import { isHeading } from "./headings.ts";
import type { Reading } from "./read-markdown.ts";

/**
 * What a reader sees of a text: the titles of its sections, and all its words, titles among them;
 * white space as it comes.
 */
export function indexedWords(reading: Reading): { readonly titles: readonly string[]; readonly words: string } {
  const titles: string[] = [];
  let all = "";
  for (const leaf of reading.leaves()) {
    const words = reading.words(leaf);
    if (isHeading(leaf)) titles.push(words);
    if (words !== "") all += `${words}\n`;
  }
  return { titles, words: all };
}
