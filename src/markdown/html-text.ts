import type { Token, Tokens } from "marked";
import { createSeek, type Seek } from "./seek.ts";

/**
 * A tag, its quoted attributes included. A `<` outside quotes ends the attempt, and no shorter name
 * is tried, so that a text of many opening brackets or of one long name is read in linear time.
 */
const tag = /<(\/?)([A-Za-z][A-Za-z\d-]*)(?![A-Za-z\d-])((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;

/** What opens something that HTML never shows, and what ends it, in small letters. */
const closings: Readonly<Record<string, string>> = {
  "<!--": "-->",
  "<?": "?>",
  "<![cdata[": "]]>",
  "<!": ">",
  "<script": "</script",
  "<style": "</style",
};

/**
 * Where something stands that HTML never shows: comments, instructions, CDATA, declarations,
 * scripts and styles. One that ends nowhere runs to the end where the source begins with it; behind
 * anything else it is its mark alone, and swallows nothing.
 */
function* unseen(source: string): Generator<{ readonly start: number; readonly end: number }> {
  if (!source.includes("<")) return;
  const seek = createSeek(source);
  const opens = /<!--|<\?|<!\[CDATA\[|<!(?=[A-Za-z])|<(?:script|style)(?=[\s/>])/gi;
  for (let found = opens.exec(source); found !== null; found = opens.exec(source)) {
    const end = unseenEnd(source, found[0].toLowerCase(), found.index, seek);
    yield { start: found.index, end };
    opens.lastIndex = end;
  }
}

function unseenEnd(source: string, mark: string, start: number, seek: Seek): number {
  if (mark === "<!--" && /^-?>/.test(source.slice(start + 4, start + 6))) return source.indexOf(">", start) + 1;
  const closing = closings[mark] as string;
  const from = seek(closing, start + mark.length);
  if (from !== -1) {
    // A tag may hold spaces before it ends.
    const end = closing.startsWith("</") ? source.indexOf(">", from) : from + closing.length - 1;
    return end === -1 ? source.length : end + 1;
  }
  if (source.slice(0, start).trim() === "") return source.length;
  const tagEnd = mark.startsWith("<s") ? source.indexOf(">", start) : -1;
  return tagEnd === -1 ? start + mark.length : tagEnd + 1;
}

function withoutUnseen(source: string): string {
  let seen = "";
  let from = 0;
  for (const { start, end } of unseen(source)) {
    seen += source.slice(from, start);
    from = end;
  }
  return seen + source.slice(from);
}

/** Whatever of HTML source is not its text, in order. */
export function* unseenOrTags(source: string): Generator<{ readonly raw: string; readonly index: number }> {
  let from = 0;
  for (const { start, end } of unseen(source)) {
    yield* tagsIn(source, from, start);
    yield { raw: source.slice(start, end), index: start };
    from = end;
  }
  yield* tagsIn(source, from, source.length);
}

function* tagsIn(
  source: string,
  from: number,
  to: number,
): Generator<{ readonly raw: string; readonly index: number }> {
  for (const { 0: raw, index } of source.slice(from, to).matchAll(tag)) yield { raw, index: from + index };
}

const startsLine =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|optgroup|option|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/i;

/**
 * The text of HTML source, character references not yet decoded: a newline where a block begins or
 * ends, `alt` for images.
 */
export function htmlText(source: string): string {
  return withoutUnseen(source).replace(tag, (_, slash: string, name: string, attributes: string) => {
    return tagText(name, slash === "" ? attributes : "");
  });
}

/** The text of one inline tag: as in `htmlText`, and nothing for what is no tag. */
export function inlineHtmlText(source: string): string {
  const [, name, attributes] = /^<\/?([a-z][a-z\d-]*)(?![a-z\d-])(.*)>$/is.exec(source) ?? [];
  return name === undefined ? "" : tagText(name, attributes ?? "");
}

function tagText(name: string, attributes: string): string {
  if (startsLine.test(name)) return "\n";
  if (/^t[dh]$/i.test(name)) return " ";
  return /^img$/i.test(name) ? altText(attributes) : "";
}

/**
 * The lines of HTML source as marked's inline tokens, one for each tag and run of text. Line by
 * line, because the tokens of a large block take much room; only what stands in a link is kept
 * together.
 */
export function* htmlLines(source: string): Generator<Token[]> {
  let line: Token[] = [];
  let isInLink = false;
  for (const token of htmlTokens(withoutUnseen(source))) {
    const isTag = token.type === "html";
    if (isTag && /^<\/?a[\s/>]/i.test(token.raw)) isInLink = !token.raw.startsWith("</");
    if (isInLink || !isTag || inlineHtmlText(token.raw) !== "\n") line.push(token);
    else {
      yield line;
      line = [];
    }
  }
  yield line;
}

function* htmlTokens(source: string): Generator<Token> {
  let from = 0;
  for (const { 0: raw, index } of source.matchAll(tag)) {
    yield* textTokens(source.slice(from, index));
    yield htmlToken(raw);
    from = index + raw.length;
  }
  yield* textTokens(source.slice(from));
}

/** A line's end is a break, as that of a block. */
function* textTokens(source: string): Generator<Token> {
  for (const [index, line] of source.split("\n").entries()) {
    if (index > 0) yield htmlToken("<p>");
    if (line !== "") yield { type: "text", raw: line, text: line, escaped: false };
  }
}

function htmlToken(raw: string): Tokens.Tag {
  return { type: "html", raw, text: raw, block: false, inLink: false, inRawBlock: false };
}

/**
 * The value of an attribute, its character references not yet decoded, or null. `source` is a tag
 * behind its name.
 */
export function attribute(source: string, name: string): string | null {
  for (const [, found, double, single, bare] of source.matchAll(attributes)) {
    if (found?.toLowerCase() === name) return double ?? single ?? bare ?? "";
  }
  return null;
}

const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

function altText(source: string): string {
  return (attribute(source, "alt") ?? "").replace(/\s+/g, " ");
}
