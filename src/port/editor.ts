/** The user's own editor. */
export interface Editor {
  /**
   * Opens a file in it and waits for its end. Throws a `Failure` where there is none, or it fails.
   */
  readonly open: (path: string) => Promise<void>;
}
