import { attribute, type HtmlDocument, type HtmlElement } from "./html-node.ts";
import { findNotes } from "./html-notes.ts";
import { parseHtml } from "./parse-html.ts";
import { writeBlocks } from "./write-blocks.ts";

/**
 * The Markdown of a piece of HTML, or of a page as a whole: headings, lists, tables, quotations,
 * footnotes and code kept, images by what is said of them, links absolute, what is hidden left out.
 * Throws an `UnreadableSource` for what no page is.
 */
export function htmlToMarkdown(html: string, baseUrl: string | null): string {
  const document = parseHtml(html);
  const base = document.querySelector("base");
  const body = document.querySelector("body");
  return body === null ? "" : elementToMarkdown(body, (base && attribute(base, "href")) ?? baseUrl);
}

/** A page of any quality, parsed; nothing is fetched. Throws as `htmlToMarkdown` does. */
export function parsePage(html: string): HtmlDocument {
  return parseHtml(html);
}

/** The same of a part of a page that is parsed already. */
export function elementToMarkdown(element: HtmlElement, base: string | null): string {
  return writeBlocks(element, { base, notes: findNotes(element) }).join("\n\n");
}
