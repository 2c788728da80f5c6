/** A piece of a name, as a text has to have it. */
export interface NamePiece {
  readonly small: string;
  /** As it has to stand in the text; null for any. */
  readonly exact: string | null;
  readonly isCapital: boolean;
}

/** What a name of an index means, and how many pieces it takes. */
export interface NameMatch<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** A name of an index by its pieces. */
export interface Named<Meaning> extends NameMatch<Meaning> {
  readonly pieces: readonly NamePiece[];
}

/** Who bears a name of the text. */
export interface Local {
  readonly numbers: number[];
  readonly isShort: boolean;
}
