/**
 * The lines, counted from zero, on which a merge left its marks: `<<<<<<<` and `>>>>>>>`, and `=======` and `|||||||` only between
 * those two, as `=======` alone underlines a heading. What fenced code shows is no mark.
 */
export function mergeMarks(lines: readonly string[]): number[] {
  const marks: number[] = [];
  let between: number[] | null = null;
  for (const [index, line] of outsideCode(lines)) {
    if (isMergeEdge(line)) {
      if (line.startsWith(">")) marks.push(...(between ?? []));
      marks.push(index);
      between = line.startsWith("<") ? [] : null;
    } else if (/^(?:={7}|\|{7}(?: .*)?)$/.test(line)) between?.push(index);
  }
  return marks.sort((left, right) => left - right);
}

/** Whether a line is where the two sides of a merge begin or end. */
export function isMergeEdge(line: string): boolean {
  return /^(?:<{7}|>{7})(?: |$)/.test(line);
}

/** The text with an empty line in the place of each mark. */
export function withoutMergeMarks(text: string): string {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return text;
  const lines = text.split("\n");
  for (const line of mergeMarks(lines)) lines[line] = "";
  return lines.join("\n");
}

/** The lines outside fenced code, wherever in lists and quotations that stands. */
function* outsideCode(lines: readonly string[]): Generator<readonly [number, string]> {
  let fence: string | null = null;
  for (const [index, line] of lines.entries()) {
    const found = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (found === undefined) {
      if (fence === null) yield [index, line];
    } else if (fence === null) fence = found;
    else if (closes(line, found, fence)) fence = null;
  }
}

function closes(line: string, found: string, fence: string): boolean {
  return found[0] === fence[0] && found.length >= fence.length && /^[\s>]*(?:`+|~+)\s*$/.test(line);
}
