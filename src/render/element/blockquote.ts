import type { Token, Tokens } from "marked";
import { mark } from "../../text/marks.ts";
import { wrap } from "../../text/wrap.ts";
import { indented } from "../layout.ts";
import type { RenderElement } from "./element.ts";

/** A quotation: a bar before each line in a terminal, an indent in plain text. */
export const blockquote: RenderElement<Tokens.Blockquote> = (token, width, { blocks, page, full }) => {
  const prefix = page.isDecorated ? `${mark("dim", "│")} ` : "  ";
  const title = alertTitle(token);
  const lay = (columns: number) =>
    title === null
      ? blocks(token.tokens, columns)
      : [...wrap(mark("strong", title), columns), ...blocks(withoutAlertMark(token.tokens), columns)];
  return indented(lay, { prefix, columns: 2, width, full });
};

const alertMark = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i;

/**
 * `Note` for a quotation that begins with `[!NOTE]` on a line of its own, GitHub's alert; else
 * null.
 */
function alertTitle({ text }: Tokens.Blockquote): string | null {
  const name = alertMark.exec(text)?.[1];
  return name === undefined ? null : name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
}

/** The mark is the beginning of the first paragraph's first text. */
function withoutAlertMark(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (index > 0 || token.type !== "paragraph") return token;
    const inner = (token.tokens ?? []).map((part, at) =>
      at === 0 && part.type === "text" ? { ...part, text: part.text.replace(alertMark, "") } : part,
    );
    return { ...token, tokens: inner } as Token;
  });
}
