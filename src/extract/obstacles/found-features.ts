import type { Span } from "./clause-bounds.ts";
import type { Learned } from "./learned-features.ts";
import { anchors } from "./pair-features.ts";
import type { SentenceSigns } from "./read-signs.ts";
import type { Feature } from "./weigh.ts";

/** What was found of a sentence. Of thousands only the sum is asked for. */
export interface Found {
  readonly names: string[];
  readonly learned: ReadonlyMap<string, Learned>;
  sum: number;
  /** The bits of the anchors of pairs among these, and those that weigh in a pair. */
  anchors: number;
  readonly paired: Learned[];
  readonly told: Feature[] | null;
}

/** A feature of which there is so much, and the words that show it. */
export function add(found: Found, name: string, value = 1, words = ""): void {
  found.names.push(name);
  if (found.told !== null) found.told.push({ name, value, words });
  const learned = found.learned.get(name);
  if (learned === undefined) return;
  found.sum += learned.weight * value;
  found.anchors |= learned.anchor;
  if (learned.pairs !== null) found.paired.push(learned);
}

/** A feature that a clue shows, once. */
export function addOnce(found: Found, name: string, signs: SentenceSigns, clue: Span): void {
  if (!found.names.includes(name)) addShown(found, name, signs, clue);
}

/** A feature that words show. */
export function addShown(found: Found, name: string, { words, sentence }: SentenceSigns, { from, to }: Span): void {
  add(found, name, 1, found.told === null ? "" : sentence.text.slice(words[from]?.start, words[to]?.end));
}

/** What features weigh that were found together, on top of what each does. */
export function addPairs(found: Found): void {
  for (let number = 0; number < anchors.length; number += 1) {
    if ((found.anchors & (1 << number)) === 0) continue;
    for (let at = 0; at < found.paired.length; at += 1) found.sum += found.paired[at]?.pairs?.[number] ?? 0;
  }
}
