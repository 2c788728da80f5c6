import { absoluteUrl } from "./absolute-url.ts";
import { escapeInline } from "./escape-words.ts";
import { isHidden } from "./hidden-elements.ts";
import { attribute, type HtmlElement, type HtmlNode, isElement, isText, lineOf } from "./html-node.ts";
import type { Notes } from "./html-notes.ts";

/** What the writing of a page's pieces needs to know of the page. */
export interface Page {
  /** What relative links stand under; null if nobody knows. */
  readonly base: string | null;
  readonly notes: Notes;
}

/** A line break that is meant, until the white space around it is gone: of no page's own. */
const breakMark = "\ue000";

/** Marks that stand on both sides of an element's words. */
const marks: Readonly<Record<string, string>> = {
  strong: "**",
  b: "**",
  em: "*",
  i: "*",
  cite: "*",
  dfn: "*",
  var: "*",
  del: "~~",
  s: "~~",
  strike: "~~",
};

/** So deep in one another elements are written with their marks; what is below is text alone. */
const deepest = 40;

/** The Markdown of nodes that stand in one line, or in several where breaks are meant. */
export function writeInline(nodes: readonly HtmlNode[], page: Page): string {
  return writeParagraphs(nodes, page).join("\\\n");
}

/** The same in paragraphs, between which two breaks or more stand. */
export function writeParagraphs(nodes: readonly HtmlNode[], page: Page): string[] {
  return inlineOfAll(nodes, page, 0)
    .replace(/\s+/g, " ")
    .split(breakMark)
    .map((line) => line.trim())
    .join("\n")
    .split(/\n{2,}/)
    .map((lines) => lines.trim().replaceAll("\n", "\\\n"))
    .filter((lines) => lines !== "");
}

/** A parser of HTML cuts a text at its entities: what is markup is told of all of it. */
function inlineOfAll(nodes: readonly HtmlNode[], page: Page, depth: number): string {
  let written = "";
  let text = "";
  for (const node of nodes) {
    if (isText(node)) text += node.textContent ?? "";
    else if (isElement(node)) {
      written += escapeInline(visible(text)) + inlineOf(node, page, depth);
      text = "";
    }
  }
  return written + escapeInline(visible(text));
}

function inlineOf(node: HtmlElement, page: Page, depth: number): string {
  if (node.localName === "noscript") return lateImageOf(node);
  if (isHidden(node)) return "";
  if (node.localName === "br") return breakMark;
  if (node.localName === "img" || node.localName === "amp-img") return imageOf(node);
  const note = page.notes.referenceOf(node);
  if (note !== null) return note;
  if (page.notes.isBackLink(node)) return "";
  if (depth > deepest) return escapeInline(lineOf(node));
  if (["code", "kbd", "samp", "tt"].includes(node.localName)) return codeOf(node);
  const inner = inlineOfAll(node.childNodes, page, depth + 1);
  if (node.localName === "a") return linkOf(node, inner, page);
  // How a word is spoken stands over it; some pages put it in brackets themselves.
  if (node.localName === "rt" && inner.trim() !== "" && !hasBrackets(node)) return `(${inner.trim()})`;
  if (node.localName === "q") return `“${inner.trim()}”`;
  const mark = marks[node.localName];
  if (apart.has(node.localName)) return ` ${inner} `;
  return mark === undefined ? inner : surround(inner, mark);
}

/** Paragraphs within what is one line, as a caption is: their words stand apart. */
const apart: ReadonlySet<string> = new Set("p div li dd dt figcaption h1 h2 h3 h4 h5 h6 td th".split(" "));

/** Characters that are not seen, and spaces of any kind, as a reader of words wants them. */
function visible(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff\ue000]/g, "").replace(/[\u00a0\u202f]/g, " ");
}

/** Marks close to the words: spaces stand outside. Marks of the same kind within are one. */
function surround(inner: string, mark: string): string {
  const words = inner.trim();
  if (words === "" || words.includes(mark) || words.includes(breakMark)) return inner;
  const start = inner.slice(0, inner.length - inner.trimStart().length);
  return `${start}${mark}${words}${mark}${inner.slice(inner.trimEnd().length)}`;
}

function codeOf(element: HtmlElement): string {
  const text = lineOf(element);
  if (text === "") return "";
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

function linkOf(element: HtmlElement, inner: string, { base }: Page): string {
  const words = inner.trim();
  const url = absoluteUrl(attribute(element, "href"), base);
  // A link within a link's text, which a parser of HTML closes before, would be none.
  if (url === null || words === "" || words.includes(breakMark) || words.includes("](")) return inner;
  const start = inner.slice(0, inner.length - inner.trimStart().length);
  return `${start}[${words}](${url})${inner.slice(inner.trimEnd().length)}`;
}

/** An image is what its author says of it. A file's name says nothing. */
function imageOf(element: HtmlElement): string {
  const alt = (attribute(element, "alt") ?? "").replace(/\s+/g, " ");
  if (alt === "" || /^\S+\.(?:jpe?g|png|gif|webp|svg)$/i.test(alt)) return "";
  return `*${escapeInline(alt)}*`;
}

/** An image that a script would have put there, unless it is there already. */
function lateImageOf(element: HtmlElement): string {
  const image = element.querySelector("img");
  const around = element.parentElement?.querySelectorAll("img,amp-img") ?? [];
  return image === null || around[0] !== image ? "" : imageOf(image);
}

function hasBrackets({ parentElement }: HtmlElement): boolean {
  return parentElement?.querySelector("rp") != null;
}
