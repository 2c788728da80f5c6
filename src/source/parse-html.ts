import { parseHTML } from "linkedom";
import type { HtmlDocument } from "./html-node.ts";
import { UnreadableSource } from "./source-document.ts";

/** So many elements and attributes of linkedom's take half of the memory that is allowed. */
const mostParts = 200_000;

/** The parser compares each attribute of an element with all before it. */
const mostAttributes = 1000;

/** As much text and markup as can stand in memory as a tree, pictures that stand in it aside. */
const mostText = 8 << 20;

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
export function parseHtml(source: string): HtmlDocument {
  const html = source.includes(";base64,") ? source.replace(pictures, "data:,") : source;
  if (html.length > mostText) throw new UnreadableSource("has over 8 MB of text and markup");
  refuseBombs(html);
  const isPage = /<(?:html|body|head)\b/i.test(html);
  return parseHTML(isPage ? html : `<html><body>${html}</body></html>`).document;
}

/** What pages hold that were saved as one file, most of their bytes. */
const pictures = /data:[\w/+.-]{1,80};base64,[\w+/=%]*/g;

/** Told from the tags alone, before a tree is made of them. */
function refuseBombs(html: string): void {
  let [parts, depth, tags] = [0, 0, 0];
  for (const [, end, name = "", rest = ""] of html.matchAll(/<(\/?)([A-Za-z][^\s/<>]*)([^<>]*)/g)) {
    tags += 1;
    const attributes = attributesIn(rest);
    if (attributes > mostAttributes) throw new UnreadableSource(`has over ${mostAttributes} attributes in one element`);
    parts += attributes + (end === "" ? 1 : 0);
    if (!unclosed.has(name.toLowerCase())) depth = Math.max(0, depth + (end === "" ? 1 : -1));
    if (depth > deepest) throw new UnreadableSource(`nests over ${deepest} elements in one another`);
  }
  // Signs that begin no tag, and entities, cut a text into pieces that are parts as well.
  const cuts = count(html, "<") - tags + count(html, "&");
  if (parts + cuts / 2 > mostParts) throw new UnreadableSource("has over 200,000 elements and attributes");
}

function attributesIn(tag: string): number {
  return tag.trim() === "" ? 0 : (tag.replace(/"[^"]*"|'[^']*'/g, "").match(/\s[^\s=/]/g)?.length ?? 0);
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}
