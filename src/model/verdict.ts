import type { ActorKind, Party } from "./actor.ts";
import type { ObstacleKind, Severity } from "./obstacle.ts";

/** What a person put right of an entry on the way; null for a holder means that nobody holds it. */
export interface Mended {
  readonly kind?: ObstacleKind | ActorKind;
  readonly holder?: Party | null;
  readonly severity?: Severity | null;
}

/** What a person said of something that was extracted. */
export interface Verdict {
  readonly verdict: "confirmed" | "dismissed";
  readonly mended: Mended;
}

/** Verdicts by the keys of what they are about. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** Where nothing was said yet. */
export const noVerdicts: Verdicts = new Map();
