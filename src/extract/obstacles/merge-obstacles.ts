import type { ExtractedObstacle } from "../extraction.ts";

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
  const long = sentence.words.filter(({ kind, small }) => kind !== "mark" && (small.length > 3 || kind === "number"));
  return new Set(long.map(({ small }) => small));
}

/** Of all words of both, the part that both have, from which on they say the same. */
const sameFrom = 0.7;

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewer = Math.min(one.size, other.size);
  if (fewer < sameFrom * (one.size + other.size - fewer)) return false;
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both >= sameFrom * (one.size + other.size - both);
}
