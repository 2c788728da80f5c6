import { attribute, elementsIn, type HtmlDocument, type HtmlElement, lineOf } from "./html-node.ts";
import { isSame } from "./main-text.ts";
import { dayOfDateLine, isBylineText } from "./page-phrases.ts";

/** So many lines are looked at for who wrote a text and when. */
const mostLines = 80;

/** The short lines of a page between its title and the first paragraph of its text. */
export function headLines(document: HtmlDocument, title: string | null): string[] {
  const body = document.querySelector("body");
  if (body === null) return [];
  const elements = elementsIn(body);
  const begin = elements.findIndex(
    (element) => element.localName === "h1" || (title !== null && isSame(lineOf(element), title)),
  );
  const lines: string[] = [];
  for (const element of elements.slice(Math.max(0, begin))) {
    const line = element.localName === "script" ? "" : lineOf(element);
    if (line.length > 160 && !element.children.some((child) => lineOf(child).length > 100)) break;
    if (line !== "" && line.length <= 120) lines.push(line);
    if (lines.length === mostLines) break;
  }
  return lines;
}

/** The day that a line of a page's head is. */
export function dayAmong(lines: readonly string[]): string | null {
  return lines.map(dayOfDateLine).find((day) => day !== null) ?? null;
}

/** Who wrote a text, as a line of its head or the beginning of the text itself says. */
export function bylineAmong(lines: readonly string[], text: string): string | null {
  const line = lines.find(isBylineText);
  if (line !== undefined) return line;
  const korean = /(?:^|[\s\]=])(\p{sc=Hangul}{2,4}) (?:기자|특파원)\s?=/u.exec(text.slice(0, 20_000))?.[1];
  return (
    korean ??
    /[（(](?:\p{sc=Han}{0,6})记者[ ：:]?(\p{sc=Han}{2,3}(?:[、 ]\p{sc=Han}{2,3}){0,3})[）)]/u.exec(
      text.slice(0, 20_000),
    )?.[1] ??
    null
  );
}

/** A page's title as it is shown: the heading that the stated one is, or begins with. */
export function shownTitle(document: HtmlDocument, stated: string): string | null {
  const whole = bare(stated);
  const isTitle = (line: string) => {
    const part = bare(line);
    return part.length * 3 > whole.length && whole.includes(part);
  };
  const headings = document
    .querySelectorAll("h1")
    .filter((heading) => !leadsHome(heading))
    .map(lineOf);
  const heading = headings.find((line) => line.length > 5 && isTitle(line));
  if (heading !== undefined) return heading;
  const others = document.querySelectorAll('h2,h3,[class*="title"],[class*="headline"]').map(lineOf);
  return others.find((line) => line.length > 5 && isTitle(line) && whole.startsWith(bare(line))) ?? null;
}

/**
 * The name of a site, where the page's title ends or begins with it and the page shows it as what
 * leads to its first page, or in its foot.
 */
export function siteInTitle(document: HtmlDocument, title: string | null): string | null {
  const element = lineOf(document.querySelector("title"));
  if (title === null || element === "") return null;
  const parts = element.split(/ [|»·:–—-] | ?[|｜：_] ?|(?<=\p{sc=Han})-(?=\p{sc=Han})/u);
  const ends = [parts.at(-1), parts[0]].filter((part) => part !== undefined && !isSame(part, title)) as string[];
  const named = namesOfSite(document);
  return ends.find((end) => end.length > 1 && named.some((line) => isSame(line, end))) ?? null;
}

/** What links to the first page are called, and what stands in the foot. */
function namesOfSite(document: HtmlDocument): string[] {
  const links = document.querySelectorAll("a").filter(isHome);
  const pictures = links.flatMap((link) => link.querySelectorAll("img").map((one) => attribute(one, "alt") ?? ""));
  const feet = document.querySelectorAll('footer *,[id*="foot"] *,[class*="foot"] *,[class*="copyright"]');
  const plain = [...links, ...feet].map(lineOf).filter((line) => line.length < 120);
  const owners = plain.map((line) => line.replace(/^(?:©|ⓒ|copyright)\s*(?:©\s*)?(?:\d{4}\s*)?(?:by\s)?/i, ""));
  return [...plain, ...owners.map((line) => line.split(/[.,]/, 1)[0] ?? ""), ...pictures];
}

function isHome(link: HtmlElement): boolean {
  const target = attribute(link, "href") ?? "";
  return attribute(link, "rel") === "home" || /^(?:https?:\/\/[^/?#]+)?\/(?:index\.html?)?$/.test(target);
}

function leadsHome(heading: HtmlElement): boolean {
  return heading.querySelectorAll("a").some(isHome);
}

function bare(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
