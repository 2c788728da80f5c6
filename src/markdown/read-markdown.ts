import type { Leaf } from "./block.ts";
import { normalLabel, readDefinition } from "./definitions.ts";
import { inCommonMark } from "./dialects/dialects.ts";
import { leafContent } from "./leaf-content.ts";
import { citationsIn, type PlainText, plainText, plainWords } from "./plain-text.ts";
import { readBlocks } from "./read-blocks.ts";

/** A text as it is read, whatever its form: its leaves in order, and what a reader sees of each. */
export interface Reading {
  readonly source: string;
  /** Read anew at each call, one by one: who wants the first need not read on. */
  readonly leaves: () => Iterable<Leaf>;
  readonly plain: (leaf: Leaf) => PlainText;
  /** The same words alone, white space as it comes. */
  readonly words: (leaf: Leaf) => string;
  /** The footnote citations alone, and where in the source they stand. */
  readonly cited: (leaf: Leaf) => readonly { readonly label: string; readonly place: number }[];
}

/**
 * A Markdown text as it is read: of whatever dialect, as CommonMark has it (`source`), line for
 * line.
 */
export function readMarkdown(text: string): Reading {
  const source = inCommonMark(text);
  let known: ReadonlySet<string> | null = null;
  const targets = () => {
    known ??= definedTargets(source);
    return known;
  };
  return {
    source,
    leaves: () => readBlocks(source),
    plain: (leaf) => plainText(source, leaf, targets()),
    words: (leaf) => plainWords(source, leaf, targets()),
    cited: (leaf) => citationsIn(source, leaf, targets()),
  };
}

/**
 * The labels of the links whose targets a text defines. Most define none, and to see that they need
 * not be read.
 */
function definedTargets(source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!mayDefine(source)) return labels;
  for (const leaf of readBlocks(source)) {
    if (leaf.kind !== "definition") continue;
    const label = readDefinition(leafContent(source, leaf).text)?.label;
    if (label !== undefined) labels.add(normalLabel(label));
  }
  return labels;
}

/** Whether a label stands before a colon anywhere that is not a footnote's. */
function mayDefine(source: string): boolean {
  for (let at = source.indexOf("]:"); at !== -1; at = source.indexOf("]:", at + 1)) {
    const before = source.slice(Math.max(0, at - 210), at);
    if (!/\[\^[^[\]\s]+$/.test(before)) return true;
  }
  return false;
}
