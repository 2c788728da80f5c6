/** What information can be about, as `library.yaml` names it; a matter may be part of another. */
export interface Matter {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The id of the matter that this is a part of, as written; `part-of` in files. */
  readonly partOf: string | null;
}

/** A matter that an agreement covers, and the source that says so. */
export interface CoveredMatter {
  readonly matter: string;
  /** Whether it covers but some of that, and nobody says which. */
  readonly partly: boolean;
  readonly source: string | null;
}

/** Something that an agreement says of itself, and the source that tells so. */
export interface SourcedClaim<Value> {
  readonly value: Value;
  readonly source: string | null;
}
