import type { Tokens } from "marked";
import { sanitizeLine } from "../../text/sanitize.ts";
import { wrap } from "../../text/wrap.ts";
import { decodeEntities } from "../decode-entities.ts";
import { htmlText } from "../html-text.ts";
import { code } from "./code.ts";
import type { RenderElement } from "./element.ts";

/** An HTML block as its text: comments, scripts and styles gone, each block of it a line of its own, `<pre>` as code. */
export const html: RenderElement<Tokens.HTML> = (token, width, context) =>
  splitPreformatted(token.text).flatMap((part, index) => {
    if (index % 2 === 0) return textLines(part, width);
    const text = decodeEntities(htmlText(part)).replace(/^(?:[ \t]*\n)+|\s+$/g, "");
    return text === "" ? [] : code({ type: "code", raw: part, text } as Tokens.Code, width, context);
  });

/** Text and the content of `<pre>` elements by turns, text first. */
function splitPreformatted(source: string): string[] {
  return /<pre/i.test(source) ? source.split(/<pre(?=[\s>])[^<>]*>([\s\S]*?)(?:<\/pre\s*>|$)/i) : [source];
}

function textLines(source: string, width: number): string[] {
  return htmlText(source)
    .split("\n")
    .map((line) =>
      sanitizeLine(decodeEntities(line))
        .replace(/ {2,}/g, " ")
        .replace(/^ +| +$/g, ""),
    )
    .filter((line) => line !== "")
    .flatMap((line) => wrap(line, width));
}
