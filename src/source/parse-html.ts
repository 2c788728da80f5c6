import { parseHTML } from "linkedom";
import type { HtmlDocument } from "./html-node.ts";
import { UnreadableSource } from "./source-document.ts";

/** So many elements of linkedom's take a quarter of the memory that is allowed. */
const mostElements = 400_000;

/**
 * So deep no page is, and the parser seeks each end tag among all that is open: a deeper one could
 * take hours.
 */
const deepest = 2000;

/** Elements without an end tag, and those that the next of their kind closes. */
const unclosed: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option rp rt".split(
    " ",
  ),
);

/**
 * Parses HTML of any quality, a page or a piece of one; nothing is fetched and no script runs.
 * Throws an `UnreadableSource` for what no page is.
 */
export function parseHtml(html: string): HtmlDocument {
  refuseBombs(html);
  const isPage = /<(?:html|body|head)\b/i.test(html);
  return parseHTML(isPage ? html : `<html><body>${html}</body></html>`).document;
}

/** Told from the tags alone, before a tree is made of them. */
function refuseBombs(html: string): void {
  let elements = 0;
  let depth = 0;
  for (const [, end, name = ""] of html.matchAll(/<(\/?)([A-Za-z][^\s/<>]*)/g)) {
    if (unclosed.has(name.toLowerCase())) {
      elements += end === "" ? 1 : 0;
      continue;
    }
    if (end === "") {
      elements += 1;
      depth += 1;
    } else depth = Math.max(0, depth - 1);
    if (depth > deepest) throw new UnreadableSource(`nests over ${deepest} elements in one another`);
    if (elements > mostElements) throw new UnreadableSource("has over 400,000 elements");
  }
}
