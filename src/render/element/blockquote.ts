import type { Tokens } from "marked";
import { mark } from "../../text/marks.ts";
import { indented } from "../layout.ts";
import type { RenderElement } from "./element.ts";

/** A quotation: a bar before each line in a terminal, an indent in plain text. */
export const blockquote: RenderElement<Tokens.Blockquote> = (token, width, { blocks, page, full }) => {
  const prefix = page.isDecorated ? `${mark("dim", "│")} ` : "  ";
  return indented((columns) => blocks(token.tokens, columns), { prefix, columns: 2, width, full });
};
