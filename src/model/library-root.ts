import type { WalkRules } from "./walk-rules.ts";

/** One library on the path. */
export interface LibraryRoot {
  /** As the user wrote it: what problems call it. */
  readonly shown: string;
  /** Absolute, links resolved. */
  readonly root: string;
  /** Which of its files are notes, where that is not as usual. */
  readonly rules?: WalkRules;
  /** A file with what was read of its briefs when brief was built. */
  readonly readings?: string;
}
