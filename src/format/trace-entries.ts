import { findEvidence } from "../markdown/find-evidence.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { Origin, Traced } from "../model/trace.ts";
import type { SplitText } from "./split-front-matter.ts";

/** What an entry says of its origin, and words by which its sentence is found in the body. */
export interface EntryToTrace {
  readonly origin?: Origin | undefined;
  readonly certainty?: number | undefined;
  readonly words: string;
}

/**
 * The traces of entries that call themselves extracted, in their order: to the first sentence of
 * the body that holds their words, or to these where none does. The body is read only for them.
 */
export function traceEntries(entries: readonly EntryToTrace[], split: SplitText): Traced[] {
  const isExtracted = ({ origin }: EntryToTrace) => origin === "extracted";
  if (!entries.some(isExtracted)) return entries.map(() => ({}));
  const found = findEvidence(
    readMarkdown(split.body),
    entries.map((entry) => (isExtracted(entry) ? entry.words : "")),
  );
  return entries.map((entry, index) => {
    if (!isExtracted(entry)) return {};
    const { certainty = null, words } = entry;
    return { trace: { certainty, sentence: found[index]?.passage ?? words, line: lineOf(words, split) } };
  });
}

/** Where the words stand as they are; else where the body begins. */
function lineOf(words: string, { body, bodyLine }: SplitText): number {
  const at = body.indexOf(words);
  return bodyLine + (at <= 0 ? 0 : body.slice(0, at).split("\n").length - 1);
}
