import { Chalk, type ChalkInstance } from "chalk";
import { hyperlink } from "../text/hyperlink.ts";
import { markClosing, markEnd, markOpening } from "../text/marks.ts";
import type { Painter } from "./painter.ts";
import { type Theme, themes } from "./themes.ts";

/**
 * Paints roles as SGR, and links as OSC 8, each run complete in itself. `level` is chalk's: 1 for
 * 16 colours.
 */
export function sgrPainter(level: 1 | 2 | 3, theme: Theme = themes.default): Painter {
  const outermost = openOf(createBrush([], theme, new Chalk({ level })), null);
  return (marked) => {
    const open = [outermost];
    const painted: string[] = [];
    let from = 0;
    // Each kind of mark is looked for by itself: the native search for one character is the
    // quickest there is.
    let opening = marked.indexOf(markOpening);
    let closing = marked.indexOf(markClosing);
    while (closing !== -1) {
      const opens = opening !== -1 && opening < closing;
      const start = opens ? opening : closing;
      const inner = open[open.length - 1] as Open;
      if (start > from) painted.push(inner.before, marked.slice(from, start), inner.after);
      from = markEnd(marked, start);
      if (opens) {
        open.push(inside(inner, marked.slice(start + 1, from - 1)));
        opening = marked.indexOf(markOpening, from);
      } else {
        open.pop();
        closing = marked.indexOf(markClosing, from);
      }
    }
    painted.push(marked.slice(from));
    return painted.join("");
  };
}

/** What applies between two marks, and stands before and after each text there. */
interface Open {
  readonly brush: Brush;
  readonly url: string | null;
  readonly before: string;
  readonly after: string;
}

function openOf(brush: Brush, url: string | null): Open {
  if (url === null) return { brush, url, before: brush.open, after: brush.close };
  const [before = "", after = ""] = hyperlink(url, `${brush.open}\0${brush.close}`).split("\0");
  return { brush, url, before, after };
}

function inside({ brush, url }: Open, role: string): Open {
  return role.startsWith("link:") ? openOf(brush, role.slice("link:".length)) : openOf(brush.inside(role), url);
}

/** How text in certain roles looks, and text in one more role inside them. */
interface Brush {
  readonly open: string;
  readonly close: string;
  readonly inside: (role: string) => Brush;
}

/**
 * What a style of chalk's puts around a text, asked once: our runs hold no newline and no other
 * style, which it would look for in each.
 */
function around(style: ChalkInstance): Pick<Brush, "open" | "close"> {
  const [open = "", close = ""] = style("\0").split("\0");
  return { open, close };
}

/** Roles stand outermost first, so that of two colours the inner one shows. */
function createBrush(roles: readonly string[], theme: Theme, chalk: ChalkInstance): Brush {
  const inner = new Map<string, Brush>();
  const names = roles.flatMap((role) => theme[role as keyof Theme] ?? []);
  return {
    ...(names.length === 0 ? { open: "", close: "" } : around(names.reduce((style, name) => style[name], chalk))),
    inside: (role) => {
      const brush = inner.get(role) ?? createBrush([...roles, role], theme, chalk);
      inner.set(role, brush);
      return brush;
    },
  };
}
