import type { DocumentMetadata } from "../model/document-metadata.ts";
import type { NamedBytes } from "../model/named-bytes.ts";

/**
 * One document of a file, as its own metadata and layout say, each null or empty where they do not:
 * nothing is guessed and nothing fetched. Strings are as the file holds them, unsanitised.
 */
export interface SourceDocument extends DocumentMetadata {
  /** Markdown, with `\n` alone at the ends of lines and links absolute where they can be. */
  readonly body: string;
  /** What its reader should be told, a sentence each: a page that is a scan, a part left out. */
  readonly notes: readonly string[];
  /** Files inside it that may be documents of their own. Their names are never paths. */
  readonly attachments: readonly NamedBytes[];
}

/** What is said of a file beside its bytes. */
export interface SourceOptions {
  /** Where it was found, which relative links stand under; null if nobody said. */
  readonly url: string | null;
  /** A book as one document rather than one a chapter. */
  readonly whole: boolean;
  /** The words of a picture of a page, in PGM; absent where nobody is to be asked. */
  readonly readPicture?: (picture: Uint8Array) => Promise<string>;
}

/**
 * Reads the documents of a file of one kind, in their order, one after another so that a mailbox
 * of any length stays within bounds. Throws an `UnreadableSource` for a file that is encrypted,
 * truncated, too large once expanded, or of another kind.
 */
export type ReadSource = (file: NamedBytes, options: SourceOptions) => AsyncIterable<SourceDocument>;

/** Why a file is no document, in a line for people: "is encrypted", "ends in the middle". */
export class UnreadableSource extends Error {
  readonly isUnreadable = true;
}

/**
 * Whether an error is an `UnreadableSource`. Each bundle has a class of its own: `instanceof` would
 * not know it.
 */
export function isUnreadable(error: unknown): error is UnreadableSource {
  return error instanceof Error && "isUnreadable" in error && error.isUnreadable === true;
}
