import { safeHyperlink } from "../text/hyperlink.ts";
import { mark } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import type { Span, Text } from "../view/view.ts";
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

/** What a text is measured by: a single piece that is no link needs no marks for that. */
export function unmarkedLeaf(text: Text, page: Pick<Page, "hasHyperlinks" | "painter">): string {
  if (typeof text === "string") return sanitizeLine(text);
  if ("text" in text) return text.url === undefined ? sanitizeLine(text.text) : leaf(text, page);
  return text.length < 2 ? unmarkedLeaf(text[0] ?? "", page) : leaf(text, page);
}

function paintSpan(span: Span, { hasHyperlinks, painter }: Pick<Page, "hasHyperlinks" | "painter">) {
  const clean = sanitizeLine(span.text);
  if (painter === paintNone) return clean;
  const marked = span.role === undefined ? clean : mark(span.role, clean);
  const url = hasHyperlinks ? span.url : undefined;
  const link = url === undefined ? null : safeHyperlink(url);
  return link === null ? marked : mark(`link:${link}`, marked);
}
