/** What a leaf is: text, or what divides it. */
export type LeafKind =
  | "heading"
  | "paragraph"
  | "code"
  | "html"
  | "table"
  | "rule"
  /** A link's target, `[label]: /url`, which no page shows. */
  | "definition"
  /** What stands for the content of a container that has none. */
  | "empty";

/** What holds other blocks: a quotation, a list, an item of one, or a footnote of the text. */
export interface Container {
  readonly kind: "quote" | "list" | "item" | "note";
  /** Zero-based index of its first line. */
  readonly line: number;
  /** The offset at which that line begins. */
  readonly start: number;
  readonly outer: Container | null;
  /** The label of a note, else empty. */
  readonly label: string;
}

/**
 * A block that holds no other, and where it stands in the source: offsets are of UTF-16 code units.
 */
export interface Leaf {
  readonly kind: LeafKind;
  /** 1 to 6 of a heading, else 0. */
  readonly level: number;
  /** The innermost container; null for what stands in none. */
  readonly container: Container | null;
  /** Where its first line begins and its last ends, without that one's newline. */
  readonly start: number;
  readonly end: number;
  /** Zero-based index of its first line, and of the line after its last. */
  readonly line: number;
  readonly endLine: number;
  /**
   * Where its content begins and ends on each of its lines by turns, marks of containers and of its
   * own left out.
   */
  readonly spans: readonly number[];
}
