import type { Brief } from "../model/brief.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Filters } from "../model/filters.ts";
import type { Problem } from "../model/problem.ts";
import type { Query } from "../search/query.ts";

/** The libraries on the path, as commands see them. */
export interface Library {
  /** The shared tables, merged along the path. */
  readonly catalogue: () => Promise<Catalogue>;
  /** The briefs that pass, in no order that means anything, and every problem of the libraries read. */
  readonly find: (filters: Filters) => Promise<Found>;
  /** The brief of that id and its own problems, or null. */
  readonly get: (id: string) => Promise<OpenedBrief | null>;
  /** Every id on the path. */
  readonly ids: () => Promise<readonly string[]>;
  /** A file outside or inside any library, or standard input for `-`. Throws a `Failure` if it can't be read. */
  readonly open: (file: string) => Promise<OpenedBrief>;
}

/** Briefs, and what was wrong with the files. */
export interface Found {
  readonly briefs: readonly Brief[];
  readonly problems: readonly Problem[];
}

/** One brief, the text of its file, and what was wrong with it. */
export interface OpenedBrief {
  readonly brief: Brief;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Full-text search over the libraries on the path. */
export interface Index {
  /** The best hits among the briefs that pass, best first: those that match all of the query, then those that match some. */
  readonly search: (query: Query, options: { readonly filters: Filters; readonly limit: number }) => Promise<Hits>;
}

export interface Hits {
  readonly hits: readonly { readonly brief: Brief; readonly score: number; readonly isPartial: boolean }[];
  readonly problems: readonly Problem[];
}

/** All that a command may know. */
export interface Context {
  readonly library: Library;
  readonly index: Index;
}
