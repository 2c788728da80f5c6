import type { Actor } from "../model/actor.ts";
import type { Agreement } from "../model/agreement.ts";
import type { ParsedBrief } from "../model/brief.ts";
import type { KnownNames } from "../model/known-names.ts";
import type { Matter } from "../model/matter.ts";
import type { Problem } from "../model/problem.ts";
import type { UnknownKey } from "../model/unknown-key.ts";
import type { OpenedBrief } from "./briefs.ts";

/** A parsed file's places: problems name lines. */
interface Located {
  /** As problems call it. */
  readonly path: string;
  readonly lineOf: (field: readonly (string | number)[]) => number;
  readonly unknownKeys: () => readonly UnknownKey[];
}

/** A brief's file, read for its problems. */
export interface FileToCheck extends Located {
  readonly brief: ParsedBrief;
  readonly problems: readonly Problem[];
}

/** A `library.yaml`, read for its problems, which are among the library's. */
export interface LibraryFileToCheck extends Located {
  readonly actors: readonly Actor[];
  readonly agreements: readonly Agreement[];
  readonly matters: readonly Matter[];
}

/** A library or a single file, and what its references may resolve to. */
export interface LibraryToCheck {
  readonly files: readonly FileToCheck[];
  readonly libraryFile: LibraryFileToCheck | null;
  readonly knownNames: KnownNames;
  readonly matters: readonly Matter[];
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Files that the user names, inside or outside any library. */
export interface Files {
  /** A file, or standard input for `-`. Throws a `Failure` if it can't be read. */
  readonly open: (file: string) => Promise<OpenedBrief>;
  /** Whether a name is that of a file, so that it need not be an id. */
  readonly isThere: (file: string) => Promise<boolean>;
  /**
   * The libraries or files at these paths, or the library path, read to be checked. Throws a
   * `Failure` for a path that is not there.
   */
  readonly toCheck: (paths: readonly string[]) => Promise<readonly LibraryToCheck[]>;
}
