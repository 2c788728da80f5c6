import type { ExtractedObstacle } from "../extraction.ts";
import type { Word } from "../words.ts";

/**
 * Each obstacle once: a sentence that says another's again is left out, and one that only announces
 * what follows.
 */
export function mergeObstacles(told: readonly ExtractedObstacle[]): readonly ExtractedObstacle[] {
  if (told.length < 2) return told;
  const kept: ExtractedObstacle[] = [];
  const contents: ReadonlySet<string>[] = [];
  for (let at = 0; at < told.length; at += 1) {
    const obstacle = told[at] as ExtractedObstacle;
    const words = contentOf(obstacle);
    if (isTold(words, contents)) continue;
    kept.push(obstacle);
    contents.push(words);
  }
  return kept;
}

/** Whether one of the last obstacles says the same. */
function isTold(words: ReadonlySet<string>, contents: readonly ReadonlySet<string>[]): boolean {
  for (let at = contents.length - 1; at >= 0 && at >= contents.length - reach; at -= 1)
    if (isSame(words, contents[at] as ReadonlySet<string>)) return true;
  return false;
}

/** How many obstacles back a sentence is compared, which keeps the time linear. */
const reach = 40;

function contentOf({ sentence }: ExtractedObstacle): ReadonlySet<string> {
  const { words } = sentence;
  const content = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const { kind, small } = words[at] as Word;
    if (kind !== "mark" && (small.length > 3 || kind === "number")) content.add(small);
  }
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
