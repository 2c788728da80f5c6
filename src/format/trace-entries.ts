import { findEvidence } from "../markdown/find-evidence.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { Origin, Traced } from "../model/trace.ts";
import { createWordFinder } from "../text/word-finder.ts";
import type { SplitText } from "./split-front-matter.ts";

/** An entry as it is written: a shorthand, or a map that may say where it comes from. */
export type WrittenEntry = string | { readonly origin?: Origin | undefined; readonly certainty?: number | undefined };

/**
 * Entries of which those that are written as extracted have a trace: to the first sentence of the
 * body that holds their words, or to these where none does. Of these words, by the entry's number,
 * those that stand in the body count, its own first. The body is read only where any is extracted.
 */
export function traceEntries<Entry extends Traced>(
  written: readonly WrittenEntry[],
  entries: readonly Entry[],
  { wordsOf, split }: { readonly wordsOf: (index: number) => readonly string[]; readonly split: SplitText },
): readonly Entry[] {
  if (!written.some(isExtracted)) return entries;
  const wanted = [...new Set(written.flatMap((entry, index) => (isExtracted(entry) ? wordsOf(index) : [])))];
  const evidence = findEvidence(readMarkdown(split.body), wanted);
  const found = new Map(wanted.flatMap((words, index) => (evidence[index] ? [[words, evidence[index]] as const] : [])));
  const lines = linesOf(wanted, split);
  return entries.map((entry, index) => {
    const said = written[index] as WrittenEntry;
    if (!isExtracted(said)) return entry;
    const words = wordsOf(index);
    const [own = ""] = words;
    const standing = words.find((some) => found.has(some)) ?? own;
    const sentence = found.get(standing)?.passage ?? own;
    const line = lines.get(standing) ?? split.bodyLine;
    return { ...entry, trace: { certainty: said.certainty ?? null, sentence, line } };
  });
}

function isExtracted(entry: WrittenEntry): entry is Exclude<WrittenEntry, string> {
  return typeof entry !== "string" && entry.origin === "extracted";
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
