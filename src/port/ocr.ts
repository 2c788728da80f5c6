/** The user's own program that reads pictures of text. */
export interface Ocr {
  /** Where it is installed, null if it is not. */
  readonly program: () => Promise<string | null>;
  /** The words of a picture in PGM. Throws a `Failure` where there is no program, or it fails. */
  readonly read: (picture: Uint8Array) => Promise<string>;
}
