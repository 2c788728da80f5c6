/** A link from one note to another, or to a heading of one. */
export interface NoteLink {
  /**
   * The name, id or path as it is written, without the heading; empty for a heading of the same
   * note.
   */
  readonly target: string;
  /** Whether it is a path from where the file stands, as in Markdown's own links. */
  readonly isPath: boolean;
  /** Zero-based line of the body. */
  readonly line: number;
}
