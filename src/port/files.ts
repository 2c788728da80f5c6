import type { Actor } from "../model/actor.ts";
import type { Agreement } from "../model/agreement.ts";
import type { ParsedBrief } from "../model/brief.ts";
import type { KnownNames } from "../model/known-names.ts";
import type { Matter } from "../model/matter.ts";
import type { NamedBytes } from "../model/named-bytes.ts";
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
  /**
   * A file of any kind that import reads, or standard input for `-`, as a brief. Throws a `Failure`
   * if it can't be read.
   */
  readonly open: (file: string) => Promise<OpenedBrief>;
  /** A text as `open` opens a file of that name. */
  readonly openText: (text: string, file: string) => Promise<OpenedBrief>;
  /**
   * The bytes of a file, or of standard input for `-`, 64 MB at most; of a larger mailbox in parts
   * of whole messages, one after another. Throws a `Failure` if they can't be read.
   */
  readonly parts: (file: string) => AsyncIterable<NamedBytes>;
  /** The SHA-256 of bytes, in hexadecimal. */
  readonly sumOf: (bytes: Uint8Array) => Promise<string>;
  /** The files below a directory, hidden ones aside, in order; null for what is none. */
  readonly below: (directory: string) => Promise<readonly string[] | null>;
  /** Whether a name is that of a file, so that it need not be an id. */
  readonly isThere: (file: string) => Promise<boolean>;
  readonly isDirectory: (path: string) => Promise<boolean>;
  /**
   * The libraries or files at these paths, or the library path, read to be checked. Throws a
   * `Failure` for a path that is not there.
   */
  readonly toCheck: (paths: readonly string[]) => Promise<readonly LibraryToCheck[]>;
}
