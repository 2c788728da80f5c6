import type { Agreement } from "../model/agreement.ts";
import type { Brief, ParsedBrief, WholeBrief } from "../model/brief.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Filters } from "../model/filters.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Offer, OfferedKind } from "../model/offer.ts";
import type { Problem } from "../model/problem.ts";
import type { Setting } from "../model/settings.ts";
import type { SortKey } from "../model/sort.ts";
import type { LibraryStatus } from "../model/status.ts";
import type { Days, ToldEvent } from "../model/timeline.ts";
import type { Query } from "../search/query.ts";
import type { SimilarBrief } from "../view/similar-list.ts";

/** The libraries on the path, as commands see them. */
export interface Library {
  /** The shared tables, merged along the path. */
  readonly catalogue: () => Promise<Catalogue>;
  /** The briefs that pass, sorted, at most so many; and every problem of the libraries. */
  readonly find: (selection: Selection) => Promise<Found>;
  /** The briefs that name an actor, as one of theirs or in an obstacle; and every problem of the libraries. */
  readonly mentioning: (actor: string) => Promise<Found>;
  /**
   * The agreements of the tables, then those that briefs dated on or before `asOf` (full or partial, null for all) define in place,
   * looked up.
   */
  readonly agreements: (asOf: string | null) => Promise<readonly KnownAgreement[]>;
  /**
   * The events within the days that briefs dated on or before `asOf` (YYYY-MM-DD, null for all) tell, brief by brief; with `holding` at
   * least those of the briefs whose events hold one of these texts, in NFC.
   */
  readonly events: (selection: {
    readonly days: Days;
    readonly asOf: string | null;
    readonly holding?: readonly string[];
  }) => Promise<readonly ToldEvent[]>;
  /** Every problem of the libraries. */
  readonly problems: () => Promise<readonly Problem[]>;
  /** How many briefs there are. */
  readonly count: () => Promise<number>;
  /** The brief of that id and its own problems, or null. */
  readonly get: (id: string) => Promise<OpenedBrief | null>;
  /** Every id on the path. */
  readonly ids: () => Promise<readonly string[]>;
  /** What a value of that kind can be completed to. */
  readonly offers: (kind: OfferedKind, beginning: string) => Promise<readonly Offer[]>;
  /** A file outside or inside any library, or standard input for `-`. Throws a `Failure` if it can't be read. */
  readonly open: (file: string) => Promise<OpenedBrief>;
  /** The libraries or files at these paths, or the library path, read to be checked. Throws a `Failure` for a path that is not there. */
  readonly toCheck: (paths: readonly string[]) => Promise<readonly LibraryToCheck[]>;
  /**
   * Writes a new brief into the user's library, or the one that `--library` names, and answers where. Throws a `Failure` rather than
   * overwrite anything.
   */
  readonly create: (id: string, text: string) => Promise<string>;
}

/** A brief's file, read for its problems. */
export interface FileToCheck {
  readonly brief: ParsedBrief;
  /** As problems call it. */
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly lineOf: (field: readonly (string | number)[]) => number;
  readonly unknownKeys: () => readonly UnknownKey[];
}

/** A `library.yaml`, read for its problems, which are among the library's. */
export interface TablesToCheck {
  readonly agreements: readonly Agreement[];
  readonly path: string;
  readonly lineOf: (field: readonly (string | number)[]) => number;
  readonly unknownKeys: () => readonly UnknownKey[];
}

/** A library or a single file, and what its references may resolve to. */
export interface LibraryToCheck {
  readonly files: readonly FileToCheck[];
  readonly tables: TablesToCheck | null;
  readonly catalogue: Catalogue;
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

interface UnknownKey {
  readonly path: readonly (string | number)[];
  readonly key: string;
  readonly near: string | null;
}

/** Which briefs, in which order. */
export interface Selection {
  readonly filters: Filters;
  readonly sort: { readonly key: SortKey; readonly reverse: boolean };
  /** Null for all. */
  readonly limit: number | null;
}

/** Briefs, and what was wrong with the files. */
export interface Found {
  readonly briefs: readonly Brief[];
  readonly problems: readonly Problem[];
}

/** One brief, the text of its file, and what was wrong with it. */
export interface OpenedBrief {
  readonly brief: WholeBrief;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The agreements of the tables, then those that it defines itself, looked up. */
  readonly agreements: () => Promise<readonly KnownAgreement[]>;
}

/** Full-text search over the libraries on the path. */
export interface Index {
  /** The best hits among the briefs that pass, best first: those that match all of the query, then those that match some. */
  readonly search: (
    query: Query,
    options: { readonly filters: Filters; readonly limit: number; readonly isRelaxable: boolean },
  ) => Promise<Hits>;
  /** The briefs that share most of a brief's telling words, best first. */
  readonly similar: (
    opened: OpenedBrief,
    options: { readonly filters: Filters; readonly limit: number },
  ) => Promise<readonly SimilarBrief[]>;
  /** What a word could have been meant to be, as the library writes it; null if nothing is near, or it is there. */
  readonly suggest: (word: string) => Promise<string | null>;
  /** What the libraries and the index hold; `isRebuilt` builds the index anew first. */
  readonly status: (options: { readonly isRebuilt: boolean }) => Promise<LibraryStatus>;
}

export interface Hits {
  readonly hits: readonly { readonly brief: WholeBrief; readonly score: number; readonly isPartial: boolean }[];
  readonly problems: readonly Problem[];
}

/** All that a command may know. */
export interface Context {
  readonly library: Library;
  readonly index: Index;
  /** The text of the README, which is the manual. */
  readonly readme: () => string;
  /** Whether the answer goes to a terminal, and so to a person. */
  readonly isTerminal: boolean;
  /** Every setting in force and where it came from. */
  readonly settings: () => readonly Setting[];
  /** The local day, YYYY-MM-DD. */
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
