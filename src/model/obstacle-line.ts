import { cellLine } from "../text/cell-line.ts";
import { bySeverity, type Obstacle } from "./obstacle.ts";
import { originOf } from "./trace.ts";

/**
 * The obstacles of a brief, heaviest first, as a list prints them behind its id, each on a line:
 * severity, kind, what, holder, origin and certainty.
 */
export function obstacleLines(obstacles: readonly Obstacle[]): string {
  return bySeverity(obstacles).map(obstacleLine).join("\n");
}

function obstacleLine(obstacle: Obstacle): string {
  const { severity, kind, what, holder, trace } = obstacle;
  const certainty = trace?.certainty ?? null;
  return cellLine([
    severity ?? "",
    kind ?? "",
    what,
    holder?.id ?? holder?.name ?? "",
    originOf(obstacle),
    certainty === null ? "" : String(certainty),
  ]);
}
