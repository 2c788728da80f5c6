import type { DocumentMetadata } from "../model/document-metadata.ts";
import { readWrittenDate } from "../text/written-date.ts";
import { absoluteUrl } from "./absolute-url.ts";
import { attribute, type HtmlDocument, type HtmlElement, lineOf } from "./html-node.ts";
import { readLinkedData } from "./linked-data.ts";
import { isSame } from "./main-text.ts";

/**
 * Reads a page's metadata: of JSON-LD, OpenGraph, microdata, the names of libraries, and what the
 * page shows, the first that says it.
 */
export function readMetadata(document: HtmlDocument, base: string | null): DocumentMetadata {
  const data = readLinkedData(document);
  const meta = metaOf(document);
  const publisher = data.publisher ?? meta("og:site_name", "application-name", "dc.publisher", "citation_publisher");
  return {
    title: titleOf(document, { data, meta, publisher }),
    date: dateOf(document, { data, meta }),
    publisher: publisher ?? microdata(document, "publisher"),
    authors: authorsOf(document, { data, meta, publisher }),
    language: languageOf(document, { data, meta }),
    url:
      absoluteUrl(linkOf(document, "canonical"), base) ??
      absoluteUrl(meta("og:url"), base) ??
      absoluteUrl(data.url, base) ??
      absoluteUrl(base, null),
  };
}

/** The first of these names that a `meta` gives a content. */
type Meta = (...names: string[]) => string | null;

interface Said {
  readonly data: DocumentMetadata;
  readonly meta: Meta;
  readonly publisher?: string | null;
}

function metaOf(document: HtmlDocument): Meta {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "itemprop");
    const content = attribute(element, "content");
    if (name === null || content === null || contents.has(name.toLowerCase())) continue;
    contents.set(name.toLowerCase(), content.replace(/\s+/g, " "));
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}

function titleOf(document: HtmlDocument, { data, meta, publisher = null }: Said): string | null {
  const shown = document
    .querySelectorAll("h1")
    .map(lineOf)
    .filter((line) => line !== "");
  const element = lineOf(document.querySelector("title"));
  const stated =
    data.title ?? meta("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "parsely-title");
  const stands = stated ?? microdata(document, "headline") ?? (element === "" ? null : element);
  if (stands === null) return shown[0] ?? null;
  // A heading of the page is the title without the name of the site.
  const heading = shown.find((line) => line.length > 8 && stands.includes(line) && line.length * 3 > stands.length);
  return heading ?? withoutSite(stands, publisher);
}

/** `Title | Site`, `Title - Site`: the site's name, or the shorter end, is none of the title. */
function withoutSite(title: string, publisher: string | null): string {
  const cut = /^(.{10,200}?) [|»·] .{1,60}$/.exec(title)?.[1];
  if (cut !== undefined || publisher === null) return cut ?? title;
  for (const mark of [" - ", " – ", " — ", ": "]) {
    const at = title.lastIndexOf(mark);
    if (at > 0 && isSame(title.slice(at + mark.length).replace(/^the /i, ""), publisher)) return title.slice(0, at);
  }
  return title;
}

function dateOf(document: HtmlDocument, { data, meta }: Said): string | null {
  const stated = [
    data.date,
    meta("article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date"),
    meta("citation_publication_date", "citation_date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date"),
    meta(
      "pubdate",
      "publishdate",
      "publish-date",
      "publication_date",
      "date",
      "article.published",
      "article:published",
    ),
    microdata(document, "datePublished"),
  ];
  for (const one of stated) {
    const day = one === null ? null : readDay(one);
    if (day !== null) return day;
  }
  return shownDate(document);
}

/** Of times on a page the one called published, else the first near the title. */
function shownDate(document: HtmlDocument): string | null {
  const within = ["article time", "header time", "main time", "time"];
  for (const selector of within) {
    const times = document.querySelectorAll(selector);
    const told = times.find((time) => time.getAttribute("pubdate") !== null) ?? times[0];
    const day = told === undefined ? null : readDay(attribute(told, "datetime") ?? lineOf(told));
    if (day !== null) return day;
  }
  const called = document.querySelectorAll('[class*="date"],[class*="time"],[class*="publish"],[id*="date"]');
  return called.map((one) => readDay(lineOf(one))).find((day) => day !== null) ?? null;
}

/** A date in any form that a page gives one; of a moment the day as written. */
export function readDay(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:$|T)/.exec(text.trim());
  if (compact !== null) return readWrittenDate(compact.slice(1, 4).join("-"));
  const bare = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[\p{L}\p{M}]{1,30}(?: on)?:? ?(?=\d)/iu, "")
    .replace(/^(\d{4})[/.] ?(\d{1,2})[/.] ?(\d{1,2})\.?(?=$|[ T]).*/, (_, year, month, day) =>
      [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    )
    .replace(/ ?\d{1,2} ?[時시].{0,20}$/, "");
  return bare.length > 60 ? null : readWrittenDate(bare);
}

function authorsOf(document: HtmlDocument, { data, meta, publisher = null }: Said): string[] {
  const stated = [
    data.authors,
    many(meta("author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author")),
    document.querySelectorAll('meta[name="citation_author"]').map((one) => attribute(one, "content") ?? ""),
    document
      .querySelectorAll('[itemprop="author"]')
      .map((one) => lineOf(one.querySelector('[itemprop="name"]') ?? one)),
    document.querySelectorAll('[rel="author"]').map(lineOf),
    document
      .querySelectorAll('.byline,.author,[class*="byline"],[class*="author-name"]')
      .map(lineOf)
      .slice(0, 1)
      .flatMap(many),
  ];
  for (const names of stated) {
    const found = [...new Set(names.flatMap((name) => bareName(name)))].filter((name) => name !== publisher);
    if (found.length > 0) return found;
  }
  return [];
}

/** `By A. Writer and B. Writer` as names. */
function many(line: string | null): string[] {
  return line === null
    ? []
    : line
        .replace(/\s+/g, " ")
        .replace(/^by /i, "")
        .split(/ ?[,;&] ?| and /);
}

/** A name without what stands around it; an address is none. */
function bareName(name: string): string[] {
  const bare = name
    .replace(/^by[\s:]+/i, "")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" || bare.length > 80 || /^https?:|@|^\d/.test(bare) ? [] : [bare];
}

function languageOf(document: HtmlDocument, { data, meta }: Said): string | null {
  const { documentElement } = document;
  const stated =
    (documentElement === null ? null : attribute(documentElement, "lang")) ??
    data.language ??
    meta("og:locale", "content-language", "dc.language", "language");
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(stated ?? "")?.[0];
  return tag === undefined ? null : tag.replaceAll("_", "-");
}

function microdata(document: HtmlDocument, name: string): string | null {
  const element = document.querySelector(`[itemprop="${name}"]`);
  if (element === null) return null;
  const inner = element.querySelector('[itemprop="name"]');
  const own = firstOf(element, ["content", "datetime"]) ?? (inner === null ? null : attribute(inner, "content"));
  return own ?? (lineOf(inner ?? element) || null);
}

function firstOf(element: HtmlElement, names: readonly string[]): string | null {
  return names.map((name) => attribute(element, name)).find((value) => value !== null) ?? null;
}

function linkOf(document: HtmlDocument, rel: string): string | null {
  const link = document.querySelector(`link[rel="${rel}"]`);
  return link === null ? null : attribute(link, "href");
}
