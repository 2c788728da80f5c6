import type { DocumentFacts } from "../model/document-facts.ts";
import type { CitedAt } from "../text/found-evidence.ts";
import type { Word } from "./words.ts";

/** What a line is on its page. */
export type LineKind = "heading" | "paragraph" | "item" | "quotation" | "cell";

/** A line that stands for itself, or a paragraph: as the reader sees it, white space collapsed. */
export interface TextLine {
  readonly text: string;
  readonly kind: LineKind;
  /** Its number among the lines of the document, from 0. */
  readonly index: number;
  /** The one-based line of the source on which it begins. */
  readonly sourceLine: number;
  /** The heading under which it stands; null above the first. */
  readonly section: string | null;
  /** What it cites, in order. */
  readonly citations: readonly CitedAt[];
}

/** A sentence of a line: that line's text from `start` to `end`. */
export interface TextSentence {
  readonly text: string;
  /** Its number among the sentences of the document, from 0. */
  readonly index: number;
  readonly line: TextLine;
  readonly start: number;
  readonly end: number;
  /** Its words and marks, read once for all who ask. */
  readonly words: readonly Word[];
  /** The classes of `word-class.ts` that any of them is of, as bits. */
  readonly classes: number;
}

/** Why a line is no part of what a document says. */
export type LeftOutReason =
  | "title"
  | "date"
  | "byline"
  | "reading-time"
  | "share"
  | "copyright"
  | "site"
  | "navigation"
  | "related"
  | "caption";

/** A text as extraction reads it: what it says of itself, and its sentences without boilerplate. */
export interface TextDocument {
  readonly head: DocumentFacts;
  readonly lines: readonly TextLine[];
  /** The first paragraph of what it says; null where it says nothing. */
  readonly lead: string | null;
  /** Headings among them; what is left out is not. */
  readonly sentences: readonly TextSentence[];
  readonly leftOut: readonly { readonly line: TextLine; readonly reason: LeftOutReason }[];
}
