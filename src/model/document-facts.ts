/** What a text says of itself in its own lines; null is what it does not say. */
export interface DocumentFacts {
  readonly title: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** A code of ISO 639-1. */
  readonly language: string | null;
}
