import { Chalk, type ChalkInstance } from "chalk";
import { hyperlink } from "../text/hyperlink.ts";
import type { Role } from "../view/view.ts";
import { type Painter, runs } from "./painter.ts";

/**
 * Roles as attributes and the 16 ANSI colours, which the user's terminal theme defines. Yellow, white and black are left
 * out: each vanishes on some background.
 */
const theme: Readonly<Record<Role, (chalk: ChalkInstance) => ChalkInstance>> = {
  title: (chalk) => chalk.bold,
  heading: (chalk) => chalk.bold.cyan,
  label: (chalk) => chalk.dim,
  actor: (chalk) => chalk.bold,
  high: (chalk) => chalk.bold.red,
  medium: (chalk) => chalk.magenta,
  low: (chalk) => chalk.dim,
  term: (chalk) => chalk.bold.red,
  dim: (chalk) => chalk.dim,
  strong: (chalk) => chalk.bold,
  em: (chalk) => chalk.italic,
  del: (chalk) => chalk.strikethrough,
  code: (chalk) => chalk.cyan,
  link: (chalk) => chalk.underline,
};

/** Paints roles as SGR, and links as OSC 8, each run complete in itself. `level` is chalk's: 1 for 16 colours. */
export function sgrPainter(level: 1 | 2 | 3): Painter {
  const chalk = new Chalk({ level });
  return (marked) => {
    if (!marked.includes("\u0003")) return marked;
    return runs(marked)
      .map(({ text, roles }) => paintRun(text, roles, chalk))
      .join("");
  };
}

function paintRun(text: string, roles: readonly string[], chalk: ChalkInstance): string {
  let style = chalk;
  let url: string | null = null;
  for (const role of roles) {
    if (role.startsWith("link:")) url = role.slice("link:".length);
    else style = theme[role as Role](style);
  }
  const painted = style === chalk ? text : style(text);
  return url === null ? painted : hyperlink(url, painted);
}
