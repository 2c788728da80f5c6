import type { Problem } from "../model/problem.ts";
import type { Reference } from "../model/reference.ts";
import type { RelationGraph } from "../question/relation-graph.ts";
import type { Row } from "./rows.ts";

/** How a piece of text looks; the painter alone knows what that is. */
export type Role =
  | "title"
  | "heading"
  | "label"
  | "name"
  | "high"
  | "medium"
  | "low"
  | "term"
  | "dim"
  | "strong"
  | "em"
  | "del"
  | "code"
  | "link";

/** What a piece of text names, for whoever can link to it or open it. */
export type Target =
  | { readonly kind: "brief" | "actor" | "agreement" | "tag" | "region"; readonly id: string }
  /** A section by its title, a source by its id, within the brief or agreement `of`. */
  | { readonly kind: "section" | "source"; readonly of: string; readonly id: string };

/** Text, how it looks, what it names; with a URL it is a link where the terminal can show one. */
export interface Span {
  readonly text: string;
  /** None for running text. */
  readonly role?: Role;
  readonly target?: Target;
  /** Read only by who can show a link: of a source it is looked up then. */
  readonly url?: string | undefined;
  /** The footnote that it cites; in Markdown it is written as a citation. */
  readonly footnote?: string;
}

/** A part of a line. */
export type Piece = string | Span;

/** One line's worth of text as it came, not yet sanitised. */
export type Text = Piece | readonly Piece[];

export interface Column {
  readonly title: string;
  /** Its cells are copied by people (ids), so they are never broken. */
  readonly isWhole?: boolean;
  /** Its cells are ids: on a terminal a long one is shortened in the middle. */
  readonly isId?: boolean;
  readonly align?: "left" | "right";
}

/** A list's item: what stands before it, and the text. */
export interface Item {
  readonly marker: string;
  /** The footnote that this item explains; in Markdown it is written as one. */
  readonly footnote?: string;
  readonly text: Text;
}

/** A label, what is said of it, and what is added in smaller print on lines of its own. */
export interface Field {
  readonly label: Text;
  readonly value: Text;
  readonly detail?: Text;
  /** What is said is copied by people (a path, which may hold spaces), so it is never broken. */
  readonly isWhole?: boolean;
}

/** What people read, piece by piece. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: Text }
  | { readonly kind: "paragraph"; readonly text: Text }
  /** A paragraph set apart: the bottom line. */
  | { readonly kind: "note"; readonly text: Text }
  /** Labels beside values; `widestLabel` is the column at which labels wrap. */
  | { readonly kind: "fields"; readonly fields: readonly Field[]; readonly widestLabel?: number }
  /** Blocks that belong together: no blank line between them. */
  | { readonly kind: "group"; readonly blocks: readonly Block[] }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  /** Its rows may be made anew at each reading: there can be hundreds of thousands. */
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: Iterable<readonly Text[]> }
  /**
   * Markdown; footnote citations among `citations` print as their number. `path` and `line` (from
   * 1) tell where it comes from; `of` is the brief whose sections and sources it names, if any.
   */
  | {
      readonly kind: "markdown";
      readonly source: string;
      readonly of?: string;
      readonly citations: ReadonlyMap<string, number>;
      readonly path: string;
      readonly line: number;
      /** Targets of links that lead to no note, those that are paths behind `./`. */
      readonly broken?: ReadonlySet<string>;
    }
  /** Text that is printed as it stands, but for controls. */
  | { readonly kind: "verbatim"; readonly text: string };

/** A command's answer: one for scripts, one for people, and what goes to stderr. */
export interface View {
  /**
   * The promise to scripts, documented in `src/manual/json.md`: an object, or an array of objects;
   * where these may be too many to be held at once, `Rows`.
   */
  readonly data: unknown;
  /** The same as the rows of a table, where `data` is one object and not the rows themselves. */
  readonly rows?: Iterable<Row>;
  /**
   * The fields that tsv and csv print unless `--fields` names others, the id first; null where
   * there is no table.
   */
  readonly fields: readonly string[] | null;
  /**
   * The rows as tsv prints them, where they are at hand so; made only where nothing else will be
   * asked for.
   */
  readonly lines?: Iterable<string>;
  /** What people read. Often made anew at each reading, as what goes to a script never asks. */
  readonly blocks: readonly Block[];
  /** What dot and mermaid draw; only where the answer is a graph. */
  readonly graph?: RelationGraph;
  /** What BibTeX and CSL-JSON hold; only where the answer is references. */
  readonly references?: readonly Reference[];
  /**
   * Whether the answer is a list, printed as tsv when it does not go to a terminal, or a page,
   * printed as plain text.
   */
  readonly shape: "list" | "page";
  /** What `--null` prints. */
  readonly ids: readonly string[];
  /** What to say on stderr when there is no match: the status is then 1. */
  readonly nothing?: string;
  /** What else to say on stderr: what may have been meant. */
  readonly hint?: string;
  /** What to say on stderr of what an answer leaves out that would have no end. */
  readonly cut?: string;
  /** True if the answer tells of errors: the status is then 1 as well. */
  readonly hasErrors?: boolean;
  readonly problems: readonly Problem[];
  /** What was done besides, a line each on stderr. */
  readonly asides?: readonly string[];
  /** What could not be done, a line each on stderr; the status is then 2. */
  readonly failures?: readonly string[];
}
