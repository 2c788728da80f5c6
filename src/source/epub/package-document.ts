import { readWrittenDate } from "../../text/written-date.ts";
import { elementsOf, readXml, textOfFirst, type XmlElement } from "../read-xml.ts";
import { type SourceDocument, UnreadableSource } from "../source-document.ts";
import { resolveName } from "./resolve-name.ts";

/** What a book says of itself, and its files in the order in which they are read. */
export interface PackageDocument {
  readonly metadata: Omit<SourceDocument, "body" | "notes" | "attachments">;
  /** Names within the archive. */
  readonly spine: readonly string[];
  /** The table of contents, as a page of its own or as NCX. */
  readonly contents: readonly string[];
}

/** Reads the package document of a book, which stands at a name of its archive. */
export function readPackage(text: string, name: string): PackageDocument {
  const root = readXml(text);
  const items = new Map(elementsOf(root, "item").map((item) => [item.attributes.get("id") ?? "", item]));
  const nameOf = (item: XmlElement | undefined) => resolveName(name, item?.attributes.get("href") ?? "");
  const isContents = (item: XmlElement) =>
    /\bnav\b/.test(item.attributes.get("properties") ?? "") || /x-dtbncx/.test(item.attributes.get("media-type") ?? "");
  const contents = [...items.values()].filter(isContents).map(nameOf);
  const spine = elementsOf(root, "itemref")
    .filter((item) => item.attributes.get("linear") !== "no")
    .map((item) => nameOf(items.get(item.attributes.get("idref") ?? "")))
    .filter((found) => found !== "" && !contents.includes(found));
  if (spine.length === 0) throw new UnreadableSource("has no chapters");
  if (spine.length > mostFiles) throw new UnreadableSource(`has over ${mostFiles} chapters`);
  return { metadata: metadataOf(root), spine, contents };
}

const mostFiles = 3000;

function metadataOf(root: XmlElement): PackageDocument["metadata"] {
  const metadata = elementsOf(root, "metadata")[0] ?? root;
  const creators = elementsOf(metadata, "creator").map(({ text }) => text.replace(/\s+/g, " ").trim());
  const dates = elementsOf(metadata, "date");
  const published = dates.find(({ attributes }) => attributes.get("event") === "publication") ?? dates[0];
  const addresses = [...elementsOf(metadata, "identifier"), ...elementsOf(metadata, "source")].map(({ text }) =>
    text.trim(),
  );
  return {
    title: textOfFirst(metadata, "title"),
    date: readWrittenDate(published?.text ?? ""),
    publisher: textOfFirst(metadata, "publisher"),
    authors: creators.filter((name) => name !== ""),
    language: textOfFirst(metadata, "language"),
    url: addresses.find((address) => /^https?:\/\/\S+$/.test(address)) ?? null,
  };
}

/** What a table of contents calls each file, by its name in the archive; the first title counts. */
export function readContents(text: string, name: string): Map<string, string> {
  const titles = new Map<string, string>();
  const root = readXml(text);
  const add = (href: string | undefined, title: string) => {
    const file = resolveName(name, href ?? "");
    const words = title.replace(/\s+/g, " ").trim();
    if (words !== "" && !titles.has(file)) titles.set(file, words);
  };
  for (const point of elementsOf(root, "navpoint")) {
    add(elementsOf(point, "content")[0]?.attributes.get("src"), textOfFirst(point, "text") ?? "");
  }
  const lists = elementsOf(root, "nav");
  const toc = lists.find(({ attributes }) => attributes.get("type") === "toc") ?? lists[0];
  for (const link of toc === undefined ? [] : elementsOf(toc, "a")) add(link.attributes.get("href"), wordsOf(link));
  return titles;
}

function wordsOf(element: XmlElement): string {
  return [element.text, ...element.children.map(wordsOf)].join(" ");
}
