import type { Brief, WholeBrief } from "../model/brief.ts";
import type { ExtractedHead, ExtractedKind } from "../model/extracted.ts";
import type { Filters } from "../model/filters.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import type { SortKey } from "../model/sort.ts";

/** Which briefs, in which order. */
export interface Selection {
  readonly filters: Filters;
  readonly sort: { readonly key: SortKey; readonly reverse: boolean };
  /** Null for all. */
  readonly limit: number | null;
  /**
   * The kinds that are completed with what is extracted from a text where its front matter states
   * none; filters by actor see it then. The first such question waits for the extraction.
   */
  readonly completed?: readonly ExtractedKind[];
}

/** One brief, the text of its file, and what was wrong with it. */
export interface OpenedBrief {
  readonly brief: WholeBrief;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The agreements of the libraries, then those that it defines itself, looked up. */
  readonly agreements: () => Promise<readonly KnownAgreement[]>;
  /** What extraction finds in its text just now, with all its reasons. */
  readonly extracted: () => Promise<ExtractedHead>;
  /** The same, each kind that its front matter does not state filled with what is extracted. */
  readonly completed: () => Promise<OpenedBrief>;
  /** The brief so completed, with all that was found, whatever a person said of it since. */
  readonly unjudged: () => Promise<Brief>;
}

/** The obstacles of a brief as lines of cells, as a list prints them behind its id. */
export interface ListedObstacles {
  readonly id: string;
  /** As `obstacleLines` makes them. */
  readonly lines: string;
}

/** The briefs of the libraries on the path. */
export interface Briefs {
  /** The briefs that pass, sorted, at most so many. */
  readonly find: (selection: Selection) => Promise<readonly Brief[]>;
  /** How many briefs pass. */
  readonly count: (filters: Filters) => Promise<number>;
  /** Whether any brief states an obstacle in its front matter. */
  readonly stateObstacles: () => Promise<boolean>;
  /**
   * The obstacles of every brief that has any, the newest first, those that are found in texts
   * among them.
   */
  readonly obstacleLines: () => Promise<readonly ListedObstacles[]>;
  /** The briefs that name the actor of an id, as one of theirs or in an obstacle, by id. */
  readonly naming: (actor: string, completed?: readonly ExtractedKind[]) => Promise<readonly Brief[]>;
  /**
   * The brief of an id, whole; null if there is none. Throws a `Failure` if its file cannot be
   * read.
   */
  readonly get: (id: string) => Promise<OpenedBrief | null>;
  /**
   * The ids that a name which no brief has may mean: alike but for accents, else of files called
   * so; in their order.
   */
  readonly meant: (name: string) => Promise<readonly string[]>;
  /** The id that one which no brief has was probably meant to be; null if none is near. */
  readonly nearestId: (typed: string) => Promise<string | null>;
  /**
   * Why there is no brief of an id: the problem of the file of that name; null if there is none.
   */
  readonly unreadable: (id: string) => Promise<Problem | null>;
  /** Every problem of the libraries. */
  readonly problems: () => Promise<readonly Problem[]>;
}
