import type { ExtractedObstacle } from "../extraction.ts";
import type { Word } from "../words.ts";

/**
 * Each obstacle once: a sentence that says another's again is left out, and one that only announces
 * what follows.
 */
export function mergeObstacles(told: readonly ExtractedObstacle[]): readonly ExtractedObstacle[] {
  if (told.length < 2) return told;
  const kept: Kept[] = [];
  const before = lastTold + 1;
  for (let at = 0; at < told.length; at += 1) {
    const one: Kept = { obstacle: told[at] as ExtractedObstacle, content: null };
    if (!hasBeenTold(one.obstacle, before) || !isTold(one, kept)) kept.push(one);
  }
  return kept.length === told.length ? told : kept.map(({ obstacle }) => obstacle);
}

interface Kept {
  readonly obstacle: ExtractedObstacle;
  /** The words that it is compared by; null until it is. */
  content: ReadonlySet<string> | null;
}

/** The number of the obstacle, of all texts, that was looked at last. */
let lastTold = 0;

/**
 * Whether so much of a sentence stood in others from the one of a number on that one of them may
 * say the same: of most it did not, and none of them need be compared.
 */
function hasBeenTold({ sentence }: ExtractedObstacle, before: number): boolean {
  const { words } = sentence;
  lastTold += 1;
  let content = 0;
  let met = 0;
  for (let at = 0; at < words.length; at += 1) {
    const { kind, small, form } = words[at] as Word;
    if (kind === "mark" || (small.length <= 3 && kind !== "number")) continue;
    const { low } = form;
    if (low.toldIn === lastTold) continue;
    content += 1;
    if (low.toldIn >= before) met += 1;
    low.toldIn = lastTold;
  }
  return met >= sameFrom * content;
}

/** Whether one of the last obstacles says the same. */
function isTold(one: Kept, kept: readonly Kept[]): boolean {
  for (let at = kept.length - 1; at >= 0 && at >= kept.length - reach; at -= 1)
    if (isSame(contentOf(one), contentOf(kept[at] as Kept))) return true;
  return false;
}

/** How many obstacles back a sentence is compared, which keeps the time linear. */
const reach = 40;

function contentOf(one: Kept): ReadonlySet<string> {
  if (one.content !== null) return one.content;
  const content = new Set<string>();
  for (const { kind, small } of one.obstacle.sentence.words)
    if (kind !== "mark" && (small.length > 3 || kind === "number")) content.add(small);
  one.content = content;
  return content;
}

/** Of all words of both, the part that both have, from which on they say the same. */
const sameFrom = 0.7;

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const all = one.size + other.size;
  const fewer = Math.min(one.size, other.size);
  if (fewer < sameFrom * (all - fewer)) return false;
  let both = one.size;
  for (const word of one) {
    if (other.has(word)) continue;
    both -= 1;
    // What is still to come could not make up for it.
    if (both < sameFrom * (all - both)) return false;
  }
  return true;
}
