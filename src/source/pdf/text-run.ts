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
  /** What the page calls its font. */
  readonly font: string;
}

/** A piece of a line, without a gap as wide as one between columns or cells. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** The one font of all its words; null where there are several. */
  readonly font: string | null;
  /** Whether it stands the other way than most of its page. */
  readonly isAside?: boolean;
}

/** A line as it is read: several cells where there are gaps that no column explains. */
export interface PageLine extends Segment {
  readonly cells: readonly Segment[];
}

/** The one font of some pieces; null where there are several. */
export function oneFont(pieces: readonly { readonly font: string | null }[]): string | null {
  const font = pieces[0]?.font ?? null;
  return pieces.every((piece) => piece.font === font) ? font : null;
}
