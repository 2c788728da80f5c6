import type { Tokens } from "marked";
import { htmlLines, htmlText } from "../../markdown/html-text.ts";
import { decodeEntities } from "../../text/decode-entity.ts";
import { stripMarks } from "../../text/marks.ts";
import { wrap } from "../../text/wrap.ts";
import { code } from "./code.ts";
import type { ElementContext, RenderElement } from "./element.ts";

/**
 * An HTML block as its text: comments, scripts and styles gone, each block of it a line of its own,
 * `<pre>` as code.
 */
export const html: RenderElement<Tokens.HTML> = (token, width, context) =>
  splitPreformatted(token.text).flatMap((part, index) => {
    if (index % 2 === 0) return textLines(part, width, context);
    const text = decodeEntities(htmlText(part))
      .replace(/^(?:[ \t]*\n)+/, "")
      .trimEnd();
    return text === "" ? [] : code({ type: "code", raw: part, text } as Tokens.Code, width, context);
  });

/** Text and the content of `<pre>` elements by turns, text first. */
function splitPreformatted(source: string): string[] {
  return /<pre/i.test(source) ? source.split(/<pre(?=[\s>])[^<>]*>([\s\S]*?)(?:<\/pre\s*>|$)/i) : [source];
}

function textLines(source: string, width: number, { inline }: ElementContext): string[] {
  const lines: string[] = [];
  for (const tokens of htmlLines(source)) {
    for (const line of wrap(inline(tokens).trim(), width)) if (stripMarks(line) !== "") lines.push(line);
  }
  return lines;
}
