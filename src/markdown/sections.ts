import { foldName } from "../text/fold-name.ts";
import { headings } from "./headings.ts";
import { plainInline } from "./plain-markdown.ts";
import type { Reading } from "./read-markdown.ts";

/** A section of a text: a heading and all that stands below it, its own subsections included. */
export interface Section {
  readonly title: string;
  readonly level: number;
  /** Zero-based index of the heading's line, and of the line after the section's last. */
  readonly start: number;
  readonly end: number;
}

/** The sections of a text, in order, subsections after the section that holds them. */
export function sections(reading: Reading): Section[] {
  const last = reading.source.split("\n").length;
  const found = Array.from(headings(reading), ({ level, text, line }) => ({
    title: text,
    level,
    start: line,
    end: last,
  }));
  const open: (typeof found)[number][] = [];
  for (const section of found) {
    while ((open.at(-1)?.level ?? 0) >= section.level) (open.pop() as { end: number }).end = section.start;
    open.push(section);
  }
  return found;
}

/**
 * The section with that title (case ignored), else the only one whose title begins so, else null.
 */
export function findSection(all: readonly Section[], title: string): Section | null {
  const wanted = foldName(plainInline(title));
  const exact = all.find((section) => foldName(section.title) === wanted);
  if (exact !== undefined) return exact;
  const beginning = all.filter((section) => wanted !== "" && foldName(section.title).startsWith(wanted));
  return beginning.length === 1 ? (beginning[0] as Section) : null;
}
