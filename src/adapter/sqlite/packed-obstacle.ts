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
  const [what, kind, holder, hinders, severity, evidence, section, certainty, line, cited = []] = packed;
  const found = { section, passage: evidence, start: 0, end: evidence.length, cited };
  const trace = { certainty, sentence: evidence, line };
  return { what, kind, holder, hinders, severity, evidence, found, grade: null, trace };
}
