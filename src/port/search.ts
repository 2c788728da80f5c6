import type { Filters } from "../model/filters.ts";
import type { Hit, SimilarBrief } from "../model/hit.ts";
import type { Problem } from "../model/problem.ts";
import type { Query } from "../search/query.ts";
import type { OpenedBrief } from "./briefs.ts";

/** Hits, and what kept others from being read. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly problems: readonly Problem[];
}

/** Which briefs may be found, and how many. */
export interface SearchBounds {
  readonly filters: Filters;
  readonly limit: number;
}

/** Full-text search over the libraries on the path. */
export interface Search {
  /**
   * The best hits, best first: those that match all of the query, then, where it may be relaxed,
   * those that match some of it.
   */
  readonly search: (query: Query, options: SearchBounds & { readonly isRelaxable: boolean }) => Promise<Hits>;
  /** The briefs that share most of a brief's telling words, best first, itself left out. */
  readonly similar: (opened: OpenedBrief, bounds: SearchBounds) => Promise<readonly SimilarBrief[]>;
  /**
   * For each word what it could have been meant to be, as the library writes it; null where
   * nothing is near, or the word is there.
   */
  readonly suggest: (words: readonly string[]) => Promise<readonly (string | null)[]>;
}
