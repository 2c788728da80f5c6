import { Chalk, type ChalkInstance } from "chalk";
import { hyperlink } from "../text/hyperlink.ts";
import { markEnd, nextMark, openedRole } from "../text/marks.ts";
import type { Painter } from "./painter.ts";
import { type Theme, themes } from "./themes.ts";

/** Paints roles as SGR, and links as OSC 8, each run complete in itself. `level` is chalk's: 1 for 16 colours. */
export function sgrPainter(level: 1 | 2 | 3, theme: Theme = themes.default): Painter {
  const plain = createBrush([], theme, new Chalk({ level }));
  return (marked) => {
    if (!marked.includes("\u0003")) return marked;
    const open = [plain];
    let painted = "";
    let from = 0;
    for (let start = nextMark(marked, 0); start !== -1; start = nextMark(marked, from)) {
      const brush = open.at(-1) as Brush;
      if (start > from) painted += brush.paint(marked.slice(from, start));
      from = markEnd(marked, start);
      const role = openedRole(marked.slice(start, from));
      if (role === null) open.pop();
      else open.push(brush.inside(role));
    }
    return painted + (open.at(-1) as Brush).paint(marked.slice(from));
  };
}

/** How text in certain roles is painted, and text in one more role inside them. */
interface Brush {
  readonly paint: (text: string) => string;
  readonly inside: (role: string) => Brush;
}

/** Roles stand outermost first: of two colours the inner one shows. */
function createBrush(roles: readonly string[], theme: Theme, chalk: ChalkInstance): Brush {
  const inner = new Map<string, Brush>();
  const url = roles.findLast((role) => role.startsWith("link:"))?.slice("link:".length);
  const names = roles.flatMap((role) => theme[role as keyof Theme] ?? []);
  const style = names.length === 0 ? (text: string) => text : names.reduce((outer, name) => outer[name], chalk);
  return {
    paint: url === undefined ? style : (text) => hyperlink(url, style(text)),
    inside: (role) => {
      const brush = inner.get(role) ?? createBrush([...roles, role], theme, chalk);
      inner.set(role, brush);
      return brush;
    },
  };
}
