import { escapeStart } from "./escape-words.ts";
import { isHidden } from "./hidden-elements.ts";
import { attribute, type HtmlElement, type HtmlNode, isElement, lineOf } from "./html-node.ts";
import { type Page, writeInline, writeParagraphs } from "./write-inline.ts";
import { writeTable } from "./write-table.ts";

/** Elements that stand apart from the line around them. */
const blockNames: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** So deep in one another quotations and lists keep their form, and elements are told apart. */
const deepestForm = 12;
const deepestElement = 200;

/** What the writing of a block needs: the page, and how deep it stands. */
interface Place {
  readonly page: Page;
  readonly isBlock: (element: HtmlElement) => boolean;
  /** Among how many quotations and lists, and elements of any kind. */
  readonly forms: number;
  readonly elements: number;
}

/** The Markdown of an element's blocks, each without a line end behind it. */
export function writeBlocks(root: HtmlElement, page: Page): string[] {
  return blocksIn(root, { page, isBlock: blockTest(), forms: 0, elements: 0 });
}

function blocksIn(parent: HtmlElement, place: Place): string[] {
  if (place.elements > deepestElement) return paragraph(lineOf(parent));
  const found: string[] = [];
  let line: HtmlNode[] = [];
  for (const node of parent.childNodes) {
    if (!isElement(node) || !place.isBlock(node)) {
      line.push(node);
      continue;
    }
    append(found, writeParagraphs(line, place.page).flatMap(paragraph));
    line = [];
    if (!isHidden(node)) append(found, blockOf(node, { ...place, elements: place.elements + 1 }));
  }
  append(found, writeParagraphs(line, place.page).flatMap(paragraph));
  return found;
}

type Write = (element: HtmlElement, place: Place) => string[];

function blockOf(element: HtmlElement, place: Place): string[] {
  const label = place.page.notes.labelOf(element);
  const write = writers[element.localName];
  const hasForm = place.forms < deepestForm || !formNames.has(element.localName);
  const blocks = write === undefined || !hasForm ? blocksIn(element, place) : write(element, place);
  return label === null ? blocks : noteOf(label, blocks);
}

/** Elements that indent what they hold. */
const formNames: ReadonlySet<string> = new Set(["blockquote", "ul", "ol", "menu"]);

const heading =
  (level: number): Write =>
  (element, { page }) => {
    const words = writeInline(element.childNodes, page).replaceAll("\\\n", " ");
    return words === "" ? [] : [`${"#".repeat(level)} ${words.replace(/^\*\*([^*]+)\*\*$/, "$1")}`];
  };

const emphasised =
  (mark: string): Write =>
  (element, { page }) => {
    const words = writeInline(element.childNodes, page);
    if (words === "") return [];
    return [words.includes("*") || words.includes("\n") ? words : `${mark}${words}${mark}`];
  };

/** Elements whose blocks are more than those of what they hold. */
const writers: Readonly<Record<string, Write>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading(level)])),
  hr: () => ["---"],
  pre: (element) => code(element),
  table: (element, place) => writeTable(element, place.page, (cell) => blocksIn(cell, place)),
  dt: emphasised("**"),
  figcaption: emphasised("*"),
  blockquote: (element, place) => quotation(blocksIn(element, deeper(place))),
  ul: list,
  ol: list,
  menu: list,
};

function deeper(place: Place): Place {
  return { ...place, forms: place.forms + 1 };
}

function list(element: HtmlElement, place: Place): string[] {
  const items = listItems(element).map((item) => ({
    label: place.page.notes.labelOf(item),
    blocks: blocksIn(item, deeper(place)),
  }));
  const notes = items.flatMap(({ label, blocks }) => (label === null ? [] : noteOf(label, blocks)));
  const plain = items.filter(({ label, blocks }) => label === null && blocks.length > 0);
  const isTight = plain.every(({ blocks }) => blocks.slice(1).every((block) => /^(?:- |\d+\. )/.test(block)));
  const number = firstNumber(element);
  const written = plain.map(({ blocks }, index) => itemOf(blocks, { number, index, isTight }));
  return [...(written.length === 0 ? [] : [written.join(isTight ? "\n" : "\n\n")]), ...notes];
}

/** What the items of an ordered list are counted from; null for one without numbers. */
function firstNumber(element: HtmlElement): number | null {
  if (element.localName !== "ol") return null;
  const start = Number.parseInt(attribute(element, "start") ?? "1", 10);
  return start >= 0 && start < 1e8 ? start : 1;
}

/** Items, and what stands between them, which is an item as well. */
function listItems(element: HtmlElement): HtmlElement[] {
  return element.children.filter((child) => !isHidden(child));
}

interface ItemPlace {
  readonly number: number | null;
  readonly index: number;
  readonly isTight: boolean;
}

function itemOf(blocks: readonly string[], { number, index, isTight }: ItemPlace): string {
  const mark = number === null ? "- " : `${number + index}. `;
  return mark + indented(blocks.join(isTight ? "\n" : "\n\n"), " ".repeat(mark.length));
}

const ownLabel = /^\\?[[(]?([\p{L}\p{N}]{1,4})\\?[\])]?\\?[.:]? /u;

/** A note's own label at its start says nothing twice. */
function noteOf(label: string, blocks: readonly string[]): string[] {
  const [first = "", ...rest] = blocks;
  const [own = "", stated] = ownLabel.exec(first) ?? [];
  const bare = (stated?.toLowerCase() === label ? first.slice(own.length) : first).trim().replace(/^\\?[.)\]:] +/, "");
  return [`[^${label}]: ${indented([bare, ...rest].join("\n\n"), "    ")}`];
}

function quotation(blocks: readonly string[]): string[] {
  if (blocks.length === 0) return [];
  const lines = blocks.join("\n\n").split("\n");
  return [lines.map((line) => (line === "" ? ">" : `> ${line}`)).join("\n")];
}

function code(element: HtmlElement): string[] {
  const text = (element.textContent ?? "").replaceAll("\r\n", "\n").replace(/^\n/, "").trimEnd();
  if (text === "") return [];
  const named = element.querySelector("[class*=language-]")?.getAttribute("class") ?? element.getAttribute("class");
  const language = /\blanguage-([\w+#-]{1,20})/.exec(named ?? "")?.[1] ?? "";
  const longest = (text.match(/^\s{0,3}`{3,}/gm) ?? []).reduce((most, run) => Math.max(most, run.trim().length), 2);
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}\n${text}\n${fence}`];
}

/** Each line of a paragraph stands for itself: none begins a block. */
function paragraph(text: string): string[] {
  return text === "" ? [] : [text.split("\n").map(escapeStart).join("\n")];
}

function indented(text: string, indent: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${indent}`);
}

function append(list: string[], more: readonly string[]): void {
  for (const one of more) list.push(one);
}

/** Whether an element is a block, or holds one: asked of each element once. */
function blockTest(): (element: HtmlElement) => boolean {
  const known = new Map<HtmlElement, boolean>();
  const isBlock = (element: HtmlElement, depth: number): boolean => {
    const told = known.get(element);
    if (told !== undefined) return told;
    const isOne =
      blockNames.has(element.localName) ||
      (depth < deepestElement && element.children.some((child) => isBlock(child, depth + 1)));
    known.set(element, isOne);
    return isOne;
  };
  return (element) => isBlock(element, 0);
}
