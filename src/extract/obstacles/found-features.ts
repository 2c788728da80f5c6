import type { Span } from "./clause-bounds.ts";
import type { DocumentSigns } from "./document-signs.ts";
import type { Learned } from "./learned-features.ts";
import { anchors } from "./pair-features.ts";
import type { SentenceSigns } from "./read-signs.ts";
import type { Feature } from "./weigh.ts";

/** What was found of a sentence. Of thousands only the sum is asked for. */
export interface Found {
  readonly text: DocumentSigns;
  readonly signs: SentenceSigns;
  readonly names: string[];
  readonly learned: ReadonlyMap<string, Learned>;
  sum: number;
  /** The bits of the anchors of pairs among these, and those that weigh in a pair. */
  anchors: number;
  readonly paired: Learned[];
  readonly told: Feature[] | null;
}

/** A feature of which there is so much, and the words that show it, or where they stand. */
export function add(found: Found, name: string, value = 1, shown: string | Span = ""): void {
  found.names.push(name);
  if (found.told !== null) found.told.push({ name, value, words: wordsAt(found.signs, shown) });
  const learned = found.learned.get(name);
  if (learned === undefined) return;
  found.sum += learned.weight * value;
  found.anchors |= learned.anchor;
  if (learned.pairs !== null) found.paired.push(learned);
}

function wordsAt({ words, sentence }: SentenceSigns, shown: string | Span): string {
  return typeof shown === "string" ? shown : sentence.text.slice(words[shown.from]?.start, words[shown.to]?.end);
}

/** What features weigh that were found together, on top of what each does. */
export function addPairs(found: Found): void {
  for (let number = 0; number < anchors.length; number += 1) {
    if ((found.anchors & (1 << number)) === 0) continue;
    for (let at = 0; at < found.paired.length; at += 1) found.sum += found.paired[at]?.pairs?.[number] ?? 0;
  }
}
