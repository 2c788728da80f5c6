import type { Tokens } from "marked";
import { mark } from "../../text/marks.ts";
import { sanitizeBlock } from "../../text/sanitize.ts";
import { width as textWidth } from "../../text/width.ts";
import type { RenderElement } from "./element.ts";

const tabColumns = 4;

/** Code: every line kept as it is, never wrapped, indented by four columns (two where there is little room). */
export const code: RenderElement<Tokens.Code> = (token, width) => {
  const indent = " ".repeat(width > 0 && width < 40 ? 2 : 4);
  const lines = sanitizeBlock(token.text.replace(/\n$/, "")).split("\n");
  return lines.map((line) => (line === "" ? "" : indent + mark("code", expandTabs(line))));
};

function expandTabs(line: string): string {
  let result = "";
  for (const part of line.split(/(\t)/)) {
    result += part === "\t" ? " ".repeat(tabColumns - (textWidth(result) % tabColumns)) : part;
  }
  return result;
}
