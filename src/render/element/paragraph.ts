import type { Tokens } from "marked";
import { wrap } from "../../text/wrap.ts";
import type { RenderElement } from "./element.ts";

/**
 * A paragraph, or the text of a tight list item: inline markup rendered, wrapped, hard breaks kept.
 */
export const paragraph: RenderElement<Tokens.Paragraph | Tokens.Text> = (token, width, { inline }) => {
  const text = inline(token.tokens ?? [token]);
  return text.trim() === "" ? [] : wrap(text, width);
};
