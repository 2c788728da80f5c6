import type { Token, Tokens } from "marked";

/**
 * A tag, its quoted attributes included. A `<` outside quotes ends the attempt, and no shorter
 * name is tried, so that a text of many opening brackets or of one long name is read in linear
 * time.
 */
const tag = /<(\/?)([A-Za-z][A-Za-z\d-]*)(?![A-Za-z\d-])((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;

/**
 * What HTML never shows: comments, instructions, CDATA, declarations, scripts and styles;
 * unclosed, they run to the end.
 */
const unseen =
  /<!--(?:-?>|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Za-z][^>]*(?:>|$)|<(script|style)(?=[\s/>])[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Whatever of HTML source is not its text. */
export const unseenOrTag = new RegExp(`${unseen.source}|${tag.source}`, "gi");

const startsLine =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|optgroup|option|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/i;

/**
 * The text of HTML source, character references not yet decoded: a newline where a block begins or
 * ends, `alt` for images.
 */
export function htmlText(source: string): string {
  return source.replace(unseen, "").replace(tag, (_, slash: string, name: string, attributes: string) => {
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
  for (const token of htmlTokens(source.replace(unseen, ""))) {
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
