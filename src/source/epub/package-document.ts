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

/** An entry of a table of contents: a file of the archive, or a place in it, and its depth. */
export interface ContentsEntry {
  readonly file: string;
  /** The id of the element that it leads to; empty for the file's beginning. */
  readonly place: string;
  readonly title: string;
  readonly depth: number;
}

/** The entries of a table of contents, a page of its own or NCX, in their order. */
export function readContents(text: string, name: string): ContentsEntry[] {
  const found: ContentsEntry[] = [];
  const add = (href: string | undefined, words: string, depth: number) => {
    const title = words.replace(/\s+/g, " ").trim();
    const [, place = ""] = (href ?? "").split("#", 2);
    if (title !== "") found.push({ file: resolveName(name, href ?? ""), place, title, depth });
  };
  const walk = (element: XmlElement, depth: number) => {
    const { name: kind, attributes, children } = element;
    if (kind === "navpoint") {
      const label = children.find((child) => child.name === "navlabel");
      const content = children.find((child) => child.name === "content");
      add(content?.attributes.get("src"), (label && textOfFirst(label, "text")) ?? "", depth);
    }
    if (kind === "a") add(attributes.get("href"), wordsOf(element), depth);
    const isLevel = kind === "navpoint" || kind === "ol";
    for (const child of children) walk(child, depth + (isLevel ? 1 : 0));
  };
  const root = readXml(text);
  const lists = elementsOf(root, "nav");
  const toc = lists.find(({ attributes }) => attributes.get("type") === "toc") ?? lists[0];
  walk(toc ?? root, 0);
  return found;
}

function wordsOf(element: XmlElement): string {
  return [element.text, ...element.children.map(wordsOf)].join(" ");
}
