import type { LibraryStatus } from "../model/status.ts";
import type { Briefs } from "./briefs.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Events } from "./events.ts";
import type { Files } from "./files.ts";
import type { Links } from "./links.ts";
import type { Memory } from "./memory.ts";
import type { Search } from "./search.ts";
import type { VerdictStore } from "./verdicts.ts";
import type { Writing } from "./writing.ts";

/**
 * The libraries on the path in one consistent state, for one request. Nothing is read before
 * something is asked. The state is that of the disk at the first question; where a file that is to
 * be shown changed after it, all that is asked from then on is answered from a newer one, as no
 * answer shows a text that is no longer there.
 */
export interface Snapshot {
  readonly briefs: Briefs;
  readonly search: Search;
  readonly events: Events;
  readonly links: Links;
  readonly catalogue: Catalogue;
  readonly files: Files;
  readonly upkeep: Upkeep;
  readonly verdicts: VerdictStore;
  readonly memory: Memory;
  /** Ends it: what it holds is free for the next. */
  readonly close: () => void;
}

/**
 * What is done with files: they are compared with the disk, their front matter or words are
 * indexed, their texts are asked, or what was found in these is read.
 */
export type Work = "sweeping" | "indexing" | "asking" | "reading";

/** Who is told how the writing of an index goes. */
export interface Progress {
  /**
   * How many files are about to be written or looked into, how many bytes they are, and what is
   * done with them, once the code for it is loaded.
   */
  readonly onStart: (total: number, bytes: number, work: Work) => void;
  /** From time to time, how many of how many have been. */
  readonly onProgress: (done: number, total: number) => void;
}

/** How one request reads. */
export interface SnapshotOptions {
  /** Have every file looked at, however large the library. */
  readonly isFresh?: boolean;
  readonly progress?: Progress;
}

/** What keeps the libraries answering. */
export interface Upkeep {
  /** What the libraries and the index hold; `isRebuilt` builds the index anew first. */
  readonly status: (options: { readonly isRebuilt: boolean; readonly progress?: Progress }) => Promise<LibraryStatus>;
}

/** The libraries on the path, for as long as a process lives. */
export interface Library {
  /** The state for the next request: it sees every edit, new and deleted file since the last. */
  readonly snapshot: (options?: SnapshotOptions) => Snapshot;
  readonly writing: Writing;
}
