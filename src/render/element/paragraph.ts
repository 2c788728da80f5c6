import type { Tokens } from "marked";
import { markClosing, stripMarks } from "../../text/marks.ts";
import { wrap } from "../../text/wrap.ts";
import type { RenderElement } from "./element.ts";

/**
 * A paragraph, or the text of a tight list item: inline markup rendered, wrapped, hard breaks kept.
 */
export const paragraph: RenderElement<Tokens.Paragraph | Tokens.Text> = (token, width, { inline, page }) => {
  const text = inline(token.tokens ?? [token]);
  return text.trim() === "" ? [] : wrap(page.isBare === true ? unmarked(text) : text, width);
};

/**
 * The text without the marks that nobody will see. An empty line of it keeps them: inside a
 * quotation it is none that blank lines are.
 */
function unmarked(text: string): string {
  if (!text.includes(markClosing)) return text;
  const plain = stripMarks(text);
  return plain.includes("\n") || plain.trim() === "" ? text : plain;
}
