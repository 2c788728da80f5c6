/** A key that the format does not know, where it stands, and the nearest that it does know. */
export interface UnknownKey {
  readonly path: readonly (string | number)[];
  readonly key: string;
  readonly near: string | null;
}
