import type { NamedBytes } from "../model/named-bytes.ts";

/** Whose a file is: of the library in which new briefs go, of the bundled one, or neither. */
export type Belonging = "own" | "bundled" | "elsewhere";

/** All that brief ever writes of the user's own. Nothing is overwritten but by `replace`. */
export interface Writing {
  readonly belonging: (path: string) => Belonging;
  /** The user's library, or the one that `--library` names, whether it is there or not; or null. */
  readonly own: string | null;
  /**
   * Puts a text in place of the one that a file of the user's own library holds, `before`. False,
   * and nothing is written, where it holds another by now. Throws a `Failure` if it cannot be
   * written.
   */
  readonly replace: (path: string, before: string, after: string) => Promise<boolean>;
  /**
   * Writes a new brief into the user's library, or the one that `--library` names, and answers its
   * path. Throws a `Failure` if the file is there or cannot be written.
   */
  readonly create: (id: string, text: string) => Promise<string>;
  /**
   * Keeps what a brief was made from beside that library, under `.originals/`, which no walk reads.
   * The name tells the content: where one is there already nothing is written. Throws a `Failure`
   * if it cannot be.
   */
  readonly keep: (original: NamedBytes) => Promise<void>;
  /**
   * Writes files into a directory, which is made if it is missing, and answers their paths. Throws
   * a `Failure` as `create` does; the files before the one at fault stay. A name that is no bare
   * file name is refused before anything is written.
   */
  readonly save: (directory: string, files: readonly NamedBytes[]) => Promise<readonly string[]>;
}
