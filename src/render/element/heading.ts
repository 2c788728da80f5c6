import type { Tokens } from "marked";
import { mark } from "../../text/marks.ts";
import { wrap } from "../../text/wrap.ts";
import type { RenderElement } from "./element.ts";

/** A heading, styled by its level alone: no `#` is printed. */
export const heading: RenderElement<Tokens.Heading> = (token, width, { inline }) => {
  const role = token.depth === 1 ? "title" : token.depth === 2 ? "heading" : "strong";
  const text = inline(token.tokens);
  return text.trim() === "" ? [] : wrap(mark(role, text), width);
};
