import { decodeHTML } from "entities/decode";

/** A piece of what a reference HTML says, in reading order. */
export type Piece =
  | { readonly kind: "text"; readonly text: string; readonly gap: Gap }
  /** The number of a list's item: `3` of `3.` or `3)`. */
  | { readonly kind: "number"; readonly text: string }
  /** A link's target, which may be printed in parentheses, or the source of an image without `alt`. */
  | { readonly kind: "url"; readonly url: string }
  /** The box of a task. */
  | { readonly kind: "box"; readonly text: string }
  | { readonly kind: "rule" }
  | { readonly kind: "code"; readonly lines: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** What stands before a piece: nothing, white space, the beginning of a line. */
export type Gap = "none" | "space" | "line";

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const unseen =
  /<!--(?:-?>|[\s\S]*?-->)|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<![a-z][^>]*>|<(script|style)\b(?=[\s>])[\s\S]*?(?:<\/\1\s*>|$)/gi;
const blocks =
  /^(?:address|article|aside|blockquote|br|center|dd|details|dialog|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|thead|tr|ul)$/;

/** The pieces of a reference HTML; `hasTables` if its tables are Markdown's and not HTML that was passed through. */
export function readHtml(html: string, { hasTables }: { readonly hasTables: boolean }): Piece[] {
  const pieces: Piece[] = [];
  let rest = html.replace(unseen, "");
  const special = hasTables ? /<pre\b[^>]*><code\b[^>]*>([^<]*)<\/code><\/pre>|<table>([\s\S]*?)<\/table>/i : codeBlock;
  const reader = createReader(pieces);
  for (let match = special.exec(rest); match !== null; match = special.exec(rest)) {
    reader.read(rest.slice(0, match.index));
    if (match[2] === undefined) pieces.push({ kind: "code", lines: codeLines(match[1] as string) });
    else pieces.push({ kind: "table", rows: readTable(match[2]) });
    reader.breakLine();
    rest = rest.slice(match.index + match[0].length);
  }
  reader.read(rest);
  reader.end();
  return pieces;
}

const codeBlock = /<pre\b[^>]*><code\b[^>]*>([^<]*)<\/code><\/pre>/i;

function codeLines(text: string): string[] {
  const lines = decodeHTML(text).split("\n");
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  return lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line.trim() !== ""),
    ),
  );
}

function readTable(html: string): string[][] {
  return html
    .split(/<tr>/)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh][^>]*>/)
        .slice(1)
        .map((cell) => textOf(cell)),
    );
}

/** The text of HTML inline content, `alt` for images. */
function textOf(html: string): string {
  const text = html.replace(tag, (_, slash: string, name: string, attributes: string) =>
    name === "img" && slash === "" ? (attribute(attributes, "alt") ?? "") : name === "br" ? " " : "",
  );
  return decodeHTML(text).trim();
}

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(attributes);
  return match === null ? null : decodeHTML(match[1] ?? match[2] ?? "");
}

function createReader(pieces: Piece[]) {
  let gap: Gap = "line";
  const counters: (number | null)[] = [];
  const targets: string[] = [];
  const addText = (text: string) => {
    for (const part of text.split(/([ \t\n\r\f]+)/)) {
      if (/^[ \t\n\r\f]/.test(part)) gap = gap === "line" ? "line" : "space";
      else if (part !== "") {
        pieces.push({ kind: "text", text: part, gap });
        gap = "none";
      }
    }
  };
  const close = (name: string) => {
    if (name === "ol" || name === "ul") counters.pop();
    const target = name === "a" ? targets.pop() : undefined;
    if (target !== undefined) pieces.push({ kind: "url", url: `(${target})` });
  };
  const openers: Readonly<Record<string, (attributes: string) => void>> = {
    ol: (attributes) => counters.push(Number(attribute(attributes, "start") ?? 1)),
    ul: () => counters.push(null),
    li: () => addNumber(),
    hr: () => pieces.push({ kind: "rule" }),
    a: (attributes) => targets.push(attribute(attributes, "href") ?? ""),
    input: (attributes) => pieces.push({ kind: "box", text: /\schecked/.test(attributes) ? "[x]" : "[ ]" }),
    img: (attributes) => addImage(attributes),
  };
  const addImage = (attributes: string) => {
    const alt = attribute(attributes, "alt") ?? "";
    if (alt === "") pieces.push({ kind: "url", url: attribute(attributes, "src") ?? "" });
    else addText(alt);
  };
  const addNumber = () => {
    const number = counters.at(-1);
    if (typeof number !== "number") return;
    pieces.push({ kind: "number", text: String(number) });
    counters[counters.length - 1] = number + 1;
  };
  const read = (html: string) => {
    let from = 0;
    for (const match of html.matchAll(tag)) {
      addText(decodeHTML(html.slice(from, match.index)));
      from = match.index + match[0].length;
      const name = (match[2] as string).toLowerCase();
      if (blocks.test(name)) gap = "line";
      if (/^t[dh]$/.test(name) && gap === "none") gap = "space";
      if (match[1] === "/") close(name);
      else openers[name]?.(match[3] as string);
    }
    addText(decodeHTML(html.slice(from)));
  };
  const breakLine = () => {
    gap = "line";
  };
  /** A link that is never closed goes on to the end. */
  const end = () => {
    while (targets.length > 0) close("a");
  };
  return { read, breakLine, end };
}
