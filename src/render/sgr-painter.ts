import { Chalk, type ChalkInstance } from "chalk";
import { hyperlink } from "../text/hyperlink.ts";
import { type Painter, runs } from "./painter.ts";
import { type Theme, themes } from "./themes.ts";

/** Paints roles as SGR, and links as OSC 8, each run complete in itself. `level` is chalk's: 1 for 16 colours. */
export function sgrPainter(level: 1 | 2 | 3, theme: Theme = themes.default): Painter {
  const chalk = new Chalk({ level });
  const styles = new Map<string, (text: string) => string>();
  const styleOf = (roles: readonly string[]) => {
    const key = roles.join(" ");
    const style = styles.get(key) ?? styleFor(roles, theme, chalk);
    styles.set(key, style);
    return style;
  };
  return (marked) => {
    if (!marked.includes("\u0003")) return marked;
    let painted = "";
    for (const { text, roles } of runs(marked)) painted += paintRun(text, roles, styleOf);
    return painted;
  };
}

function paintRun(
  text: string,
  roles: readonly string[],
  styleOf: (roles: readonly string[]) => (text: string) => string,
): string {
  if (roles.length === 0) return text;
  const url = roles.findLast((role) => role.startsWith("link:"))?.slice("link:".length);
  const painted = styleOf(roles.filter((role) => !role.startsWith("link:")))(text);
  return url === undefined ? painted : hyperlink(url, painted);
}

/** Inner roles come last, so that of two colours the inner one shows. */
function styleFor(roles: readonly string[], theme: Theme, chalk: ChalkInstance): (text: string) => string {
  const names = roles.flatMap((role) => theme[role as keyof Theme] ?? []);
  return names.length === 0 ? (text) => text : names.reduce((style, name) => style[name], chalk);
}
