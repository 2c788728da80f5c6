import type { ExtractedObstacle } from "../extraction.ts";

/**
 * Leaves out what only announces the obstacles of its paragraph ("Considerable obstacles remain.");
 * they take its severity where they say none of their own.
 */
export function mergeAnnounced(told: readonly ExtractedObstacle[]): ExtractedObstacle[] {
  const kept: ExtractedObstacle[] = [];
  let announced: ExtractedObstacle | null = null;
  for (let at = 0; at < told.length; at += 1) {
    const obstacle = told[at] as ExtractedObstacle;
    const next = told[at + 1];
    if (next !== undefined && follows(next, obstacle) && announces(obstacle)) {
      announced = obstacle;
      continue;
    }
    const isAnnounced: boolean = announced !== null && announced.sentence.line === obstacle.sentence.line;
    if (!isAnnounced) announced = null;
    const severity = obstacle.severity ?? announced?.severity ?? null;
    kept.push(severity === obstacle.severity ? obstacle : { ...obstacle, severity });
  }
  return kept;
}

function follows(next: ExtractedObstacle, { sentence }: ExtractedObstacle): boolean {
  return next.sentence.line === sentence.line && next.sentence.index === sentence.index + 1;
}

/** Most words of a sentence that says no more than that there are obstacles. */
const longest = 12;

function announces({ sentence, holder, hinders }: ExtractedObstacle): boolean {
  const { words } = sentence;
  if (words.length > longest || holder !== null || hinders.length > 0) return false;
  return words.some(({ small }) => general.has(small)) && words.some(({ small }) => verbs.has(small));
}

const general = new Set(
  "obstacles hurdles barriers difficulties problems challenges differences hardships impediments questions issues".split(
    " ",
  ),
);

const verbs = new Set(
  "remain remains remained lie lies lay stand stands stood are were exist persist persisted abound".split(" "),
);
