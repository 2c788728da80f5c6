import { Readability } from "@mozilla/readability";
import { isHidden } from "./hidden-elements.ts";
import { attribute, elementsIn, type HtmlDocument, type HtmlElement, lineOf } from "./html-node.ts";
import { isBylineText, isRequest } from "./page-phrases.ts";

/**
 * What of a page its reader came for: menus, banners, offers and comments are taken out of the
 * document, and the part with the text is answered; the whole body where nothing stands out.
 */
export function mainText(document: HtmlDocument, title: string | null): HtmlElement | null {
  const body = document.querySelector("body");
  if (body === null) return null;
  removeBoilerplate(body);
  const part = declaredText(body) ?? readable(document) ?? body;
  removePullQuotes(part);
  tidy(part, title);
  return part;
}

/** Elements that hold what every page of a site has. */
const furniture =
  'nav,[role="navigation"],[role="search"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="dialog"],[role="alert"],[role="menu"],form';

/** Words of classes and ids, between hyphens or capitals, that call a part no text. */
const boilerplateNames =
  /(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|promo\w*|banner|cookies?|consent|gdpr|newsletter|subscri\w+|signup|sign-up|paywall|share|sharing|social\w*|related\w*|recommend\w*|more-(?:on|news|stories)|read-more|most-(?:read|popular|viewed)|trending|popular|breadcrumbs?|comments?|disqus|sidebar|side-bar|menu|nav|navbar|navigation|pagination|pager|toolbar|tools|print|skip|outbrain|taboola|tags?|taglist|topics|author-(?:bio|box)|bio|footer|masthead|site-header|global-header|copyright|legal|popup|modal|overlay|toast|jump|toc|teaser|teasers|widget|noprint|no-print|printfooter|mw-editsection|site-sub|hatnote|catlinks|navbox|(?:video-|audio-)?player|player-controls|didomi|inread|catcher|barrier|regwall|most-read)(?:$|[\s_-])/i;

/** Parts that are the text, whatever else their names say. */
const textNames = /(?:^|[\s_-])(?:article|story|post|entry|content|main|body|text|page)(?:$|[\s_-])/i;

function removeBoilerplate(body: HtmlElement): void {
  const total = lineOf(body).length;
  for (const element of body.querySelectorAll(furniture)) if (isSmall(element, total)) element.remove();
  for (const element of elementsIn(body)) {
    if (isHidden(element) && element.localName !== "noscript") element.remove();
    else if (isFurniture(element) && isSmall(element, total)) element.remove();
  }
}

/** What holds half of a page is no ornament of it. */
function isSmall(element: HtmlElement, total: number): boolean {
  return (element.textContent ?? "").length < total / 2;
}

function isFurniture(element: HtmlElement): boolean {
  const { localName } = element;
  if (["footer", "aside"].includes(localName)) return !isWithin(element, "blockquote");
  if (localName === "header") return !isWithin(element, "article") && element.querySelector("h1") === null;
  if (!blocks.has(localName)) return false;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .split(" ")
    // Of a part of a block, `article__footer`, the part tells what it is.
    .map((name) => name.slice(name.lastIndexOf("__") + 1))
    .join(" ");
  return boilerplateNames.test(names) && !(textNames.test(names) && element.querySelector("p") !== null);
}

const blocks: ReadonlySet<string> = new Set("div section ul ol p span table aside figure header dl details".split(" "));

function isWithin(element: HtmlElement, name: string): boolean {
  for (let above = element.parentElement; above !== null; above = above.parentElement) {
    if (above.localName === name) return true;
  }
  return false;
}

/** The part that a page itself calls its text. */
function declaredText(body: HtmlElement): HtmlElement | null {
  const total = lineOf(body).length;
  for (const selector of ['[itemprop="articleBody"]', "article", "main,[role=main]"]) {
    const parts = body.querySelectorAll(selector).filter((part) => paragraphLength(part) > 200);
    const [only, more] = parts;
    if (only !== undefined && more === undefined && lineOf(only).length * 2 > total) return only;
  }
  return null;
}

