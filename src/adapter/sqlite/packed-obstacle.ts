import type { Obstacle } from "../../model/obstacle.ts";
import type { Trace } from "../../model/trace.ts";
import type { CitedAt, FoundEvidence } from "../../text/found-evidence.ts";
import { type PackedSentences, type SentencePacker, unpackTrace } from "./packed-sentences.ts";

/**
 * An obstacle of a text as the index keeps it: without the names of its fields, and with one
 * sentence, which is evidence, passage and trace at once.
 */
export type PackedObstacle = readonly [
  Obstacle["what"],
  Obstacle["kind"],
  Obstacle["holder"],
  Obstacle["hinders"],
  Obstacle["severity"],
  section: string | null,
  certainty: number | null,
  sentence: number,
  cited?: readonly CitedAt[],
];

/** An obstacle that was extracted, packed. */
export function packObstacle(obstacle: Obstacle, { placeOf }: SentencePacker): PackedObstacle {
  const { what, kind, holder, hinders, severity } = obstacle;
  const { section, cited } = obstacle.found as FoundEvidence;
  const trace = obstacle.trace as Trace;
  const place = placeOf(trace);
  return cited.length === 0
    ? [what, kind, holder, hinders, severity, section, trace.certainty, place]
    : [what, kind, holder, hinders, severity, section, trace.certainty, place, cited];
}

/** The obstacle that was packed. */
export function unpackObstacle(packed: PackedObstacle, sentences: PackedSentences): Obstacle {
  // By number: to take an array apart costs as much as all else of a row.
  const trace = unpackTrace(sentences, packed[7], packed[6]);
  const evidence = trace.sentence;
  const found = { section: packed[5], passage: evidence, start: 0, end: evidence.length, cited: packed[8] ?? [] };
  return {
    what: packed[0],
    kind: packed[1],
    holder: packed[2],
    hinders: packed[3],
    severity: packed[4],
    evidence,
    found,
    grade: null,
    trace,
  };
}
