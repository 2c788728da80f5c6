import type { FoundEvidence } from "../text/found-evidence.ts";
import type { Party } from "./actor.ts";

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

/** An obstacle as a brief writes it: `holder` and `hinders` name an actor, an agreement, or are free text. */
export interface ObstacleMention {
  readonly what: string;
  readonly kind: ObstacleKind | null;
  readonly holder: string | null;
  readonly hinders: readonly string[];
  readonly severity: Severity | null;
  /** Words that stand verbatim in the body. */
  readonly evidence: string | null;
  /** Where they stand in it; null if they do not. */
  readonly found: FoundEvidence | null;
}

/** Something that stands in the way, who holds it, and whom it hinders. */
export interface Obstacle extends Omit<ObstacleMention, "holder" | "hinders"> {
  readonly holder: Party | null;
  readonly hinders: readonly Party[];
}
