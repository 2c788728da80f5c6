import type { FoundEvidence } from "../text/found-evidence.ts";
import { createWordFinder } from "../text/word-finder.ts";
import { passages } from "./passages.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { Reading } from "./read-markdown.ts";
import { sentences } from "./sentences.ts";

/**
 * For each piece of evidence the sentence of a text that holds it verbatim first, markup and
 * footnote marks aside; null if none does. The text is read once for all of them.
 */
export function findEvidence(reading: Reading, evidence: readonly string[]): (FoundEvidence | null)[] {
  const wanted = evidence.map(plainMarkdown);
  const words = [...new Set(wanted)].filter((word) => word !== "");
  const found = new Map<string, FoundEvidence>();
  if (words.length > 0) findWords(reading, words, found);
  return wanted.map((word) => found.get(word) ?? null);
}

function findWords(reading: Reading, words: readonly string[], found: Map<string, FoundEvidence>): void {
  const find = createWordFinder(words, reading.source.length);
  for (const { section, plain } of passages(reading)) {
    const { text } = plain();
    for (const { word, at } of find(text))
      found.set(word, { section: section?.text ?? null, ...quote(text, word, at) });
    if (found.size === words.length) return;
  }
}

/**
 * How much of a passage is kept on either side of the evidence, in UTF-16 code units: a body may be
 * a single passage of 4 MB.
 */
const kept = 2000;

function quote(text: string, word: string, at: number): Omit<FoundEvidence, "section"> {
  const near = text.slice(Math.max(0, at - kept), at + word.length + kept);
  const passage = sentences(near).find((sentence) => sentence.text.includes(word))?.text ?? near;
  const start = passage.indexOf(word);
  return { passage, start, end: start + word.length };
}