/** How much text stands in paragraphs that are not mostly links. */
function paragraphLength(part: HtmlElement): number {
  return part.getElementsByTagName("p").reduce((sum, one) => {
    const line = lineOf(one);
    return sum + (isLinks(one, line) ? 0 : line.length);
  }, 0);
}

function readable(document: HtmlDocument): HtmlElement | null {
  if (isBeyondReading(document)) return null;
  const found = new Readability(document.cloneNode(true), { serializer: (element) => element }).parse();
  return found === null || lineOf(found.content).length < 100 ? null : found.content;
}

/** More elements, or deeper ones, than the part with the text can be sought among in a second. */
function isBeyondReading({ documentElement }: HtmlDocument): boolean {
  let level = documentElement === null ? [] : [documentElement];
  let [count, depth] = [0, 0];
  for (; level.length > 0 && count <= mostRead && depth <= deepestRead; depth += 1) {
    count += level.length;
    level = level.flatMap(({ children }) => [...children]);
  }
  return level.length > 0;
}

const mostRead = 30_000;
const deepestRead = 150;

const tidied: ReadonlySet<string> = new Set("p li div ul section address h2 h3 h4 span strong em a".split(" "));

/** Quotations that say once more what stands in the text, set large between its paragraphs. */
function removePullQuotes(part: HtmlElement): void {
  const quotes = part.querySelectorAll("blockquote,q,aside,[class*=pull],[class*=Pull]").slice(0, 50);
  if (quotes.length === 0) return;
  const all = bareOf(lineOf(part));
  for (const quote of quotes) {
    const words = bareOf(lineOf(quote));
    const at = words.length < 20 || words.length > 400 ? -1 : all.indexOf(words);
    if (at >= 0 && all.includes(words, at + words.length)) quote.remove();
  }
}

/** What a text ends or begins with that is none: its own title, links to others, who to follow. */
function tidy(part: HtmlElement, title: string | null): void {
  for (const heading of part.querySelectorAll("h1,h2")) {
    if (title !== null && isSame(lineOf(heading), title)) heading.remove();
  }
  for (const element of elementsIn(part)) {
    if (!tidied.has(element.localName)) continue;
    const line = lineOf(element);
    if (line.length < 160 && (isRequest(line) || isByline(element, line))) element.remove();
    else if (isLinks(element, line) && isAside(element, line)) element.remove();
  }
}

const bylineNames =
  /\b(?:byline|dateline-?time|published|timestamp|post-meta|entry-meta|article-meta|meta|authors?|writer|reporter|journalist|datePublished|date)\b/i;

function isByline(element: HtmlElement, line: string): boolean {
  const names = ["class", "itemprop", "rel"].map((name) => attribute(element, name) ?? "").join(" ");
  return bylineNames.test(names.replaceAll("_", " ")) || (line.length < 80 && isBylineText(line));
}

/** Whether nearly all words of an element are those of links, its heading aside. */
function isLinks(element: HtmlElement, { length }: string): boolean {
  if (length === 0) return false;
  const links = element.getElementsByTagName("a");
  if (links.length === 0) return false;
  const headed = ["div", "section"].includes(element.localName) ? element.querySelectorAll("h2,h3,h4,h5") : [];
  const rest = length - lengthOf(headed.filter((heading) => heading.querySelector("a") === null));
  return lengthOf(links) > rest * 0.8;
}

function lengthOf(elements: readonly HtmlElement[]): number {
  return elements.reduce((sum, one) => sum + lineOf(one).length, 0);
}

/** A list of links, or a line that only leads elsewhere. */
function isAside(element: HtmlElement, line: string): boolean {
  if (element.localName === "ul") return element.children.length > 1;
  if (element.localName === "p") return /^(?:more|read|related|watch|listen|see)\b/i.test(line);
  return ["div", "section"].includes(element.localName) && element.querySelector('[class*="aption"]') === null;
}

/** Whether two lines say the same, marks and case aside. */
export function isSame(one: string, other: string): boolean {
  return bareOf(one) === bareOf(other);
}

function bareOf(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
