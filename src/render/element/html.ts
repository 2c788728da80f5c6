import { decodeHTMLStrict } from "entities/decode";
import type { Tokens } from "marked";
import { sanitizeLine } from "../../text/sanitize.ts";
import { wrap } from "../../text/wrap.ts";
import type { RenderElement } from "./element.ts";

/** An HTML block as its text: comments, scripts and styles gone, each block of it a line of its own. */
export const html: RenderElement<Tokens.HTML> = (token, width) => {
  const text = token.text
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "")
    .replace(/<(?:br|\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre|section|details|summary))\b[^>]*>/gi, "\n")
    .replace(/<[!/?]?[A-Za-z][^>]*>|<\?[\s\S]*?\?>/g, "");
  const lines = text.split("\n").map((line) => sanitizeLine(decodeHTMLStrict(line)).trim());
  return lines.filter((line) => line !== "").flatMap((line) => wrap(line, width));
};
