import { attribute, type HtmlElement } from "./html-node.ts";

/** Elements that hold no words of a text. */
const wordless: ReadonlySet<string> = new Set(
  "script style template noscript iframe object embed svg canvas audio video button input select textarea option head title meta link base map area dialog".split(
    " ",
  ),
);

/** Whether a browser would show nothing of an element, or nothing to read. */
export function isHidden(element: HtmlElement): boolean {
  if (wordless.has(element.localName) || isPageBreak(element)) return true;
  const hidden = element.getAttribute("hidden");
  if ((hidden !== null && hidden.toLowerCase() !== "until-found") || attribute(element, "aria-hidden") === "true")
    return true;
  const style = element.getAttribute("style");
  return style !== null && /\b(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Where a page of the printed book began, and its number. */
function isPageBreak(element: HtmlElement): boolean {
  return element.getAttribute("epub:type") === "pagebreak" || element.getAttribute("role") === "doc-pagebreak";
}
