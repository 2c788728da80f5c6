import type { Brief, WholeBrief } from "./brief.ts";

/** A brief that was found. */
export interface Hit {
  readonly brief: WholeBrief;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** True if it matches some of the words only. */
  readonly isPartial: boolean;
}

/** A brief like another, and the words that they share, the most telling first. */
export interface SimilarBrief {
  readonly brief: Brief;
  readonly score: number;
  readonly terms: readonly string[];
}
