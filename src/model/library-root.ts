/** One library on the path. */
export interface LibraryRoot {
  /** As the user wrote it: what problems call it. */
  readonly shown: string;
  /** Absolute, links resolved. */
  readonly root: string;
}
