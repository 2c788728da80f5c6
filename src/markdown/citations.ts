import { notesAround } from "./notes.ts";
import type { Reading } from "./read-markdown.ts";

/** A footnote citation of a text. */
export interface Citation {
  readonly label: string;
  /** Zero-based index of its line. */
  readonly line: number;
}

/**
 * The footnote citations `[^label]` of a text, in order; what stands in code or HTML cites nothing.
 */
export function citations({ source, leaves, cited }: Reading): Citation[] {
  const found: Citation[] = [];
  if (!source.includes("[^")) return found;
  for (const leaf of leaves()) {
    const marks = cited(leaf);
    if (marks.length === 0) continue;
    // Looked for once: it may be a megabyte away from each of thousands.
    let [line, end] = [leaf.line, source.indexOf("\n", leaf.start)];
    for (const { label, place } of marks) {
      for (; end !== -1 && end < place; end = source.indexOf("\n", end + 1)) line += 1;
      found.push({ label, line });
    }
  }
  return found;
}

/** The labels of the footnotes that a text itself defines, `[^label]: …`. */
export function definedFootnotes({ source, leaves }: Reading): Set<string> {
  const labels = new Set<string>();
  if (!source.includes("[^")) return labels;
  for (const leaf of leaves()) for (const { label } of notesAround(leaf)) labels.add(label);
  return labels;
}
