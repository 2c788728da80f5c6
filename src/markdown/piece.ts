/** A part of a text's inline Markdown, in UTF-16 offsets into that text. */
export interface Piece {
  readonly kind: "text" | "code" | "citation";
  readonly start: number;
  readonly end: number;
  /** What a reader sees in its place; null for the source itself. Of a citation that is nothing. */
  readonly shown: string | null;
  /** The label of a citation, else empty. */
  readonly label: string;
}

/** A piece that may still turn out to be markup. */
export type OpenPiece = { -readonly [Key in keyof Piece]: Piece[Key] };
