import { plainMarkdown } from "./markdown-lines.ts";
import { type Passage, passages, sentences } from "./passages.ts";
import { sectionAt, sections } from "./sections.ts";

/** Where a piece of evidence stands. */
export interface FoundEvidence {
  /** The innermost section, or null above the first heading. */
  readonly section: string | null;
  /** The sentence that holds it, or the whole passage where it runs over several. */
  readonly passage: string;
  /** The half-open range of the passage that is the evidence. */
  readonly start: number;
  readonly end: number;
}

/** The sentence of a Markdown body that holds the evidence verbatim, markup and footnote marks aside; null if none does. */
export function findEvidence(body: string, evidence: string): FoundEvidence | null {
  const wanted = plainMarkdown(evidence);
  const lines = body.split("\n");
  const holder = wanted === "" ? null : firstHolding(wanted, lines);
  if (holder === null) return null;
  const passage = sentences(holder.text).find((sentence) => sentence.includes(wanted)) ?? holder.text;
  const start = passage.indexOf(wanted);
  return { section: sectionAt(sections(lines), holder.line), passage, start, end: start + wanted.length };
}

function firstHolding(wanted: string, lines: readonly string[]): Passage | null {
  for (const passage of passages(lines)) if (passage.text.includes(wanted)) return passage;
  return null;
}
