import type { Tokens } from "marked";
import { mark } from "../../text/marks.ts";
import { hang, inside } from "../layout.ts";
import type { RenderElement } from "./element.ts";

/** A quotation: a bar before each line in a terminal, an indent in plain text. */
export const blockquote: RenderElement<Tokens.Blockquote> = (token, width, { blocks, page }) => {
  const bar = page.isDecorated ? `${mark("dim", "│")} ` : "  ";
  return hang(blocks(token.tokens, inside(width, 2)), bar, bar);
};
