import type { PlainBlock } from "../../markdown/bounded-lexer.ts";
import { sanitizeBlock, sanitizeLine } from "../../text/sanitize.ts";
import { wrap } from "../../text/wrap.ts";
import type { RenderElement } from "./element.ts";

/** Markdown that costs too much to lay out: its lines as they are written, wrapped. */
export const plain: RenderElement<PlainBlock> = ({ raw }, width) => {
  const text = sanitizeBlock(raw.trimEnd());
  const isSimple = /^[ -~\n]*$/.test(text);
  const fits = (line: string) => isSimple && (width === 0 || line.length <= width);
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    if (fits(line)) lines.push(line);
    else for (const part of wrap(sanitizeLine(line), width)) lines.push(part);
  }
  return lines;
};
