import type { DocumentMetadata } from "../model/document-metadata.ts";
import { readWrittenDate } from "../text/written-date.ts";
import { absoluteUrl } from "./absolute-url.ts";
import { attribute, type HtmlDocument, type HtmlElement, lineOf } from "./html-node.ts";
import { isSame } from "./main-text.ts";
import { bylineAmong, dayAmong, headLines, shownTitle, siteInTitle } from "./shown-metadata.ts";

/**
 * Reads a page's metadata: of JSON-LD, OpenGraph, microdata, the names of libraries, and what the
 * page shows, the first that says it.
 */
export function readMetadata(document: HtmlDocument, data: DocumentMetadata, base: string | null): DocumentMetadata {
  const meta = metaOf(document);
  const named =
    data.publisher ??
    meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_publisher") ??
    microdata(document, "publisher");
  const title = titleOf(document, { data, meta, publisher: named });
  const publisher = named ?? siteInTitle(document, title);
  const head = headLines(document, title);
  return {
    title,
    date: dateOf(document, { data, meta }) ?? dayAmong(head),
    publisher,
    authors: authorsOf(document, { data, meta, publisher, head }),
    language: languageOf(document, { data, meta }),
    url:
      absoluteUrl(linkOf(document, "canonical"), base) ??
      absoluteUrl(meta("og:url"), base) ??
      absoluteUrl(data.url, base) ??
      absoluteUrl(microdataUrl(document), base) ??
      absoluteUrl(base, null),
  };
}

/** The first of these names that a `meta` gives a content. */
type Meta = (...names: string[]) => string | null;

interface Said {
  readonly data: DocumentMetadata;
  readonly meta: Meta;
  readonly publisher?: string | null;
  readonly head?: readonly string[];
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
  const element = lineOf(document.querySelector("title"));
  const stated =
    data.title ?? meta("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "parsely-title");
  const stands = stated ?? microdata(document, "headline") ?? (element === "" ? null : element);
  if (stands === null) return lineOf(document.querySelector("h1")) || null;
  const shown = shownTitle(document, stands);
  return shown === null || shown === publisher ? withoutSite(stands, publisher) : shown;
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

function authorsOf(document: HtmlDocument, { data, meta, publisher = null, head = [] }: Said): string[] {
  const lines = (selector: string) => document.querySelectorAll(selector).map(lineOf);
  const stated = [
    () => data.authors,
    () => many(meta("author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author")),
    () => many(meta("sailthru.author")),
    () => document.querySelectorAll('meta[name="citation_author"]').map((one) => attribute(one, "content") ?? ""),
    () =>
      document
        .querySelectorAll('[itemprop="author"]')
        .map((one) => lineOf(one.querySelector('[itemprop="name"]') ?? one)),
    () => lines('[rel="author"]'),
    () => many(lines(namedAuthor)[0] ?? null).map(withoutOffice),
    () => many(bylineAmong(head, lineOf(document.querySelector("body")))).map(withoutOffice),
  ];
  for (const names of stated) {
    const found = [...new Set(names().flatMap(bareName))].filter((name) => name !== publisher);
    if (found.length > 0) return found;
  }
  return [];
}

/** What pages call the element of who wrote their text. */
const namedAuthor =
  '.byline,.author,[class*="byline"],[class*="author-name"],[class*="author"],[class*="journalist"],[class*="reporter"],[class*="Writer"],[class*="writer"]';

/** `By A. Writer and B. Writer` as names. */
function many(line: string | null): string[] {
  return line === null
    ? []
    : line
        .replace(/\s+/g, " ")
        .replace(/^(?:(?:by|par|von|por|di) |(?:author|text|作者|記者|记者|文|글)\s?[:：／/]\s?)/i, "")
        .split(/ ?[,;&、，|] ?| (?:and|et|und|y|e) /);
}

/** What a line of a page calls a writer behind the name. */
function withoutOffice(name: string): string {
  return name.replace(/ ?(?:기자|특파원|記者|记者)(?: .{0,80})?$/, "");
}

/** A name without what stands around it; an address is none, nor an office, nor an account. */
function bareName(name: string): string[] {
  const bare = name
    .replace(/^by[\s:]+/i, "")
    .replace(/\s+/g, " ")
    .replace(/^\p{sc=Katakana}{1,12}[＝=]/u, "")
    .replace(/ (?:in|à|aus) \p{Lu}\S{1,30}$/u, "")
    .trim();
  if (bare === "" || bare.length > 80 || /^https?:|@|^\d|\b(?:editor|correspondent|reporter)$/i.test(bare)) return [];
  return /^(?:admin|administrator|editor|staff|webmaster|redaktion|root)\d{0,3}$/i.test(bare) ? [] : [bare];
}

function languageOf(document: HtmlDocument, { data, meta }: Said): string | null {
  const { documentElement } = document;
  const stated =
    (documentElement === null ? null : attribute(documentElement, "lang")) ??
    data.language ??
    meta("inlanguage", "og:locale", "content-language", "dc.language", "dcterms.language", "language");
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

/** What an article's own microdata calls its address. */
function microdataUrl(document: HtmlDocument): string | null {
  const link = document.querySelector('link[itemprop="mainEntityOfPage"],meta[itemprop="mainEntityOfPage"]');
  return link === null ? null : firstOf(link, ["href", "content", "itemid"]);
}

function firstOf(element: HtmlElement, names: readonly string[]): string | null {
  return names.map((name) => attribute(element, name)).find((value) => value !== null) ?? null;
}

function linkOf(document: HtmlDocument, rel: string): string | null {
  const link = document.querySelector(`link[rel="${rel}"]`);
  return link === null ? null : attribute(link, "href");
}
