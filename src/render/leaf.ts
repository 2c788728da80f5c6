import { safeHyperlink } from "../text/hyperlink.ts";
import { mark } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import type { Piece, Span, Text } from "../view/view.ts";
import type { Page } from "./page.ts";
import { paintNone } from "./painter.ts";
import { runsOf } from "./runs.ts";

/**
 * A view's text as marked text: every piece sanitised, so that from here on widths are true. No
 * marks are made for a page that shows none.
 */
export function leaf(text: Text, page: Pick<Page, "hasHyperlinks" | "painter">): string {
  if (typeof text === "string") return sanitizeLine(text);
  if ("text" in text) return paintSpan(text, page);
  if (text.length < 2) return leaf(text[0] ?? "", page);
  // Of a hundred thousand pieces none is held beside their text.
  if (page.painter === paintNone)
    return sanitizeLine(text.map((part) => (typeof part === "string" ? part : part.text)).join(""));
  return runsOf(text)
    .map((span) => paintSpan(span, page))
    .join("");
}

/**
 * `leaf` for the cells of a table, column by column: of hundreds of thousands of rows most say the
 * same as the one above in all columns but one, and what is the same is the same string.
 */
export function createLeaves(page: Pick<Page, "hasHyperlinks" | "painter">): (cell: Text, column: number) => string {
  const above: { readonly cell: Text; readonly leaf: string }[] = [];
  return (cell, column) => {
    const known = above[column];
    if (known !== undefined && isSame(known.cell, cell)) return known.leaf;
    const made = leaf(cell, page);
    above[column] = { cell, leaf: made };
    return made;
  };
}

/** Whether two texts look alike; of long ones nobody asks. */
function isSame(one: Text, other: Text): boolean {
  if (one === other) return true;
  if (typeof one === "string" || typeof other === "string") return false;
  if ("text" in one) return "text" in other && isSameSpan(one, other);
  if ("text" in other || one.length !== other.length || one.length > 3) return false;
  return one.every((piece, index) => isSame(piece, other[index] as Piece));
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.text === other.text && one.role === other.role && one.url === other.url && one.footnote === other.footnote;
}

function paintSpan({ role, text, url }: Span, { hasHyperlinks, painter }: Pick<Page, "hasHyperlinks" | "painter">) {
  const clean = sanitizeLine(text);
  if (painter === paintNone) return clean;
  const marked = role === undefined ? clean : mark(role, clean);
  const link = url === undefined || !hasHyperlinks ? null : safeHyperlink(url);
  return link === null ? marked : mark(`link:${link}`, marked);
}
