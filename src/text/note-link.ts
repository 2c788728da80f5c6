/** A link from one note to another, or to a heading of one. */
export interface NoteLink {
  /**
   * The name, id or path as it is written, without the heading; empty for a heading of the same
   * note.
   */
  readonly target: string;
  /** Whether it is a path from where the file stands, as in Markdown's own links. */
  readonly isPath: boolean;
  /** One-based line of the file; 0 where that is not known. */
  readonly line: number;
}
