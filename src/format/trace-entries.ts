import { findEvidence } from "../markdown/find-evidence.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { Origin, Traced } from "../model/trace.ts";
import { createWordFinder } from "../text/word-finder.ts";
import type { SplitText } from "./split-front-matter.ts";

/**
 * What an entry says of its origin, and what its sentence in the body is found by: words of which
 * those that stand there count, its own first.
 */
export interface EntryToTrace {
  readonly origin?: Origin | undefined;
  readonly certainty?: number | undefined;
  readonly words: readonly string[];
}

/**
 * The traces of entries that call themselves extracted, in their order: to the first sentence of
 * the body that holds their words, or to these where none does. The body is read only for them.
 */
export function traceEntries(entries: readonly EntryToTrace[], split: SplitText): Traced[] {
  const isExtracted = ({ origin }: EntryToTrace) => origin === "extracted";
  if (!entries.some(isExtracted)) return entries.map(() => ({}));
  const wanted = [...new Set(entries.flatMap((entry) => (isExtracted(entry) ? entry.words : [])))];
  const evidence = findEvidence(readMarkdown(split.body), wanted);
  const found = new Map(wanted.flatMap((words, index) => (evidence[index] ? [[words, evidence[index]] as const] : [])));
  const lines = linesOf(wanted, split);
  return entries.map((entry) => {
    if (!isExtracted(entry)) return {};
    const { certainty = null, words } = entry;
    const [own = ""] = words;
    const standing = words.find((some) => found.has(some)) ?? own;
    const sentence = found.get(standing)?.passage ?? own;
    return { trace: { certainty, sentence, line: lines.get(standing) ?? split.bodyLine } };
  });
}

/** The lines of the file on which words stand as they are, all found in one reading. */
function linesOf(words: readonly string[], { body, bodyLine }: SplitText): ReadonlyMap<string, number> {
  const find = createWordFinder(
    words.filter((some) => some !== ""),
    body.length,
  );
  const lines = new Map<string, number>();
  let [read, line] = [0, bodyLine];
  for (const { word, at } of [...find(body)].sort((one, other) => one.at - other.at)) {
    for (; read < at; read += 1) if (body[read] === "\n") line += 1;
    if (!lines.has(word)) lines.set(word, line);
  }
  return lines;
}
