/** Where a piece of evidence stands. */
export interface FoundEvidence {
  /** The innermost section, or null above the first heading. */
  readonly section: string | null;
  /**
   * The sentence that holds it, or the whole passage where it runs over several; of a very long
   * one, what is near.
   */
  readonly passage: string;
  /** The half-open range of the passage that is the evidence. */
  readonly start: number;
  readonly end: number;
}
