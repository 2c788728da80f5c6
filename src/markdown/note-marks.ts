import type { NoteLink } from "../text/note-link.ts";
import { proseLines } from "./prose-lines.ts";

/**
 * What a text says of itself outside its front matter: its tags, and the notes that it links to.
 */
export interface NoteMarks {
  readonly tags: readonly string[];
  /** With zero-based lines of the text. */
  readonly links: readonly NoteLink[];
}

const none: NoteMarks = { tags: [], links: [] };

/** Whether a text may hold any of it. Most files do not, and are not looked through. */
const anyMark = /\[\[|\]\(|\]:|(?:^|\s)#[^\s#]|\btags?::/im;

/** What one of them has in it: most links lead to no note. */
const inMark = /\[\[|#[^\s#]|::|\.m(?:arkdown|down|dx?)/i;

/**
 * The tags in the body of a note, `#like/this` by Obsidian's rules and `tags:: a, b` by Logseq's,
 * and its links to notes. What stands in code is neither. In linear time.
 */
export function noteMarks(body: string): NoteMarks {
  if (!anyMark.test(body) || !inMark.test(body)) return none;
  const tags = new Set<string>();
  const links: NoteLink[] = [];
  for (const [line, text] of proseLines(body, (line) => inMark.test(line))) {
    addTags(tags, text);
    addLinks(links, text, line);
  }
  return { tags: [...tags], links };
}

function addTags(tags: Set<string>, text: string): void {
  if (text.includes("#")) for (const [, tag = ""] of text.matchAll(hashTag)) addTag(tags, tag);
  if (text.includes("::")) for (const tag of propertyTags(text)) addTag(tags, tag);
}

function addLinks(links: NoteLink[], text: string, line: number): void {
  if (text.includes("[[")) for (const [, inner = ""] of text.matchAll(wikiLink)) addWiki(links, inner, line);
  if (text.includes("](") || text.includes("]:")) addPaths(links, text, line);
}

/** Letters, digits, `_`, `-` and `/`, and not digits alone; nothing but white space before it. */
const hashTag = /(?<=^|[\s,;]|(?<!\])\()#([\p{L}\p{M}\p{N}_/-]+)(?![\p{L}\p{M}\p{N}_/-]|[#;])/gu;

function addTag(tags: Set<string>, written: string): void {
  const tag = written.replace(/^\/+|(?<!\/)\/+$/g, "");
  if (/[^\d/_-]/.test(tag)) tags.add(tag);
}

/** `tags:: a, b` on a line of its own, or an item of a list. */
function propertyTags(text: string): string[] {
  const value = /^\s*(?:[-*+]\s+)?tags?::(.*)$/i.exec(text)?.[1];
  return value === undefined ? [] : listedTags(value);
}

/** The tags of a list in one text: behind commas, or each with its `#`; without brackets. */
export function listedTags(value: string): string[] {
  const isHashed = /^\s*#\S+(?:\s+#\S+)+\s*$/.test(value);
  return value
    .split(isHashed ? /\s+/ : ",")
    .map((tag) => bareTag(tag))
    .filter((tag) => tag !== "");
}

/** A tag without its `#`, quotation marks and double brackets. */
export function bareTag(written: string): string {
  return written
    .trim()
    .replace(/^#?\[\[(.*)\]\]$/s, "$1")
    .replace(/^(["'])(.*)\1$/s, "$2")
    .replace(/^#+(?=\S)/, "");
}

const wikiLink = /\[\[([^[\]\n]{1,500})\]\]/g;

function addWiki(links: NoteLink[], inner: string, line: number): void {
  const target = wikiTarget(inner);
  if (/^\S/.test(inner)) links.push({ target, isPath: false, line });
}

/** What stands before the words and the heading of a wiki link. */
function wikiTarget(inner: string): string {
  const [before = ""] = inner.split("|", 1);
  const hash = before.indexOf("#");
  return (hash === -1 ? before : before.slice(0, hash)).replace(/\\$/, "").trim();
}

/** Targets of Markdown's links that are notes beside this one. */
function addPaths(links: NoteLink[], text: string, line: number): void {
  for (const [, bracketed, bare] of text.matchAll(inlineTarget)) addPath(links, bracketed ?? bare ?? "", line);
  const defined = /^ {0,3}\[(?!\^)[^\]]+\]:[ \t]*<?([^\s<>]+)/.exec(text)?.[1];
  if (defined !== undefined) addPath(links, defined, line);
}

const inlineTarget = /\]\([ \t]*(?:<([^<>\n]*)>|([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*))/g;

function addPath(links: NoteLink[], written: string, line: number): void {
  const target = notePath(written);
  if (target !== null) links.push({ target, isPath: true, line });
}

/** The path of a note that a link's target is, or null for an address, an anchor, another file. */
function notePath(written: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(written)) return null;
  const [path = ""] = written.split(/[#?]/, 1);
  if (!/\.(?:md|markdown|mdown|mdx)$/i.test(path)) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
