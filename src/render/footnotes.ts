import type { MarkedExtension, Token } from "marked";
import { mark } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";

/** The footnotes of one Markdown text: citations numbered as they come, and the notes that stand in the text itself. */
export interface Footnotes {
  readonly extension: MarkedExtension<string, string>;
  /** The notes of the text that were cited, with their numbers, in the order of these. */
  readonly notes: () => { readonly number: number; readonly tokens: readonly Token[] }[];
}

/**
 * Footnotes in the manner of GitHub and Pandoc. A citation among `citations` prints the number it has there; one that a note
 * of the text explains gets the next number; any other stays as it is written, since nothing would explain a number.
 */
export function createFootnotes(citations: ReadonlyMap<string, number>): Footnotes {
  const texts = new Map<string, Token[]>();
  const numbers = new Map(citations);
  const numberOf = (label: string) => {
    if (!numbers.has(label) && texts.has(label)) numbers.set(label, 1 + Math.max(0, ...numbers.values()));
    return numbers.get(label);
  };
  return {
    extension: {
      extensions: [
        {
          name: "footnoteText",
          level: "block",
          tokenizer(source) {
            const match =
              /^ {0,3}\[\^([^\]\s]{1,200})\]:[ \t]*([^\n]*(?:\n(?![ \t]*\n|[ \t]*$| {0,3}\[\^)[^\n]+)*)\n*/.exec(
                source,
              );
            if (match === null) return undefined;
            const [raw, label, text] = match as unknown as [string, string, string];
            const tokens: Token[] = [];
            this.lexer.inline(text.replace(/\n[ \t]*/g, "\n"), tokens);
            texts.set(label, tokens);
            return { type: "footnoteText", raw, label, tokens };
          },
          renderer: () => "",
        },
        {
          name: "footnoteCitation",
          level: "inline",
          start: (source) => source.indexOf("[^"),
          tokenizer(source) {
            const match = /^\[\^([^\]\s]{1,200})\](?!\()/.exec(source);
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
    notes: () =>
      [...numbers]
        .filter(([label]) => !citations.has(label))
        .map(([label, number]) => ({ number, tokens: texts.get(label) ?? [] })),
  };
}
