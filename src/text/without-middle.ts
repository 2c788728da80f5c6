import { graphemes } from "./graphemes.ts";
import { width } from "./width.ts";

/** A text of at most so many columns: of a longer one its two ends, with `…` between. */
export function withoutMiddle(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const signs = graphemes(text);
  const half = (columns - 1) / 2;
  const start = taken(signs, Math.ceil(half));
  const end = taken(signs.toReversed(), Math.floor(half));
  return `${start.join("")}…${end.toReversed().join("")}`;
}

function taken(signs: readonly string[], columns: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const sign of signs) {
    used += width(sign);
    if (used > columns) break;
    kept.push(sign);
  }
  return kept;
}
