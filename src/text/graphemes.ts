let segmenter: Intl.Segmenter | undefined;

/**
 * How much is segmented at a time, in code units: Node 20's segmenter takes minutes for 200,000 at
 * once.
 */
const stretch = 256;

/** The text's grapheme clusters (Unicode UAX #29), in order. */
export function graphemes(text: string): string[] {
  if (isSimple(text)) return text.split("");
  const found: string[] = [];
  let size = stretch;
  for (let from = 0; from < text.length; ) {
    const end = characterEnd(text, from + size);
    const segments = segment(text.slice(from, end));
    const isLast = end >= text.length;
    // The last cluster of a stretch may go on behind it; a single one that fills the stretch needs
    // a longer one.
    const whole = isLast ? segments.length : segments.length - 1;
    size = whole === 0 ? size * 2 : stretch;
    for (let index = 0; index < whole; index += 1) {
      found.push(segments[index] as string);
      from += (segments[index] as string).length;
    }
  }
  return found;
}

/**
 * The offset, or the one behind it if it lies inside a surrogate pair: half of an emoji would seem
 * a cluster of its own.
 */
function characterEnd(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
}

function segment(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** The offset at which the grapheme that holds the given offset begins. */
export function graphemeStart(text: string, offset: number): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text).containing(offset)?.index ?? offset;
}

/**
 * Whether every code unit is a grapheme whatever stands next to it, and printable: the segmenter is
 * slow.
 */
function isSimple(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 0x20 || code > 0x7e) && !isSimpleNarrow(code) && !isSimpleWide(code)) return false;
  }
  return true;
}

/**
 * Whether a code unit is a whole character of one column that no neighbour joins but a combining
 * mark: letters with accents, quotation marks, dashes and the like, and what controls become. The
 * soft hyphen is not among them.
 */
export function isSimpleNarrow(code: number): boolean {
  if (code < 0x2010) return code >= 0xa1 && code <= 0x24f && code !== 0xad;
  return code <= 0x2027 || (code >= 0x2400 && code <= 0x2426) || code === 0xfffd;
}

/**
 * Whether a code unit is a whole character of two columns that no neighbour joins but a combining
 * mark: CJK punctuation, kana without their combining marks, Han, Hangul syllables, full-width
 * forms.
 */
export function isSimpleWide(code: number): boolean {
  if (code < 0x3001 || code > 0xff60) return false;
  if (code <= 0x3029) return true;
  if (code <= 0x30ff) return (code >= 0x3041 && code <= 0x3096) || code >= 0x309b;
  if (code <= 0x9fff) return code >= 0x4e00;
  return (code >= 0xac00 && code <= 0xd7a3) || code >= 0xff01;
}
