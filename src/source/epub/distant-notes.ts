import { resolveName } from "./resolve-name.ts";

/** The text of a file of the book by its name; null where there is none. */
export type LoadFile = (name: string) => string | null;

/**
 * A chapter with the notes that stand in other files of the book, as most books have them at their
 * end, below its own text, so that its marks lead to them.
 */
export function withDistantNotes(xhtml: string, name: string, load: LoadFile): string {
  const notes: string[] = [];
  const files = new Map<string, FileOfNotes | null>();
  const linked = xhtml.replace(links, (link, attributes: string, words: string) => {
    const href = /\shref\s?=\s?["']([^"'<>]{1,500})["']/.exec(attributes)?.[1] ?? "";
    const [path = "", id = ""] = href.split("#", 2);
    if (path === "" || id === "" || /^[a-z]+:/i.test(path) || notes.length >= mostNotes) return link;
    if (!/\bnoteref\b/.test(attributes) && !isMark.test(words.replace(/<[^<>]{0,200}>/g, ""))) return link;
    const file = resolveName(name, path);
    if (file === name || file === "") return link;
    if (!files.has(file)) files.set(file, fileOf(load(file)));
    const note = noteAt(files.get(file) ?? null, id);
    if (note === null) return link;
    notes.push(`<aside id="footnote-of-book-${notes.length}">${note}</aside>`);
    return `<a epub:type="noteref" href="#footnote-of-book-${notes.length - 1}">${words}</a>`;
  });
  if (notes.length === 0) return xhtml;
  const end = linked.lastIndexOf("</body>");
  return end < 0 ? linked + notes.join("") : linked.slice(0, end) + notes.join("") + linked.slice(end);
}

const links = /<a(\s[^<>]{1,1000})>((?:[^<]{0,20}<(?!\/a>)[^<>]{0,200}>){0,6}[^<]{0,20})<\/a>/g;
const isMark = /^\s*[[(]?(?:\d{1,4}|[*†‡§]{1,3})[\])]?\s*$/;
const mostNotes = 2000;
const longestNote = 20_000;

interface FileOfNotes {
  readonly text: string;
  readonly places: ReadonlyMap<string, number>;
}

function fileOf(text: string | null): FileOfNotes | null {
  if (text === null) return null;
  const places = new Map<string, number>();
  for (const { 1: id = "", index } of text.matchAll(/\sid\s?=\s?["']([^"'<>]{1,200})["']/g)) places.set(id, index);
  return { text, places };
}

/** What the element of an id holds, or the block around one that only marks a place. */
function noteAt(file: FileOfNotes | null, id: string): string | null {
  const place = file?.places.get(id);
  if (file === null || place === undefined) return null;
  const { text } = file;
  const before = text.slice(Math.max(0, place - 2000), place + 1);
  const blocks = [...before.matchAll(/<(p|li|aside|div|dd|section)(?=[\s>])/g)];
  const own = before.lastIndexOf("<");
  const block = blocks.at(-1);
  if (block === undefined || own < 0) return null;
  const start = place + 1 - before.length + block.index;
  const end = endOf(text, start, block[1] ?? "");
  return end < 0
    ? null
    : text
        .slice(start, end)
        .replace(/\shref\s?=\s?(["'])[^"'#<>]{0,500}#/g, " href=$1#")
        .replace(/^<(?:li|dd)/, "<div")
        .replace(/<\/(?:li|dd)>$/, "</div>");
}

/** Behind the end of the element that begins at a place; -1 where it is too far. */
function endOf(text: string, start: number, name: string): number {
  const part = text.slice(start, start + longestNote);
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: kind, index } of part.matchAll(/<(\/?)([a-z]{1,10})(?=[\s>])[^<>]{0,1000}>/g)) {
    if (kind !== name) continue;
    depth += slash === "/" ? -1 : tag.endsWith("/>") ? 0 : 1;
    if (depth === 0) return start + index + tag.length;
  }
  return -1;
}
