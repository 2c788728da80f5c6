import { lazily } from "./lazily.ts";
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

/**
 * Finds the sentence of a Markdown body that holds a piece of evidence verbatim, markup and footnote marks aside; null if none does.
 * The body is read once, as far as the evidence asks for.
 */
export function evidenceFinder(body: string): (evidence: string) => FoundEvidence | null {
  const lines = lazily(() => body.split("\n"));
  const all = lazily(() => sections(lines()));
  const unread = lazily(() => passages(lines()));
  const read: Passage[] = [];
  return (evidence) => {
    const wanted = plainMarkdown(evidence);
    const holder = wanted === "" ? null : firstHolding(wanted, read, unread);
    if (holder === null) return null;
    const passage = sentences(holder.text).find((sentence) => sentence.includes(wanted)) ?? holder.text;
    const start = passage.indexOf(wanted);
    return { section: sectionAt(all(), holder.line), passage, start, end: start + wanted.length };
  };
}

function firstHolding(wanted: string, read: Passage[], unread: () => Generator<Passage>): Passage | null {
  const holds = ({ text }: Passage) => text.includes(wanted);
  const known = read.find(holds);
  if (known !== undefined) return known;
  for (let next = unread().next(); next.done !== true; next = unread().next()) {
    read.push(next.value);
    if (holds(next.value)) return next.value;
  }
  return null;
}
