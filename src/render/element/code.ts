import type { Tokens } from "marked";
import { markedLines } from "../../text/marked-lines.ts";
import { mark, stripMarks } from "../../text/marks.ts";
import { sanitizeBlock } from "../../text/sanitize.ts";
import { width as textWidth } from "../../text/width.ts";
import { inside } from "../layout.ts";
import type { RenderElement } from "./element.ts";

const tabColumns = 4;

/**
 * Code: every line kept as it is, coloured where the page can and the language is known, never
 * wrapped, indented by four columns (two where there is little room, none deep inside lists).
 */
export const code: RenderElement<Tokens.Code> = (token, width, { full, page }) => {
  const columns = width > 0 && width < 40 ? 2 : 4;
  const indent = " ".repeat(inside(width, columns, full) === null ? 0 : columns);
  const lines = sanitizeBlock(token.text.replace(/\n$/, "")).split("\n").map(expandTabs);
  const highlighted = page.highlight?.(lines.join("\n"), token.lang ?? "") ?? null;
  if (highlighted === null) return lines.map((line) => (line === "" ? "" : indent + mark("code", line)));
  return markedLines(highlighted).map((line) => (stripMarks(line) === "" ? "" : indent + line));
};

function expandTabs(line: string): string {
  if (!line.includes("\t")) return line;
  const [first = "", ...rest] = line.split("\t");
  let result = first;
  let columns = textWidth(first);
  for (const part of rest) {
    const gap = tabColumns - (columns % tabColumns);
    result += " ".repeat(gap) + part;
    columns += gap + textWidth(part);
  }
  return result;
}
