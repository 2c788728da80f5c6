import type { ExtractedEvent } from "../extraction.ts";
import type { TextDocument } from "../text-document.ts";

/** The events that a document dates, or that its own date makes datable. */
export function findEvents(_document: TextDocument): ExtractedEvent[] {
  return [];
}
