import type { Agreement } from "../model/agreement.ts";
import type { ParsedHead } from "../model/brief.ts";
import type { KnownNames } from "../model/known-names.ts";
import type { Matter } from "../model/matter.ts";
import type { Problem } from "../model/problem.ts";

/**
 * A file or directory: the number of its library on the path, and its path below that, with `/`.
 */
export interface Place {
  readonly root: number;
  readonly path: string;
}

/** What a directory holds that concerns a library, each list in a fixed order. */
export interface DirectoryEntries {
  readonly files: readonly string[];
  readonly directories: readonly string[];
  /**
   * What cannot be a brief and seems to be one: its name, `.` for the directory itself, and why.
   */
  readonly odd: readonly (readonly [name: string, reason: string])[];
  /** The files that name what is left out, each with its stamp, where there are any. */
  readonly ignores?: readonly (readonly [name: string, stamp: string])[];
}

/** A directory as it was when it was last read. */
export interface KnownDirectory extends Place {
  readonly stamp: string;
  readonly entries: DirectoryEntries;
  /** The files' stamps, in the order of `entries.files`: four numbers each, NaN for none. */
  readonly stamps: Float64Array;
}

/** A problem as an index keeps it: its path is that of its file. */
export type KeptProblem = Omit<Problem, "path">;

/** What an index keeps of a file at once; its text may wait. */
export interface FileEntry {
  /** Null where the file could not be read. */
  readonly head: ParsedHead | null;
  readonly problems: readonly KeptProblem[];
}

/** One difference between the libraries and what an index has of them. */
export type IndexChange =
  /** Every `library.yaml` anew, in the order of the path, and what they give together. */
  | {
      readonly kind: "libraries";
      readonly libraries: readonly { readonly stamp: string; readonly problems: readonly KeptProblem[] }[];
      readonly knownNames: KnownNames;
      readonly agreements: readonly Agreement[];
      readonly matters: readonly Matter[];
    }
  /** A file that is new or changed; `entry` null for one that is gone. */
  | { readonly kind: "file"; readonly place: Place; readonly stamp: string; readonly entry: FileEntry | null }
  | { readonly kind: "directory"; readonly directory: KnownDirectory }
  | { readonly kind: "directory-gone"; readonly place: Place }
  /** All has been looked at, at that time (milliseconds since 1970). */
  | { readonly kind: "swept"; readonly fileCount: number; readonly at: number };

/**
 * An index that takes changes in. What was applied is seen by nobody before `commit`, and then at
 * once.
 */
export interface Index {
  readonly apply: (changes: Iterable<IndexChange>) => void | Promise<void>;
  readonly commit: () => void | Promise<void>;
}
