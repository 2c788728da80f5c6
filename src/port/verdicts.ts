import type { Problem } from "../model/problem.ts";
import type { Verdicts } from "../model/verdict.ts";

/** The verdicts that were kept, and why some or all cannot be believed. */
export interface KeptVerdicts {
  readonly verdicts: Verdicts;
  readonly problems: readonly Problem[];
}

/** What a person said of things that were extracted, from run to run. */
export interface VerdictStore {
  /** All of them. What cannot be read or believed is a problem, and no failure. */
  readonly read: () => KeptVerdicts;
  /**
   * Keeps some more; of two about one thing the later counts. What another process keeps at the
   * same time is lost no more than this. Throws a `Failure` if they cannot be kept.
   */
  readonly keep: (said: Verdicts) => void;
}
