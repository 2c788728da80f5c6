import type { Party } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { bySeverity, type Obstacle } from "../model/obstacle.ts";
import { foldName } from "../text/fold-name.ts";

/** An obstacle and the brief that tells of it. */
export interface PlacedObstacle {
  readonly brief: Brief;
  readonly obstacle: Obstacle;
}

/**
 * Who is asked for: by the id that a name means, if it means one, or by the name as it is written.
 */
export interface WantedParty {
  readonly id: string | null;
  readonly name: string;
}

/** What narrows obstacles. Lists of lists: all of the outer, any of the inner. */
export interface ObstacleFilters {
  readonly kinds: readonly (readonly string[])[];
  readonly severities: readonly (readonly string[])[];
  readonly holders: readonly (readonly WantedParty[])[];
  readonly hindered: readonly (readonly WantedParty[])[];
  readonly isWanted: (obstacle: Obstacle) => boolean;
}

/**
 * The obstacles that pass, brief by brief, heaviest first. A brief is looked into when it is come
 * to: of a large library the first few ask few.
 */
export function* placedObstacles(briefs: readonly Brief[], filters: ObstacleFilters): Generator<PlacedObstacle> {
  for (const brief of briefs)
    for (const obstacle of bySeverity(brief.obstacles)) if (passes(obstacle, filters)) yield { brief, obstacle };
}

function passes(obstacle: Obstacle, filters: ObstacleFilters): boolean {
  const { kinds, severities, holders, hindered } = filters;
  const { kind, severity, holder, hinders } = obstacle;
  return (
    filters.isWanted(obstacle) &&
    kinds.every((choices) => choices.includes(kind ?? "")) &&
    severities.every((choices) => choices.includes(severity ?? "")) &&
    namesAll(holder === null ? [] : [holder], holders) &&
    namesAll(hinders, hindered)
  );
}

function namesAll(parties: readonly Party[], wanted: readonly (readonly WantedParty[])[]): boolean {
  return wanted.every((choices) => choices.some((choice) => parties.some((party) => isSame(party, choice))));
}

function isSame({ id, name }: Party, wanted: WantedParty): boolean {
  return (id !== null && id === wanted.id) || foldName(name) === foldName(wanted.name);
}
