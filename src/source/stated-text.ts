import { type HtmlElement, lineOf } from "./html-node.ts";

/**
 * The text that a page states for search engines, in paragraphs as HTML or plain; null unless the
 * page shows only its beginning, as one does that asks its reader to pay.
 */
export function statedBeyond(part: HtmlElement | null, stated: string | null): string | null {
  if (stated === null) return null;
  const shown = part === null ? "" : bare(lineOf(part));
  const pieces = stated
    .replace(/<[^<>]*>/g, "\n")
    .split(/\n|(?<=[.!?。！？])\s/)
    .map(bare)
    .filter((piece) => piece.length > 10);
  const whole = pieces.reduce((sum, { length }) => sum + length, 0);
  const missing = pieces.reduce((sum, piece) => sum + (shown.includes(piece) ? 0 : piece.length), 0);
  return missing > whole * 0.3 && whole > shown.length * 0.8 ? stated : null;
}

function bare(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
