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
  // Of the cells these two hold what anybody wrote.
  const told = cellLine([what, holder?.id ?? holder?.name ?? ""]);
  return `${severity ?? ""}\t${kind ?? ""}\t${told}\t${originOf(obstacle)}\t${trace?.certainty ?? ""}`;
}
