/** A key that may be pressed, and what it means. */
export interface Choice {
  readonly key: string;
  readonly says: string;
}
