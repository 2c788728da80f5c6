let segmenter: Intl.Segmenter | undefined;

/** The text's grapheme clusters (Unicode UAX #29), in order. */
export function graphemes(text: string): string[] {
  if (/^[ -~]*$/.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), (segment) => segment.segment);
}

/** The offset at which the grapheme that holds the given offset begins. */
export function graphemeStart(text: string, offset: number): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text).containing(offset)?.index ?? offset;
}
