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
  const outermost: Open = { brush: createBrush([], theme, new Chalk({ level })), url: null };
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
      if (start > from) painted.push(paint(marked.slice(from, start), inner));
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

/** What applies between two marks. */
interface Open {
  readonly brush: Brush;
  readonly url: string | null;
}

function inside({ brush, url }: Open, role: string): Open {
  return role.startsWith("link:") ? { brush, url: role.slice("link:".length) } : { brush: brush.inside(role), url };
}

function paint(text: string, { brush, url }: Open): string {
  const styled = brush.style(text);
  return url === null ? styled : hyperlink(url, styled);
}

/** How text in certain roles looks, and text in one more role inside them. */
interface Brush {
  readonly style: (text: string) => string;
  readonly inside: (role: string) => Brush;
}

/**
 * What a style of chalk's puts around a text, asked once: our runs hold no newline and no other
 * style, which it would look for in each.
 */
function around(style: ChalkInstance): (text: string) => string {
  const [open = "", close = ""] = style("\0").split("\0");
  return (text) => open + text + close;
}

/** Roles stand outermost first, so that of two colours the inner one shows. */
function createBrush(roles: readonly string[], theme: Theme, chalk: ChalkInstance): Brush {
  const inner = new Map<string, Brush>();
  const names = roles.flatMap((role) => theme[role as keyof Theme] ?? []);
  return {
    style: names.length === 0 ? (text) => text : around(names.reduce((style, name) => style[name], chalk)),
    inside: (role) => {
      const brush = inner.get(role) ?? createBrush([...roles, role], theme, chalk);
      inner.set(role, brush);
      return brush;
    },
  };
}
