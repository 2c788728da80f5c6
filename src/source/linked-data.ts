import type { DocumentMetadata } from "../model/document-metadata.ts";
import { decodeEntities } from "../text/decode-entity.ts";
import type { HtmlDocument } from "./html-node.ts";

/** The most nodes that are looked at: a page has a few. */
const mostNodes = 2000;

type Node = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of its article. */
export interface LinkedData extends DocumentMetadata {
  /** The text itself, which pages give to search engines that ask readers to pay; HTML or plain. */
  readonly articleBody: string | null;
}

/** Reads the JSON-LD of a page: of its nodes the one that is an article, or the page itself. */
export function readLinkedData(document: HtmlDocument): LinkedData {
  const nodes = document.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
    const parsed = parsedJson(script.textContent ?? "");
    return parsed === undefined ? [] : nodesIn(parsed);
  });
  const byId = new Map(
    nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [])),
  );
  const article =
    nodes.find((node) => isOf(node, /article|report|blogposting|posting$/i)) ??
    nodes.find((node) => isOf(node, /^webpage$/i));
  const follow = (value: unknown) => followed(value, byId);
  return {
    title: text(article?.["headline"]) ?? text(article?.["name"]),
    date: text(article?.["datePublished"]) ?? text(article?.["dateCreated"]),
    publisher: nameOf(follow(article?.["publisher"])) ?? nameOf(follow(article?.["sourceOrganization"])),
    authors: list(article?.["author"] ?? article?.["creator"]).flatMap((author) => nameOf(follow(author)) ?? []),
    language: text(article?.["inLanguage"]) ?? nameOf(article?.["inLanguage"]),
    url:
      text(article?.["url"]) ??
      text(article?.["mainEntityOfPage"]) ??
      text(asNode(article?.["mainEntityOfPage"])?.["@id"]) ??
      text(nodes.find((node) => isOf(node, /^webpage$/i))?.["url"]),
    articleBody: longText(article?.["articleBody"]),
  };
}

/** JSON with line breaks inside texts, which many pages have, is read as well. */
function parsedJson(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\]\]>)$/, "");
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

/** Every map within, outermost first, as long as there are not too many. */
function nodesIn(parsed: unknown): Node[] {
  const found: Node[] = [];
  const pending: unknown[] = [parsed];
  for (let at = 0; at < pending.length && at < mostNodes; at += 1) {
    const value = pending[at];
    if (Array.isArray(value)) for (const one of value) pending.push(one);
    const node = asNode(value);
    if (node === undefined) continue;
    found.push(node);
    for (const one of Object.values(node)) if (typeof one === "object") pending.push(one);
  }
  return found;
}

function asNode(value: unknown): Node | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : undefined;
}

/** What a node that is only an id stands for. */
function followed(value: unknown, byId: ReadonlyMap<unknown, Node>): unknown {
  const [first] = list(value);
  const node = asNode(first);
  return node !== undefined && node["name"] === undefined ? (byId.get(node["@id"]) ?? first) : first;
}

function isOf(node: Node, type: RegExp): boolean {
  return list(node["@type"]).some((one) => typeof one === "string" && type.test(one));
}

function nameOf(value: unknown): string | null {
  const node = asNode(value);
  return text(node === undefined ? value : (node["name"] ?? node["alternateName"]));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  const [first] = list(value);
  if (typeof first !== "string") return null;
  return (
    decodeEntities(first)
      .replace(/<[^<>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim() || null
  );
}

function longText(value: unknown): string | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  // Some escape their HTML once more.
  return /&lt;(?:p|div|br)\b/i.test(value) ? decodeEntities(value) : value;
}
