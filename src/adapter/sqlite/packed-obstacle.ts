import type { Obstacle } from "../../model/obstacle.ts";
import type { Trace } from "../../model/trace.ts";
import type { CitedAt, FoundEvidence } from "../../text/found-evidence.ts";
import { type PackedSentences, type SentencePacker, unpackTrace } from "./packed-sentences.ts";

/**
 * An obstacle of a text as the index keeps it: without the names of its fields, with one sentence,
 * which is evidence, passage and trace at once, and from where to where in it stands what it is.
 */
export type PackedObstacle = readonly [
  start: number,
  end: number,
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
export function packObstacle(obstacle: Obstacle, { numberOf }: SentencePacker): PackedObstacle {
  const { what, kind, holder, hinders, severity } = obstacle;
  const { section, cited } = obstacle.found as FoundEvidence;
  const trace = obstacle.trace as Trace;
  const number = numberOf(trace);
  // What is extracted is part of its sentence.
  const start = trace.sentence.indexOf(what);
  const end = start + what.length;
  return cited.length === 0
    ? [start, end, kind, holder, hinders, severity, section, trace.certainty, number]
    : [start, end, kind, holder, hinders, severity, section, trace.certainty, number, cited];
}

/** The obstacle that was packed. */
export function unpackObstacle(packed: PackedObstacle, sentences: PackedSentences): Obstacle {
  // By number: to take an array apart costs as much as all else of a row.
  const trace = unpackTrace(sentences, packed[8], packed[7]);
  const evidence = trace.sentence;
  const found = { section: packed[6], passage: evidence, start: 0, end: evidence.length, cited: packed[9] ?? [] };
  return {
    what: evidence.slice(packed[0], packed[1]),
    kind: packed[2],
    holder: packed[3],
    hinders: packed[4],
    severity: packed[5],
    evidence,
    found,
    grade: null,
    trace,
  };
}
