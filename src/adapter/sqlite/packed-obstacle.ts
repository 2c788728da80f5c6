import type { Obstacle } from "../../model/obstacle.ts";
import type { CitedAt } from "../../text/found-evidence.ts";

/**
 * An obstacle of a text as the index keeps it: its sentence, which is evidence, passage and trace
 * at once, stands in it once, and no name of a field.
 */
export type PackedObstacle = readonly [
  Obstacle["what"],
  Obstacle["kind"],
  Obstacle["holder"],
  Obstacle["hinders"],
  Obstacle["severity"],
  evidence: string,
  section: string | null,
  certainty: number | null,
  line: number,
  cited?: readonly CitedAt[],
];

/** An obstacle that was extracted, packed. */
export function packObstacle({ what, kind, holder, hinders, severity, found, trace }: Obstacle): PackedObstacle {
  const { sentence = "", certainty = 0, line = 1 } = trace ?? {};
  const { section = null, cited = [] } = found ?? {};
  const said = [what, kind, holder, hinders, severity] as const;
  if (cited.length === 0) return [...said, sentence, section, certainty, line];
  return [...said, sentence, section, certainty, line, cited];
}

/** The obstacle that was packed. */
export function unpackObstacle(packed: PackedObstacle): Obstacle {
  // By number: to take an array apart costs as much as all else of a row.
  const evidence = packed[5];
  const found = { section: packed[6], passage: evidence, start: 0, end: evidence.length, cited: packed[9] ?? [] };
  return {
    what: packed[0],
    kind: packed[1],
    holder: packed[2],
    hinders: packed[3],
    severity: packed[4],
    evidence,
    found,
    grade: null,
    trace: { certainty: packed[7], sentence: evidence, line: packed[8] },
  };
}
