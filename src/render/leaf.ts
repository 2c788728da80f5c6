import { safeHyperlink } from "../text/hyperlink.ts";
import { mark } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import type { Span, Text } from "../view/view.ts";
import { runsOf } from "./runs.ts";

/** A view's text as marked text: every piece sanitised, so that from here on widths are true. */
export function leaf(text: Text, options: { readonly hasHyperlinks: boolean }): string {
  if (typeof text === "string") return sanitizeLine(text);
  return runsOf(text)
    .map((span) => paintSpan(span, options.hasHyperlinks))
    .join("");
}

function paintSpan({ role, text, url }: Span, hasHyperlinks: boolean): string {
  const clean = sanitizeLine(text);
  const marked = role === undefined ? clean : mark(role, clean);
  const link = url === undefined || !hasHyperlinks ? null : safeHyperlink(url);
  return link === null ? marked : mark(`link:${link}`, marked);
}
