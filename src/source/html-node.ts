/** What we use of a node of a parsed page: a text, a comment or an element. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly childNodes: readonly HtmlNode[];
  readonly textContent: string | null;
  readonly parentElement: HtmlElement | null;
}

/** What we use of an element of a parsed page. */
export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly children: readonly HtmlElement[];
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => HtmlElement | null;
  readonly querySelectorAll: (selector: string) => readonly HtmlElement[];
  /** Quicker than a selector. */
  readonly getElementsByTagName: (name: string) => readonly HtmlElement[];
  readonly remove: () => void;
  readonly contains: (node: HtmlNode) => boolean;
}

/** What we use of a parsed page. */
export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly querySelector: (selector: string) => HtmlElement | null;
  readonly querySelectorAll: (selector: string) => readonly HtmlElement[];
  readonly cloneNode: (isDeep: boolean) => HtmlDocument;
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

/** Whether a node is text. */
export function isText(node: HtmlNode): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** An attribute's value, whatever the case of its name; null where there is none or it is empty. */
export function attribute(element: HtmlElement, name: string): string | null {
  const value = element.getAttribute(name) ?? element.getAttribute(name.toUpperCase());
  return value === null || value.trim() === "" ? null : value.trim();
}

/** A node's text with every run of white space a single space; empty if it has none. */
export function lineOf(node: HtmlNode | null): string {
  const text = node?.textContent ?? "";
  const seen = /[\u00ad\u200b]/.test(text) ? text.replace(/[\u00ad\u200b]/g, "") : text;
  return seen.replace(/\s+/g, " ").trim();
}

/** Every element within another, outer ones first: no selector is asked of each. */
export function elementsIn(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const pending = [...root.children].reverse();
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    found.push(element);
    for (const child of [...element.children].reverse()) pending.push(child);
  }
  return found;
}
