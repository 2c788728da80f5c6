import type { ExtractedObstacle } from "../extraction.ts";
import type { Word } from "../words.ts";

/**
 * Each obstacle once: a sentence that says another's again is left out, and one that only announces
 * what follows.
 */
export function mergeObstacles(told: readonly ExtractedObstacle[]): ExtractedObstacle[] {
  const kept: { obstacle: ExtractedObstacle; words: ReadonlySet<string> }[] = [];
  for (const obstacle of told) {
    const words = contentOf(obstacle);
    if (!kept.slice(-reach).some((other) => isSame(words, other.words))) kept.push({ obstacle, words });
  }
  return kept.map(({ obstacle }) => obstacle);
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
