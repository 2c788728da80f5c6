import type { Leaf } from "./block.ts";
import { type Heading, headingOf, isHeading } from "./headings.ts";
import type { PlainText } from "./plain-text.ts";
import type { Reading } from "./read-markdown.ts";
import { rowsOf } from "./table-row-leaves.ts";

/**
 * A paragraph, piece of code, row of a table or block of HTML, and the innermost section it stands
 * in; null above the first heading.
 */
export interface Passage {
  readonly leaf: Leaf;
  readonly section: Heading | null;
  /** What a reader sees of it, read when it is asked for. */
  readonly plain: () => PlainText;
  /** The same words alone, white space as it comes, in less time. */
  readonly words: () => string;
}

/**
 * The passages of a text that may show something, its headings left out, each when it is come to.
 */
export function* passages(reading: Reading): Generator<Passage> {
  let section: Heading | null = null;
  for (const leaf of reading.leaves()) {
    if (isHeading(leaf)) section = headingOf(reading, leaf);
    else if (leaf.kind === "table") for (const row of rowsOf(leaf)) yield passageOf(reading, row, section);
    else if (leaf.spans.length > 0 && leaf.kind !== "definition") yield passageOf(reading, leaf, section);
  }
}

function passageOf(reading: Reading, leaf: Leaf, section: Heading | null): Passage {
  return { leaf, section, plain: () => reading.plain(leaf), words: () => reading.words(leaf) };
}
