import { headings } from "./markdown-lines.ts";
import { type Passage, passages, sentences } from "./passages.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import { createWordFinder } from "./word-finder.ts";

/** Where a piece of evidence stands. */
export interface FoundEvidence {
  /** The innermost section, or null above the first heading. */
  readonly section: string | null;
  /** The sentence that holds it, or the whole passage where it runs over several; of a very long one, what is near. */
  readonly passage: string;
  /** The half-open range of the passage that is the evidence. */
  readonly start: number;
  readonly end: number;
}

/**
 * For each piece of evidence the sentence of a Markdown body that holds it verbatim first, markup and footnote marks aside; null
 * if none does. The body is read once for all of them.
 */
export function findEvidence(body: string, evidence: readonly string[]): (FoundEvidence | null)[] {
  const wanted = evidence.map(plainMarkdown);
  const words = [...new Set(wanted)].filter((word) => word !== "");
  const found = new Map<string, FoundEvidence>();
  if (words.length > 0) findWords(body, words, found);
  return wanted.map((word) => found.get(word) ?? null);
}

function findWords(body: string, words: readonly string[], found: Map<string, FoundEvidence>): void {
  const lines = body.split("\n");
  const all = headings(lines);
  const find = createWordFinder(words, body.length);
  let below = 0;
  for (const passage of passages(lines, all)) {
    while ((all[below]?.line ?? lines.length) < passage.line) below += 1;
    const section = all[below - 1]?.text ?? null;
    for (const { word, at } of find(passage.text)) found.set(word, { section, ...quote(passage, word, at) });
    if (found.size === words.length) return;
  }
}

/** How much of a passage is kept on either side of the evidence, in UTF-16 code units: a body may be a single passage of 4 MB. */
const kept = 2000;

function quote({ text }: Passage, word: string, at: number): Omit<FoundEvidence, "section"> {
  const near = text.slice(Math.max(0, at - kept), at + word.length + kept);
  const passage = sentences(near).find((sentence) => sentence.includes(word)) ?? near;
  const start = passage.indexOf(word);
  return { passage, start, end: start + word.length };
}
