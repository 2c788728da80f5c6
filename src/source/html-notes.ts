import { attribute, type HtmlElement, lineOf } from "./html-node.ts";

/** The footnotes of a page: what refers to them, and where they stand. */
export interface Notes {
  /** `[^1]` for an element that refers to a note, else null. */
  readonly referenceOf: (element: HtmlElement) => string | null;
  /** Whether an element leads back from a note to what refers to it. */
  readonly isBackLink: (element: HtmlElement) => boolean;
  /** The label of the note that an element is, else null. */
  readonly labelOf: (element: HtmlElement) => string | null;
}

/** A reference is short: a number, a letter, a sign, in brackets or not. */
const referring = /^[[(]?\s*(?:note\s*)?([\p{L}\p{N}]{1,4}|[*†‡§¶]{1,3})\s*[\])]?$/iu;

/** Elements that may be a note. */
const noteLike: ReadonlySet<string> = new Set(["li", "p", "div", "aside", "dd", "section"]);

/**
 * Finds the footnotes of a page: short links to a place within it, at which a note stands that
 * leads back, or that lies among notes.
 */
export function findNotes(root: HtmlElement): Notes {
  const labels = new Map<HtmlElement, string>();
  const references = new Map<HtmlElement, string>();
  const returns = new Set<HtmlElement>();
  const taken = new Set<string>();
  const links = Array.from(root.getElementsByTagName("a")).filter(isInner);
  const places = links.length === 0 ? new Map<string, HtmlElement>() : placesOf(root);
  for (const link of links) {
    const label = referring.exec(lineOf(link))?.[1];
    const isBack = isArrow(link) || (label !== undefined && isWithin(link, labels));
    if (isBack) returns.add(link);
    const note = isBack || label === undefined ? null : noteAt(places.get(fragmentOf(link) ?? ""), link);
    if (label === undefined || note === null) continue;
    const known = labels.get(note) ?? freeLabel(label, taken);
    labels.set(note, known);
    references.set(outermost(link), `[^${known}]`);
  }
  return {
    referenceOf: (element) => references.get(element) ?? null,
    isBackLink: (element) => returns.has(element),
    labelOf: (element) => labels.get(element) ?? null,
  };
}

/** The elements that links within the page lead to. */
function placesOf(root: HtmlElement): Map<string, HtmlElement> {
  const named = root.querySelectorAll("[id]").map((element) => [element.getAttribute("id") ?? "", element] as const);
  const anchors = root.querySelectorAll("a[name]").map((one) => [one.getAttribute("name") ?? "", one] as const);
  return new Map([...named, ...anchors]);
}

function freeLabel(label: string, taken: Set<string>): string {
  const plain = /^[\p{L}\p{N}]+$/u.test(label) ? label.toLowerCase() : String(taken.size + 1);
  let free = plain;
  for (let count = 2; taken.has(free); count += 1) free = `${plain}-${count}`;
  taken.add(free);
  return free;
}

function fragmentOf(link: HtmlElement): string | null {
  const target = attribute(link, "href");
  return target?.startsWith("#") === true && target.length > 1 ? decoded(target.slice(1)) : null;
}

/** Whether a link leads to a place of its page. */
function isInner(link: HtmlElement): boolean {
  return fragmentOf(link) !== null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The note in which the place of a link stands; null if it leads to none. */
function noteAt(place: HtmlElement | undefined, link: HtmlElement): HtmlElement | null {
  let element = place ?? null;
  for (let steps = 0; element !== null && !noteLike.has(element.localName); steps += 1) {
    element = steps < 4 ? element.parentElement : null;
  }
  return element !== null && !element.contains(link) && isNote(element, link) ? element : null;
}

/** A note leads back to where it is referred to, or stands among notes. */
function isNote(note: HtmlElement, link: HtmlElement): boolean {
  if (attribute(link, "role") === "doc-noteref" || attribute(link, "epub:type") === "noteref") return true;
  for (const back of note.getElementsByTagName("a")) if (fragmentOf(back) !== null) return true;
  for (let element: HtmlElement | null = note; element !== null; element = element.parentElement) {
    if (/foot-?note|end-?note/i.test(namesOf(element))) return true;
  }
  return false;
}

function namesOf(element: HtmlElement): string {
  return ["class", "id", "role"].map((name) => element.getAttribute(name) ?? "").join(" ");
}

/** The link, or the raised element that holds nothing else. */
function outermost(link: HtmlElement): HtmlElement {
  const { parentElement } = link;
  return parentElement?.localName === "sup" && lineOf(parentElement) === lineOf(link) ? parentElement : link;
}

/** Whether an element stands in one of those known as notes. */
function isWithin(place: HtmlElement, notes: ReadonlyMap<HtmlElement, string>): boolean {
  for (let element: HtmlElement | null = place; element !== null; element = element.parentElement) {
    if (notes.has(element)) return true;
  }
  return false;
}

function isArrow(link: HtmlElement): boolean {
  const role = attribute(link, "role");
  return role === "doc-backlink" || /^[[(]?(?:↩︎?|↩|↑|\^|←|back|⏎)[\])]?\ufe0e?$/i.test(lineOf(link));
}
