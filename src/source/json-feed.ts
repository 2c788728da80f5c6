import type { Feed, Item } from "./feed-item.ts";
import { fieldDate } from "./field-date.ts";
import { UnreadableSource } from "./source-document.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A feed in JSON, as jsonfeed.org has it. Throws an `UnreadableSource` for other JSON. */
export function readJsonFeed(text: string): Feed {
  const feed = fieldsOf(parsed(text));
  if (feed === null || !/jsonfeed\.org/.test(textOf(feed["version"]) ?? "")) throw new UnreadableSource("is no feed");
  const language = textOf(feed["language"]);
  const items = listOf(feed["items"]).flatMap((one): Item[] => {
    const item = fieldsOf(one);
    if (item === null) return [];
    const html = textOf(item["content_html"]) ?? "";
    const plain = textOf(item["content_text"]);
    return [
      {
        title: textOf(item["title"]),
        date: fieldDate(textOf(item["date_published"]) ?? textOf(item["date_modified"]) ?? ""),
        authors: authorsOf(item).length > 0 ? authorsOf(item) : authorsOf(feed),
        language: textOf(item["language"]),
        url: textOf(item["url"]) ?? textOf(item["external_url"]),
        base: textOf(feed["home_page_url"]),
        html,
        plain: html === "" ? (plain ?? textOf(item["summary"]) ?? "") : "",
        isSummary: html === "" && plain === null,
      },
    ];
  });
  return { title: textOf(feed["title"]), language, items };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableSource("is damaged, or is no feed");
  }
}

/** Version 1.1 has a list of authors, the first one. */
function authorsOf(of: Fields): string[] {
  const stated = [...listOf(of["authors"]), of["author"]];
  return stated.flatMap((author) => textOf(fieldsOf(author)?.["name"]) ?? []);
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
