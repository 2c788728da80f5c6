import { plainMarkdown } from "../text/markdown-lines.ts";
import { sectionAt, sections } from "../text/sections.ts";

/** Where a piece of evidence stands: its section, or null above the first heading, and the paragraph around it. */
export interface Passage {
  readonly section: string | null;
  readonly passage: string;
}

/** The passage of a Markdown body that holds the evidence verbatim, markup and footnote marks aside; null if none does. */
export function findEvidence(body: string, evidence: string): Passage | null {
  const wanted = plainMarkdown(evidence);
  if (wanted === "") return null;
  const lines = body.split("\n");
  for (const { start, end } of paragraphs(lines)) {
    const passage = plainMarkdown(lines.slice(start, end).join("\n"));
    if (passage.includes(wanted)) return { section: sectionAt(sections(lines), start), passage };
  }
  return null;
}

/** Runs of lines between blank ones; a list's items are passages of their own. */
function paragraphs(lines: readonly string[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = -1;
  const close = (end: number) => {
    if (start !== -1) found.push({ start, end });
    start = -1;
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)) close(index);
    if (line.trim() !== "" && start === -1) start = index;
  }
  close(lines.length);
  return found;
}
