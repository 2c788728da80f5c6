import { parseFeed } from "feedsmith";
import { decodeEntities } from "../text/decode-entity.ts";
import { decodeText } from "./decode-text.ts";
import type { Feed, Item } from "./feed-item.ts";
import { fieldDate } from "./field-date.ts";
import { readJsonFeed } from "./json-feed.ts";
import { type ReadSource, UnreadableSource } from "./source-document.ts";
import { textToMarkdown } from "./text-to-markdown.ts";

/**
 * Reads the items of a feed in RSS, RDF, Atom or JSON, each a document that the feed publishes: its
 * whole text where the feed has it, else its summary. Nothing that it links to is fetched.
 */
export const readFeed: ReadSource = async function* ({ bytes }, { url }) {
  const { text } = await decodeText(bytes, { within: "xml" });
  const { title, language, items } = feedOf(text);
  if (items.length > mostItems) throw new UnreadableSource(`has over ${mostItems} items`);
  let count = 0;
  for (const item of items) {
    const base = webAddress(item.base, url) ?? url;
    const body = await bodyOf(item, base);
    if (body === "" && item.title === null) continue;
    count++;
    yield {
      title: item.title ?? beginningOf(body),
      date: item.date,
      publisher: title,
      authors: item.authors,
      language: item.language ?? language,
      url: item.url === null ? null : webAddress(item.url, base),
      body,
      notes: item.isSummary && body !== "" ? ["The feed has a summary of it alone"] : [],
      attachments: [],
    };
  }
  if (count === 0) throw new UnreadableSource("has no items");
};

/** More than any feed has; each becomes a document. */
const mostItems = 10_000;

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends Parsed["format"]> = Extract<Parsed, { readonly format: Format }>["feed"];
type RssItem = NonNullable<FeedOf<"rss">["items"]>[number];
type RdfItem = NonNullable<FeedOf<"rdf">["items"]>[number];
type AtomEntry = NonNullable<FeedOf<"atom">["entries"]>[number];

function feedOf(text: string): Feed {
  if (text.trimStart().startsWith("{")) return readJsonFeed(text);
  // What describes no feed at its root is none, and one whose root never ends was cut off.
  const root = /<((?:\w{1,20}:)?(?:rss|feed|rdf))[\s>]/i.exec(text.slice(0, 10_000))?.[1];
  if (root === undefined) throw new UnreadableSource("is no feed");
  if (!text.slice(-1000).toLowerCase().includes(`</${root.toLowerCase()}`))
    throw new UnreadableSource("ends in the middle");
  const parsed = parse(text);
  if (parsed.format === "rss") return rssOf(parsed.feed);
  if (parsed.format === "rdf") return rdfOf(parsed.feed);
  if (parsed.format === "atom") return atomOf(parsed.feed);
  throw new UnreadableSource("is no feed");
}

function parse(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch {
    throw new UnreadableSource("is damaged, or is no feed");
  }
}

function rssOf(feed: FeedOf<"rss">): Feed {
  const items = (feed.items ?? []).map((item: RssItem): Item => {
    const whole = item.content?.encoded ?? "";
    const names = item.dc?.creators ?? (item.authors ?? []).map(({ name, email }) => name ?? email ?? "");
    return {
      title: plainTitle(item.title),
      date: dateIn(item.pubDate ?? item.dc?.dates?.[0]),
      authors: namesOf(names),
      language: null,
      url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      base: feed.link ?? null,
      html: [whole, item.description, item.itunes?.summary].find((one) => (one ?? "").trim() !== "") ?? "",
      plain: "",
      isSummary: false,
    };
  });
  return { title: plainTitle(feed.title), language: feed.language ?? null, items };
}

