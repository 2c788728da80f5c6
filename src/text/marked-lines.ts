import { markEnd, nextMark, openedRole } from "./marks.ts";

/**
 * Marked text cut at its newlines, white space kept: roles are closed at each line's end and opened
 * again on the next.
 */
export function markedLines(text: string): string[] {
  const open: string[] = [];
  return text.split("\n").map((line) => {
    const before = open.join("");
    for (let at = nextMark(line, 0); at !== -1; at = nextMark(line, markEnd(line, at))) {
      const mark = line.slice(at, markEnd(line, at));
      if (openedRole(mark) === null) open.pop();
      else open.push(mark);
    }
    return before + line + "\u0003".repeat(open.length);
  });
}
