import { splitFrontMatter } from "../format/split-front-matter.ts";
import type { FileEntry } from "../port/index-port.ts";
import { fileEntry } from "./file-entry.ts";
import { type OwnTerms, ownTerms } from "./search-terms.ts";

/** All that an index takes from the text of a file. */
export interface Reading {
  readonly entry: FileEntry;
  readonly terms: OwnTerms;
}

/** What an index takes from the text of the brief at that path below its library's root. */
export function readingOf(text: string, path: string): Reading {
  const { head, problems } = fileEntry({ text, reason: null }, path) as FileEntry;
  if (head === null) throw new Error(`${path} cannot be read`);
  // An index keeps neither the body nor its line.
  const kept = { ...head, body: undefined, bodyLine: undefined };
  return { entry: { head: kept, problems }, terms: ownTerms(head, bodyOf(text)) };
}

/** The text of a brief below its front matter. */
export function bodyOf(text: string): string {
  return splitFrontMatter(text.replace(/\r\n?/g, "\n")).body;
}
