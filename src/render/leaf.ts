import { safeHyperlink } from "../text/hyperlink.ts";
import { mark } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import type { Span, Text } from "../view/view.ts";

/** A view's text as marked text: every piece sanitised, so that from here on widths are true. */
export function leaf(text: Text, options: { readonly hasHyperlinks: boolean }): string {
  if (typeof text === "string") return sanitizeLine(text);
  if (!("role" in text)) return text.map((part) => leaf(part, options)).join("");
  return paintSpan(text, options.hasHyperlinks);
}

function paintSpan({ role, text, url }: Span, hasHyperlinks: boolean): string {
  const marked = mark(role, sanitizeLine(text));
  const target = url === undefined || !hasHyperlinks ? null : safeHyperlink(url);
  return target === null ? marked : mark(`link:${target}`, marked);
}
