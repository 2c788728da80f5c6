import { marksAndText, openedRole, stripMarks } from "../text/marks.ts";

/** Turns lines of marked text into what is printed. Every line closes the roles that it opens. */
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
