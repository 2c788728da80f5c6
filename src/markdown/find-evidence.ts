import { citedWithin, type FoundEvidence } from "../text/found-evidence.ts";
import { createWordFinder } from "../text/word-finder.ts";
import { passages } from "./passages.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { PlainText } from "./plain-text.ts";
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
    const read = plain();
    for (const { word, at } of find(read.text))
      found.set(word, { section: section?.text ?? null, ...quote(read, word, at) });
    if (found.size === words.length) return;
  }
}

/**
 * How much of a passage is kept on either side of the evidence, in UTF-16 code units: a body may be
 * a single passage of 4 MB.
 */
const kept = 2000;

function quote({ text, citations }: PlainText, word: string, at: number): Omit<FoundEvidence, "section"> {
  const from = Math.max(0, at - kept);
  const near = text.slice(from, at + word.length + kept);
  const whole = { text: near, start: 0, end: near.length };
  const sentence = sentences(near).find((one) => one.text.includes(word)) ?? whole;
  const start = sentence.text.indexOf(word);
  const cited = citedWithin(citations, { start: from + sentence.start, end: from + sentence.end });
  return { passage: sentence.text, start, end: start + word.length, cited };
}
