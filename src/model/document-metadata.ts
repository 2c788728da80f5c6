/**
 * What a document of any kind says of itself, each null or empty where it does not; as it stands
 * there, unsanitised.
 */
export interface DocumentMetadata {
  readonly title: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** A BCP 47 tag. */
  readonly language: string | null;
  /** Absolute, `http` or `https`. */
  readonly url: string | null;
}
