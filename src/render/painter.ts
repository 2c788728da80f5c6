import { markEnd, marksAndText, nextMark, openedRole, stripMarks } from "../text/marks.ts";

/** Turns a line of marked text into what is printed. */
export type Painter = (marked: string) => string;

/** Paints nothing: the text alone. */
export const paintNone: Painter = stripMarks;

/** Paints roles as tags, so that a golden file shows the style: `<heading>Sources</heading>`. */
export const paintTags: Painter = (marked) => {
  const open: string[] = [];
  return marked
    .split(marksAndText)
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const role = openedRole(part)?.replace(/^link:.*/, "a") ?? null;
      if (role !== null) open.push(role);
      return role === null ? `</${open.pop()}>` : `<${role}>`;
    })
    .join("");
};

/** Marked text as runs, each with the roles that apply to it, outermost first. */
export function runs(marked: string): { text: string; roles: readonly string[] }[] {
  const result: { text: string; roles: readonly string[] }[] = [];
  let open: readonly string[] = [];
  let from = 0;
  for (let start = nextMark(marked, 0); start !== -1; start = nextMark(marked, from)) {
    if (start > from) result.push({ text: marked.slice(from, start), roles: open });
    from = markEnd(marked, start);
    const role = openedRole(marked.slice(start, from));
    open = role === null ? open.slice(0, -1) : [...open, role];
  }
  if (from < marked.length) result.push({ text: marked.slice(from), roles: open });
  return result;
}
