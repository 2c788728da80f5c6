import type { FoundEvidence } from "../text/found-evidence.ts";
import type { Party } from "./actor.ts";
import type { Grade } from "./grade.ts";
import type { Traced } from "./trace.ts";

export const obstacleKinds = [
  "domestic-politics",
  "history",
  "diplomatic",
  "legal",
  "technical",
  "military",
  "economic",
] as const;
export type ObstacleKind = (typeof obstacleKinds)[number];

/** How much an obstacle weighs, heaviest first. */
export const severities = ["high", "medium", "low"] as const;
export type Severity = (typeof severities)[number];

const severityRank: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** Heaviest first, those of no stated severity last; else in the order given. */
export function bySeverity<T extends { readonly severity: Severity | null }>(obstacles: readonly T[]): T[] {
  const rank = ({ severity }: T) => (severity === null ? 3 : severityRank[severity]);
  return obstacles.toSorted((left, right) => rank(left) - rank(right));
}

/**
 * An obstacle as a brief writes it: `holder` and `hinders` name an actor, an agreement, or are free
 * text.
 */
export interface ObstacleMention extends Traced {
  readonly what: string;
  readonly kind: ObstacleKind | null;
  readonly holder: string | null;
  readonly hinders: readonly string[];
  readonly severity: Severity | null;
  /** Words that stand verbatim in the body. */
  readonly evidence: string | null;
  /** Where they stand in it; null if they do not. */
  readonly found: FoundEvidence | null;
  /** Its own, completed from the best of the sources that its evidence cites. */
  readonly grade: Grade | null;
}

/** Something that stands in the way, who holds it, and whom it hinders. */
export interface Obstacle extends Omit<ObstacleMention, "holder" | "hinders"> {
  readonly holder: Party | null;
  readonly hinders: readonly Party[];
}
