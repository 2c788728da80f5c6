import type { MarkedExtension, Token } from "marked";
import { footnoteExtension } from "../markdown/footnote-extension.ts";
import { greatest } from "../text/extremes.ts";
import { mark } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";

/** A note of the text: its number, or null where nothing cites it. */
export interface Note {
  readonly label: string;
  readonly number: number | null;
  readonly tokens: readonly Token[];
}

/**
 * The footnotes of one Markdown text: citations numbered as they come, and the notes that stand in
 * the text itself.
 */
export interface Footnotes {
  readonly extension: MarkedExtension<string, string>;
  /**
   * The cited notes in the order of their numbers, then the others: those on `citations`, whose
   * numbers are explained elsewhere, and those that nothing cites. One that only a note cites is
   * numbered, if that note was rendered before.
   */
  readonly notes: () => Iterable<Note>;
}

/**
 * Footnotes in the manner of GitHub and Pandoc. A citation among `citations` prints the number it
 * has there; one that a note of the text explains gets the next number; any other stays as it is
 * written, since nothing would explain a number.
 */
export function createFootnotes(citations: ReadonlyMap<string, number>, { hasNotes = true } = {}): Footnotes {
  const texts = new Map<string, Token[]>();
  const numbers = new Map(citations);
  let last = greatest([...citations.values()], 0);
  const numberOf = (label: string) => {
    if (!numbers.has(label) && texts.has(label)) {
      last += 1;
      numbers.set(label, last);
    }
    return numbers.get(label);
  };
  /**
   * A note is given once. What cites it only afterwards gives it no number, since it stands under
   * its label by then.
   */
  const take = (label: string): Token[] => {
    const tokens = texts.get(label) ?? [];
    texts.delete(label);
    return tokens;
  };
  return {
    extension: footnoteExtension({
      hasNotes,
      // As on GitHub, the first of two notes with one label counts.
      onNote: (label, tokens) => {
        if (!texts.has(label)) texts.set(label, tokens);
      },
      renderCitation: (label) => {
        const number = numberOf(label);
        return number === undefined ? sanitizeLine(`[^${label}]`) : mark("dim", `[${number}]`);
      },
    }),
    *notes() {
      for (const [label, number] of numbers) {
        if (!citations.has(label)) yield { label, number, tokens: take(label) };
      }
      for (const label of texts.keys()) yield { label, number: numbers.get(label) ?? null, tokens: take(label) };
    },
  };
}
