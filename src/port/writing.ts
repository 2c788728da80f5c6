import type { NamedBytes } from "../model/named-bytes.ts";

/** All that brief ever writes of the user's own. Nothing is overwritten. */
export interface Writing {
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
