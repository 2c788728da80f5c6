import type { MarkedExtension, Token } from "marked";
import { greatest } from "../text/extremes.ts";
import { mark } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";

/** A note of the text: its number, or null where nothing cites it. */
export interface Note {
  readonly label: string;
  readonly number: number | null;
  readonly tokens: readonly Token[];
}

/** The footnotes of one Markdown text: citations numbered as they come, and the notes that stand in the text itself. */
export interface Footnotes {
  readonly extension: MarkedExtension<string, string>;
  /**
   * The cited notes in the order of their numbers, then the others: those on `citations`, whose numbers are explained elsewhere,
   * and those that nothing cites. One that only a note cites is numbered, if that note was rendered before.
   */
  readonly notes: () => Iterable<Note>;
}

/**
 * Footnotes in the manner of GitHub and Pandoc. A citation among `citations` prints the number it has there; one that a note
 * of the text explains gets the next number; any other stays as it is written, since nothing would explain a number. To look for
 * notes at every line costs as much as its paragraph is long: `hasNotes` false spares it.
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
  /** A note is given once. What cites it only afterwards gives it no number, since it stands under its label by then. */
  const take = (label: string): Token[] => {
    const tokens = texts.get(label) ?? [];
    texts.delete(label);
    return tokens;
  };
  return {
    extension: {
      extensions: [
        {
          name: "footnoteText",
          level: "block",
          start: (source) => (hasNotes ? paragraphOf(source) : "").match(/^ {0,3}\[\^[^[\]\s]{1,200}\]:/m)?.index,
          tokenizer(source) {
            const match = noteText.exec(source);
            if (match === null) return undefined;
            const [raw, label, text] = match as unknown as [string, string, string];
            const tokens: Token[] = [];
            this.lexer.blockTokens(outdent(text), tokens);
            // As on GitHub, the first of two notes with one label counts.
            if (!texts.has(label)) texts.set(label, tokens);
            return { type: "footnoteText", raw, label, tokens };
          },
          renderer: () => "",
        },
        {
          name: "footnoteCitation",
          level: "inline",
          start: (source) => source.indexOf("[^"),
          tokenizer(source) {
            const match = /^\[\^([^[\]\s]{1,200})\](?!\()/.exec(source);
            if (match === null) return undefined;
            return { type: "footnoteCitation", raw: match[0], label: match[1] as string };
          },
          renderer: ({ label }) => {
            const number = numberOf(label);
            return number === undefined ? sanitizeLine(`[^${label}]`) : mark("dim", `[${number}]`);
          },
        },
      ],
    },
    *notes() {
      for (const [label, number] of numbers) {
        if (!citations.has(label)) yield { label, number, tokens: take(label) };
      }
      for (const label of texts.keys()) yield { label, number: numbers.get(label) ?? null, tokens: take(label) };
    },
  };
}

/** A note: its line, the lines of its first paragraph, and all that follows indented by four columns, as on GitHub. */
const noteText =
  /^ {0,3}\[\^([^[\]\s]{1,200})\]:[ \t]*([^\n]*(?:\n(?![ \t]*(?:\n|$)| {0,3}\[\^)[^\n]+)*(?:(?:\n[ \t]*)*\n(?: {4}|\t)[^\n]*\S[^\n]*)*)(?:\n|$)*/;

/** Up to the next blank line; a note can interrupt a paragraph. */
function paragraphOf(source: string): string {
  const end = source.indexOf("\n\n");
  return end === -1 ? source : source.slice(0, end);
}

function outdent(text: string): string {
  return text.replace(/\n(?: {1,4}|\t)/g, "\n");
}
