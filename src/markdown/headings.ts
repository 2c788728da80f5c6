import type { Leaf } from "./block.ts";
import type { Reading } from "./read-markdown.ts";

/** A heading that divides a text. */
export interface Heading {
  readonly level: number;
  /** What a reader sees of it. */
  readonly text: string;
  /** Zero-based index of its first line. */
  readonly line: number;
  /** Zero-based index of the first line after it: two lines below for a setext heading. */
  readonly end: number;
}

/**
 * The headings of a text one by one: those in quotations, lists and notes divide nothing and are
 * left out.
 */
export function* headings(reading: Reading): Generator<Heading> {
  for (const leaf of reading.leaves()) if (isHeading(leaf)) yield headingOf(reading, leaf);
}

/** Whether a leaf divides its text. */
export function isHeading({ kind, container }: Leaf): boolean {
  return kind === "heading" && container === null;
}

/**
 * A heading of that text. Most are only counted or stepped over: what is seen of one is read when
 * it is asked for.
 */
export function headingOf(reading: Reading, leaf: Leaf): Heading {
  return new LeafHeading(reading, leaf);
}

/** A class, as V8 gives each object that is written with a getter a shape of its own. */
class LeafHeading implements Heading {
  readonly level: number;
  readonly line: number;
  readonly end: number;
  readonly #reading: Reading;
  readonly #leaf: Leaf;

  constructor(reading: Reading, leaf: Leaf) {
    this.level = leaf.level;
    this.line = leaf.line;
    this.end = leaf.endLine;
    this.#reading = reading;
    this.#leaf = leaf;
  }

  get text(): string {
    return withoutAnchor(this.#reading.plain(this.#leaf).text);
  }
}

/**
 * A heading without the name that links give it at its end, which no page shows: `{#id}`, a comment
 * of MDX in braces, or `^block-id`.
 */
function withoutAnchor(text: string): string {
  if (!/[}\w-]$/.test(text)) return text;
  return text.replace(/ (?:\{(?:#|:|\.|\/)[^{}]*\}|\^[A-Za-z\d-]+)$/, "").trim() || text;
}
