import { marksAndText, openedRole, stripMarks } from "../text/marks.ts";

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
  const open: string[] = [];
  const result: { text: string; roles: readonly string[] }[] = [];
  for (const [index, part] of marked.split(marksAndText).entries()) {
    if (index % 2 === 0) {
      if (part !== "") result.push({ text: part, roles: [...open] });
      continue;
    }
    const role = openedRole(part);
    if (role === null) open.pop();
    else open.push(role);
  }
  return result;
}
