import type { MarkedExtension, Token } from "marked";

/** What becomes of the footnotes that marked reads. */
export interface FootnoteUse {
  /** To look for notes at every line costs as much as its paragraph is long: false spares it. */
  readonly hasNotes: boolean;
  /** Told of every note of the text, in order, as it is read. */
  readonly onNote: (label: string, tokens: Token[]) => void;
  readonly renderCitation: (label: string) => string;
}

/** What lets marked read footnotes in the manner of GitHub and Pandoc. */
export function footnoteExtension({ hasNotes, onNote, renderCitation }: FootnoteUse): MarkedExtension<string, string> {
  return {
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
          onNote(label, tokens);
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
        renderer: ({ label }) => renderCitation(label),
      },
    ],
  };
}

/**
 * A note: its line, the lines of its first paragraph, and all that follows indented by four
 * columns, as on GitHub.
 */
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
