import { latin1Of } from "../text/latin1.ts";
import { isMailHead } from "./mail-head.ts";

/** The kinds of files that are read, each by an adapter of its own. */
export type SourceKind = "text" | "markdown" | "html" | "pdf" | "docx" | "epub" | "mail" | "mbox" | "feed" | "calendar";

/** What a file is: a kind that is read, or why it is none, as the end of a sentence about it. */
export type KindOfFile =
  | { readonly kind: SourceKind; readonly reason: null }
  | { readonly kind: null; readonly reason: string };

/** How much of a text is looked at, in bytes. */
const headLength = 4096;

/** What files of other kinds begin with, and what to say of them. */
const foreign: readonly (readonly [magic: string, reason: string])[] = [
  ["\x89PNG", "is a picture; expected a text"],
  ["\xff\xd8\xff", "is a picture; expected a text"],
  ["GIF8", "is a picture; expected a text"],
  ["II*\0", "is a picture; expected a text"],
  ["MM\0*", "is a picture; expected a text"],
  ["\x1f\x8b", "is compressed; expected what is in it"],
  ["BZh", "is compressed; expected what is in it"],
  ["\xfd7zXZ", "is compressed; expected what is in it"],
  ["7z\xbc\xaf", "is an archive; expected a file of it"],
  ["Rar!", "is an archive; expected a file of it"],
  ["{\\rtf", "is in Rich Text Format; save it as .docx or .txt"],
  ["\xd0\xcf\x11\xe0", "is of an old Office, or encrypted; save it as .docx without a password"],
  ["SQLite format 3\0", "is a database; expected a text"],
  ["\x7fELF", "is a program; expected a text"],
];

/**
 * Tells the kind of a file by what it holds, and where that says nothing by its name. Looks at its
 * first bytes, and at the last of an archive.
 */
export function kindOf(bytes: Uint8Array, name: string): KindOfFile {
  const head = latin1(bytes.subarray(0, headLength));
  const [, reason] = foreign.find(([magic]) => head.startsWith(magic)) ?? [];
  if (reason !== undefined) return { kind: null, reason };
  if (head.slice(0, 1024).includes("%PDF-")) return { kind: "pdf", reason: null };
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return kindOfArchive(bytes, head);
  const isWide = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
  if (!isWide && head.includes("\0"))
    return { kind: null, reason: "is no text; expected one of the kinds that import reads" };
  const text = isWide ? head.replaceAll("\0", "").slice(2) : head;
  const root = rootOf(text.trimStart());
  const what = Object.hasOwn(foreignRoots, root) ? foreignRoots[root] : undefined;
  return what === undefined ? { kind: kindOfText(text, name), reason: null } : { kind: null, reason: what };
}

/** XML that holds no text. */
const foreignRoots: Readonly<Record<string, string>> = {
  opml: "is a list of feeds; expected one of them",
  urlset: "is a list of pages; expected one of them",
  sitemapindex: "is a list of pages; expected one of them",
  svg: "is a picture; expected a text",
  plist: "is a list of settings; expected a text",
};

/** Office, books and archives begin alike: the names of their entries tell. */
function kindOfArchive(bytes: Uint8Array, head: string): KindOfFile {
  const names = head + latin1(bytes.subarray(-64 * 1024));
  if (names.includes("application/epub+zip")) return { kind: "epub", reason: null };
  if (names.includes("word/document.xml")) return { kind: "docx", reason: null };
  if (names.includes("META-INF/container.xml")) return { kind: "epub", reason: null };
  if (names.includes("xl/workbook")) return { kind: null, reason: "is a spreadsheet; save it as .html or .txt" };
  if (names.includes("ppt/presentation")) return { kind: null, reason: "is a presentation; save it as .pdf" };
  if (names.includes("opendocument")) return { kind: null, reason: "is of OpenDocument; save it as .docx" };
  // A truncated one has no names at its end.
  if (names.includes("[Content_Types].xml")) return { kind: "docx", reason: null };
  return { kind: null, reason: "is an archive; expected a file of it" };
}

function kindOfText(head: string, name: string): SourceKind {
  const start = head.replace(/^\xef\xbb\xbf/, "").trimStart();
  const named = kindOfName(name);
  const root = rootOf(start);
  if (/^(?:!doctype )?(?:\w+:)?(?:rss|feed|rdf)$/.test(root) || isJsonFeed(start)) return "feed";
  if (/^(?:!doctype html|html|head|body)$/.test(root)) return "html";
  if (/^begin:vcalendar\b/i.test(start)) return "calendar";
  if (named === "markdown") return "markdown";
  const [first = "", second = ""] = start.split("\n", 2);
  if (/^From \S/.test(first) && /\d{2}:\d{2}/.test(first) && /^[!-9;-~]+:/.test(second)) return "mbox";
  if (isMailHead(start)) return "mail";
  if (named !== null) return named;
  return /^---[ \t]*\r?\n\S|^#{1,6} \S|^```|\]\(https?:/m.test(start) ? "markdown" : "text";
}

function isJsonFeed(start: string): boolean {
  return (
    start.startsWith("{") && /"version"\s?:\s?"https?:\/\/(?:www\.)?jsonfeed\.org/.test(start.replaceAll("\\/", "/"))
  );
}

/** The first element or document type of XML or HTML, in small letters; empty for none. */
function rootOf(start: string): string {
  let rest = start;
  while (/^<(?:\?|!--)/.test(rest)) {
    const end = rest.startsWith("<?") ? rest.indexOf("?>") + 2 : rest.indexOf("-->") + 3;
    if (end < 4) return "";
    rest = rest.slice(end).trimStart();
  }
  return (/^<(!doctype\s+[\w:]+|[\w:]+)/i.exec(rest)?.[1] ?? "").toLowerCase().replace(/\s+/, " ");
}

const kindsByEnding: Readonly<Record<string, SourceKind>> = {
  ...Object.fromEntries(["md", "markdown", "mdown", "mkd", "mdx"].map((ending) => [ending, "markdown" as const])),
  ...Object.fromEntries(["html", "htm", "xhtml", "xht"].map((ending) => [ending, "html" as const])),
  ...Object.fromEntries(["rss", "atom"].map((ending) => [ending, "feed" as const])),
  eml: "mail",
  mbox: "mbox",
};

/** What the ending of a name promises; null for one that promises nothing. */
function kindOfName(name: string): SourceKind | null {
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(kindsByEnding, ending) ? (kindsByEnding[ending] as SourceKind) : null;
}

function latin1(bytes: Uint8Array): string {
  return latin1Of(bytes);
}
