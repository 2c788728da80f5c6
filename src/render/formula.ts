import type { MarkedExtension } from "marked";
import { formulaEnd, isEscaped } from "../markdown/formula.ts";
import { createSeek } from "../markdown/seek.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import { blockBreak, softBreak } from "./settle-breaks.ts";

/** The lines of a formula in signs of Unicode, or null where they cannot say the same. */
export type DrawFormula = (raw: string) => readonly string[] | null;

/** A formula drawn, or as it is written; one between `$$` in its own lines. */
export function formulaText(raw: string, draw: DrawFormula | null): string {
  const drawn = draw?.(raw) ?? null;
  if (drawn !== null) {
    const text = drawn.join("\n");
    return raw.startsWith("$$") && raw.includes("\n") ? blockBreak + text + blockBreak : text;
  }
  if (!raw.includes("\n")) return sanitizeLine(raw);
  const lines = raw.split("\n").map((line) => sanitizeLine(line.trim()));
  return lines.join(raw.startsWith("$$") ? "\n" : softBreak);
}

/** What lets marked show formulas. */
export function formulas(draw: DrawFormula | null): MarkedExtension<string, string> {
  return { extensions: [{ name: "formula", renderer: ({ raw }) => formulaText(raw, draw) }] };
}

/** Whether a text may hold a formula. */
export function mayHoldFormula(text: string): boolean {
  const seek = createSeek(text);
  for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1)) {
    if (!isEscaped(text, at, 0) && formulaEnd(text, at, seek) !== -1) return true;
  }
  return false;
}
