import type { Filters } from "../model/filters.ts";
import type { Hit, SimilarBrief } from "../model/hit.ts";
import type { Problem } from "../model/problem.ts";
import type { Query } from "../search/query.ts";
import type { OpenedBrief } from "./briefs.ts";

/** Hits, and what kept others from being read. */
export interface Hits {
  /** The query with the terms that its fuzzy words stand for. */
  readonly query: Query;
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
   * The best hits by one score, best first: those that match all of the query and, where it may be
   * relaxed, those that match some of it.
   */
  readonly search: (query: Query, options: SearchBounds & { readonly isRelaxable: boolean }) => Promise<Hits>;
  /** The briefs that share most of a brief's telling words, best first, itself left out. */
  readonly similar: (opened: OpenedBrief, bounds: SearchBounds) => Promise<readonly SimilarBrief[]>;
  /**
   * For each folded word what it could have been meant to be; null where nothing is near, or the
   * word is there.
   */
  readonly suggest: (words: readonly string[]) => Promise<readonly (Suggestion | null)[]>;
}

/** What a word that no brief holds could have been meant to be, as the library writes it. */
export interface Suggestion {
  readonly word: string;
  /** Whether no other word is as near. */
  readonly isClear: boolean;
}
