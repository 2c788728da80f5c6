import type { MarkedExtension } from "marked";
import { sanitizeLine } from "../text/sanitize.ts";
import { softBreak } from "./settle-breaks.ts";

/** A formula as it is written; one between `$$` in its own lines. */
export function formulaText(raw: string): string {
  if (!raw.includes("\n")) return sanitizeLine(raw);
  const lines = raw.split("\n").map((line) => sanitizeLine(line.trim()));
  return lines.join(raw.startsWith("$$") ? "\n" : softBreak);
}

/** What lets marked show formulas. */
export const formulas: MarkedExtension<string, string> = {
  extensions: [{ name: "formula", renderer: ({ raw }) => formulaText(raw) }],
};
