import type { Tokens } from "marked";
import { markedLines } from "../../text/marked-lines.ts";
import { mark, stripMarks } from "../../text/marks.ts";
import { sanitizeBlock, sanitizeLine } from "../../text/sanitize.ts";
import { width as textWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { hang, inside } from "../layout.ts";
import type { RenderElement } from "./element.ts";

const tabColumns = 4;

/**
 * Code: every line kept as it is, coloured where the page can and the language is known, never
 * wrapped, indented by four columns (two where there is little room, none deep inside lists); a
 * diagram that can be said in lines of text is those, and so is a formula in signs.
 */
export const code: RenderElement<Tokens.Code> = (token, width, { full, page }) => {
  const columns = width > 0 && width < 40 ? 2 : 4;
  const indent = " ".repeat(inside(width, columns, full) === null ? 0 : columns);
  const lines = sanitizeBlock(token.text.replace(/\n$/, "")).split("\n").map(expandTabs);
  const diagram = isDiagram.test(token.lang ?? "") ? (page.drawDiagram?.(token.text) ?? null) : null;
  // As GitHub writes display formulas.
  const formula = isFormula.test(token.lang ?? "") ? (page.drawFormula?.(`$$${token.text}$$`) ?? null) : null;
  if (formula !== null) return formula.flatMap((line) => diagramLine(line, width, indent));
  if (diagram !== null) return diagram.flatMap((line) => diagramLine(line, width, indent));
  const highlighted = page.highlight?.(lines.join("\n"), token.lang ?? "") ?? null;
  if (highlighted === null) return lines.map((line) => (line === "" ? "" : indent + mark("code", line)));
  return markedLines(highlighted).map((line) => (stripMarks(line) === "" ? "" : indent + line));
};

const isDiagram = /^\{?mermaid\b/;
const isFormula = /^math\b/;

/** A line of a diagram is prose: it goes on below, deeper than it began. */
function diagramLine(line: string, width: number, indent: string): string[] {
  const text = line.trimStart();
  const deep = indent + " ".repeat(line.length - text.length);
  const room = inside(width, deep.length + 2);
  if (room === null) return wrap(sanitizeLine(text), width);
  return hang(wrap(sanitizeLine(text), room), deep, `${deep}  `);
}

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
