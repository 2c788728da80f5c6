import { markEnd, nextMark, openedRole } from "../../src/text/marks.ts";

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
