import type { FoundEvidence } from "../text/found-evidence.ts";
import { createWordFinder } from "../text/word-finder.ts";
import { passages } from "./passages.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { PlainText } from "./plain-text.ts";
import type { Reading } from "./read-markdown.ts";
import { sentences } from "./sentences.ts";

/** Evidence, and the labels of the citations of its passage; of very many the first. */
type CitedEvidence = FoundEvidence & { readonly cited: readonly string[] };

/**
 * For each piece of evidence the sentence of a text that holds it verbatim first, markup and
 * footnote marks aside; null if none does. The text is read once for all of them.
 */
export function findEvidence(reading: Reading, evidence: readonly string[]): (CitedEvidence | null)[] {
  const wanted = evidence.map(plainMarkdown);
  const words = [...new Set(wanted)].filter((word) => word !== "");
  const found = new Map<string, CitedEvidence>();
  if (words.length > 0) findWords(reading, words, found);
  return wanted.map((word) => found.get(word) ?? null);
}

function findWords(reading: Reading, words: readonly string[], found: Map<string, CitedEvidence>): void {
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

const mostCited = 100;

function quote({ text, citations }: PlainText, word: string, at: number): Omit<CitedEvidence, "section"> {
  const from = Math.max(0, at - kept);
  const near = text.slice(from, at + word.length + kept);
  const whole = { text: near, start: 0, end: near.length };
  const sentence = sentences(near).find((one) => one.text.includes(word)) ?? whole;
  const start = sentence.text.indexOf(word);
  // A citation stands in its sentence or right behind it.
  const own = citations.filter((cited) => cited.at > from + sentence.start && cited.at <= from + sentence.end);
  const cited = own.slice(0, mostCited).map(({ label }) => label);
  return { passage: sentence.text, start, end: start + word.length, cited };
}
