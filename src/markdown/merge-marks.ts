import { readBlocks } from "./read-blocks.ts";

/**
 * The lines, counted from zero, on which a merge left its marks: `<<<<<<<` and `>>>>>>>`, and
 * `=======` and `|||||||` only between those two, as `=======` alone underlines a heading. What
 * code shows is no mark.
 */
export function mergeMarks(text: string): number[] {
  return hasEdge(text) ? marksIn(text.split("\n"), codeLines(text)) : [];
}

/** `mergeMarks` of lines that are no Markdown. */
export function marksIn(lines: readonly string[], inCode: ReadonlySet<number> = new Set()): number[] {
  const marks: (number | number[])[] = [];
  let between: number[] | null = null;
  for (const [index, line] of lines.entries()) {
    if (inCode.has(index)) continue;
    if (isMergeEdge(line)) {
      if (line.startsWith(">")) marks.push(between ?? []);
      marks.push(index);
      between = line.startsWith("<") ? [] : null;
    } else if (/^(?:={7}|\|{7}(?: .*)?)$/.test(line)) between?.push(index);
  }
  return marks.flat().sort((left, right) => left - right);
}

/** Whether a line is where the two sides of a merge begin or end. */
export function isMergeEdge(line: string): boolean {
  return /^(?:<{7}|>{7})(?: |$)/.test(line);
}

/** The text with an empty line in the place of each mark. */
export function withoutMergeMarks(text: string): string {
  const marks = mergeMarks(text);
  if (marks.length === 0) return text;
  const lines = text.split("\n");
  for (const line of marks) lines[line] = "";
  return lines.join("\n");
}

function hasEdge(text: string): boolean {
  return text.includes("<<<<<<<") || text.includes(">>>>>>>");
}

/**
 * Of each line whether code stands there, or HTML that is shown as it is written: a mark in it is
 * an example.
 */
function codeLines(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { kind, start, line, endLine } of readBlocks(text)) {
    const isCode =
      kind === "code" ||
      (kind === "html" && /^ {0,3}<(?:pre|script|style|textarea)\b/i.test(text.slice(start, start + 20)));
    for (let at = line; isCode && at < endLine; at += 1) lines.add(at);
  }
  return lines;
}
