/** Words of a page that stand together, in points from its upper left corner. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its line stands, downwards. */
  readonly baseline: number;
  /** The height of its letters. */
  readonly size: number;
  /** Its place among the page's runs as they were written. */
  readonly order: number;
  readonly isRightToLeft: boolean;
}

/** A piece of a line, without a gap as wide as one between columns or cells. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** A line as it is read: several cells where there are gaps that no column explains. */
export interface PageLine extends Segment {
  readonly cells: readonly Segment[];
}
