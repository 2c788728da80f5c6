import type { Party } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { bySeverity, type Obstacle } from "../model/obstacle.ts";
import { foldName } from "../text/fold-name.ts";

/** An obstacle and the brief that tells of it. */
export interface PlacedObstacle {
  readonly brief: Brief;
  readonly obstacle: Obstacle;
}

/** What narrows obstacles. Lists of lists: all of the outer, any of the inner. */
export interface ObstacleFilters {
  readonly kinds: readonly (readonly string[])[];
  readonly severities: readonly (readonly string[])[];
  /** By the id that the name means, or by the name as it is written. */
  readonly holders: readonly (readonly Party[])[];
  readonly hindered: readonly (readonly Party[])[];
}

/** The obstacles that pass, brief by brief, heaviest first. */
export function placedObstacles(briefs: readonly Brief[], filters: ObstacleFilters): PlacedObstacle[] {
  return briefs.flatMap((brief) =>
    bySeverity(brief.obstacles)
      .filter((obstacle) => passes(obstacle, filters))
      .map((obstacle) => ({ brief, obstacle })),
  );
}

function passes(obstacle: Obstacle, { kinds, severities, holders, hindered }: ObstacleFilters): boolean {
  const { kind, severity, holder, hinders } = obstacle;
  return (
    kinds.every((choices) => choices.includes(kind ?? "")) &&
    severities.every((choices) => choices.includes(severity ?? "")) &&
    namesAll(holder === null ? [] : [holder], holders) &&
    namesAll(hinders, hindered)
  );
}

function namesAll(parties: readonly Party[], wanted: readonly (readonly Party[])[]): boolean {
  return wanted.every((choices) => choices.some((choice) => parties.some((party) => isSame(party, choice))));
}

function isSame({ id, name }: Party, wanted: Party): boolean {
  return id === wanted.id || foldName(name) === foldName(wanted.name);
}