function rdfOf(feed: FeedOf<"rdf">): Feed {
  const items = (feed.items ?? []).map(
    (item: RdfItem): Item => ({
      title: plainTitle(item.title),
      date: dateIn(item.dc?.dates?.[0]),
      authors: namesOf(item.dc?.creators ?? []),
      language: null,
      url: item.link ?? null,
      base: feed.link ?? null,
      html: item.content?.encoded ?? item.description ?? "",
      plain: "",
      isSummary: false,
    }),
  );
  return { title: plainTitle(feed.title), language: feed.dc?.languages?.[0] ?? null, items };
}

function atomOf(feed: FeedOf<"atom">): Feed {
  const page = feed.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href ?? null;
  const home = webAddress(feed.xml?.base ?? null, page) ?? page;
  const items = (feed.entries ?? []).map((entry: AtomEntry): Item => {
    const text = entry.content?.value === undefined ? entry.summary : entry.content;
    const isPage = /html/.test(text?.type ?? "");
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate");
    return {
      title: plainTitle(entry.title?.value),
      date: dateIn(entry.published ?? entry.updated),
      authors: namesOf((entry.authors ?? feed.authors ?? []).map(({ name }) => name ?? "")),
      language: entry.xml?.lang ?? null,
      url: link?.href ?? null,
      base: webAddress(entry.xml?.base ?? null, home) ?? home,
      html: isPage ? (text?.value ?? "") : "",
      plain: isPage ? "" : (text?.value ?? ""),
      isSummary: entry.content?.value === undefined,
    };
  });
  return { title: plainTitle(feed.title?.value), language: feed.xml?.lang ?? null, items };
}

async function bodyOf({ html, plain, url }: Item, found: string | null): Promise<string> {
  if (html.trim() === "") {
    const { title, body } = textToMarkdown(plain);
    return finished([title ?? "", body].filter((part) => part !== "").join("\n\n"));
  }
  const { htmlToMarkdown } = await import("./html-to-markdown.ts");
  return finished(htmlToMarkdown(html, webAddress(url, found)));
}

/** The first words of an item without a title, as posts of a few lines are. */
function beginningOf(body: string): string | null {
  const [line = ""] = body.replace(/^[#>\s*-]+/, "").split("\n", 1);
  const plain = line
    .replace(/\[([^\]]{0,200})\]\([^()\s]{0,2000}\)/g, "$1")
    .replace(/\\(?=[!-/:-@[-`{-~])|\*\*|`/g, "");
  const words = plain.trim();
  if (words.length <= longestTitle) return words === "" ? null : words;
  const cut = words.lastIndexOf(" ", longestTitle);
  return `${words.slice(0, cut > longestTitle / 2 ? cut : longestTitle).replace(/[\s,;:.]{1,5}$/, "")}…`;
}

const longestTitle = 80;

/** A date, which no parser was asked to make of what is written. */
function dateIn(written: unknown): string | null {
  return typeof written === "string" ? fieldDate(written) : null;
}

function finished(markdown: string): string {
  return markdown.trim() === "" ? "" : `${markdown.trim()}\n`;
}

/** Many feeds write titles as HTML, escaped once more than their format asks. */
function plainTitle(written: string | undefined): string | null {
  const title = decodeEntities((written ?? "").replace(/<\/?[a-z][^<>]{0,500}>/gi, ""))
    .replace(/\s+/g, " ")
    .trim();
  return title === "" ? null : title;
}

/** "ann@example.org (Ann Author)", as RSS has it, is Ann Author. */
function namesOf(written: readonly string[]): string[] {
  const names = written.map((name) => (/ \(([^()]{1,200})\)$/.exec(name.trim())?.[1] ?? name).trim());
  return names.filter((name) => name !== "");
}

function webAddress(url: string | null, base: string | null): string | null {
  for (const under of [base ?? undefined, undefined]) {
    try {
      const { href, protocol } = new URL(url ?? "", under);
      return /^https?:$/.test(protocol) ? href : null;
    } catch {
      // A base that is relative itself says nothing of what is absolute.
    }
  }
  return null;
}
