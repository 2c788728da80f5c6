import { decodeEntities } from "../text/decode-entity.ts";
import { UnreadableSource } from "./source-document.ts";

/** An element of XML; names without their prefix, in small letters. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The words directly in it, white space at their ends removed. */
  readonly text: string;
}

const mostElements = 200_000;
const deepest = 100;

/**
 * The root of an XML document that describes another: what a reader of metadata needs, no more. A
 * document type is passed over, so that no entity of it and nothing that it names is read.
 */
export function readXml(text: string): XmlElement {
  const root = open("", "");
  const stack = [root];
  let elements = 0;
  for (const { words, tag } of piecesOf(text)) {
    const inside = stack.at(-1) as OpenElement;
    inside.text += words;
    if (tag?.startsWith("/")) stack.length = Math.max(1, stack.length - 1);
    else if (tag !== null) {
      const element = elementOf(tag);
      inside.children.push(element);
      if (!tag.endsWith("/")) stack.push(element);
      if (++elements > mostElements || stack.length > deepest) throw new UnreadableSource("has too many elements");
    }
  }
  const [first] = root.children;
  if (first === undefined) throw new UnreadableSource("is damaged");
  return first;
}

/** The words before each tag, and what stands between its brackets; the words behind the last. */
function* piecesOf(text: string): Generator<{ readonly words: string; readonly tag: string | null }> {
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf("<", at);
    const words = decodeEntities(text.slice(at, start < 0 ? text.length : start));
    if (start < 0) return yield { words, tag: null };
    at = endOfMark(text, start);
    if (text.startsWith("<![CDATA[", start)) yield { words: words + text.slice(start + 9, at - 3), tag: null };
    else yield { words, tag: /[!?]/.test(text[start + 1] ?? "") ? null : text.slice(start + 1, at - 1) };
  }
}

/** All elements of a name within another, in their order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** What the first element of a name says, null if it says nothing. */
export function textOfFirst(element: XmlElement, name: string): string | null {
  const text = elementsOf(element, name)[0]?.text.replace(/\s+/g, " ").trim() ?? "";
  return text === "" ? null : text;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

function elementOf(tag: string): OpenElement {
  const end = tag.search(/[\s/]/);
  return open(end < 0 ? tag : tag.slice(0, end), end < 0 ? "" : tag.slice(end));
}

function open(name: string, written: string): OpenElement {
  const attributes = new Map<string, string>();
  let end = 0;
  for (const { 0: found, 1: double, 2: single, index } of written.matchAll(/=\s?(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(bare(written.slice(end, index).trim()), decodeEntities(double ?? single ?? ""));
    end = index + found.length;
  }
  return { name: bare(name), attributes, children: [], text: "" };
}

function bare(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1).toLowerCase();
}

function endOfMark(text: string, start: number): number {
  if (text.startsWith("<![CDATA[", start)) return after(text, "]]>", start);
  if (text.startsWith("<!--", start)) return after(text, "-->", start + 4);
  if (text.startsWith("<?", start)) return after(text, "?>", start + 2);
  const isType = text.startsWith("<!", start);
  const inner = isType ? text.indexOf("[", start) : -1;
  const end = text.indexOf(">", start);
  return inner >= 0 && inner < end ? after(text, "]>", inner) : after(text, ">", start);
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}
