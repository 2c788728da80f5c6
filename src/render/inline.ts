import type { RendererObject, Token, Tokens } from "marked";
import { inlineHtmlText } from "../markdown/html-text.ts";
import { type NoteTarget, noteTarget } from "../markdown/note-target.ts";
import { decodeEntities } from "../text/decode-entity.ts";
import { safeHyperlink } from "../text/hyperlink.ts";
import { mark, stripMarks } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import { emojiName } from "./emoji-name.ts";
import { type DrawFormula, formulaText } from "./formula.ts";
import { blockBreak, cellGap, nothingShown, softBreak, splitGaps, withoutGaps } from "./settle-breaks.ts";

/**
 * A run of text in Markdown as it will be measured: entities decoded once, controls made visible.
 */
function inlineText(raw: string): string {
  if (!raw.includes("\n")) return lineText(raw);
  // An entity may be a Chinese character.
  const joined = raw.includes("&") ? raw : raw.replace(breakInAscii, " ");
  return joined.includes("\n") ? linesText(joined) : lineText(joined);
}

/** A line's end between characters of ASCII, where it is a space whatever else stands around it. */
const breakInAscii = /\n(?<=[!-~]\n)(?=[!-~])/g;

function linesText(raw: string): string {
  const lines = raw.split("\n");
  return lines.map((line, at) => lineText(trimLine(line, at > 0, at < lines.length - 1))).join(softBreak);
}

/** The line without the spaces next to a line's end. */
function trimLine(line: string, hasBefore: boolean, hasAfter: boolean): string {
  let [start, end] = [0, line.length];
  while (hasBefore && start < end && line[start] === " ") start += 1;
  while (hasAfter && end > start && line[end - 1] === " ") end -= 1;
  return line.slice(start, end);
}

function lineText(raw: string): string {
  const text = sanitizeLine(decodeEntities(raw));
  return text.includes("  ") ? text.replace(/ {2,}/g, " ") : text;
}

/** What the inline elements of a page need to know of it. */
export interface InlineOptions {
  readonly hasHyperlinks: boolean;
  /** Whether a link to a note leads nowhere. */
  readonly isBroken?: (note: NoteTarget) => boolean;
  /** The emoji of a name, where a page has any by name. */
  readonly emoji?: ReadonlyMap<string, string> | null;
  /** Draws formulas, where the page does. */
  readonly drawFormula?: DrawFormula | null;
}

/**
 * The inline elements that marked-terminal 7.3.1 gets wrong: it decodes entities twice or not at
 * all, prints images as source, hangs `*#COLON|*` into code spans, and replaces `+` in link
 * targets. strong, em and del stay with it.
 */
export function inlineRenderer(options: InlineOptions): RendererObject<string, string> {
  return {
    text(token) {
      return "tokens" in token && token.tokens !== undefined
        ? this.parser.parseInline(token.tokens)
        : withEmoji(inlineText(token.text), options.emoji ?? null);
    },
    codespan: ({ text }) => mark("code", sanitizeLine(text)),
    br: () => "\n",
    html: ({ text }) => inlineHtml(text),
    image({ text, href, tokens }) {
      const alt = tokens === undefined ? inlineText(text) : altText(tokens, options.drawFormula ?? null);
      return alt === "" ? inlineText(href) : alt;
    },
    checkbox: () => "",
    link(token) {
      const text = this.parser.parseInline(token.tokens);
      return renderLink(text, decodeEntities(token.href), options);
    },
  };
}

/** A text with the signs in place of their names between colons. */
function withEmoji(text: string, emoji: ReadonlyMap<string, string> | null): string {
  if (emoji === null || !text.includes(":")) return text;
  return text.replace(emojiName, (raw, name: string) => emoji.get(name) ?? raw);
}

/** What stands for one tag: its break, the `alt` of an image, or nothing. */
function inlineHtml(source: string): string {
  if (/^<br\b/i.test(source)) return "\n";
  const text = inlineHtmlText(source);
  if (text === "\n") return blockBreak;
  return text === " " ? cellGap : sanitizeLine(decodeEntities(text)) || nothingShown;
}

/** What an image's `alt` would be: the text alone, of links and images inside it as well. */
function altText(tokens: readonly Token[], draw: DrawFormula | null): string {
  return tokens
    .map((token) => {
      if (token.type === "br") return softBreak;
      if (token.type === "html") return "";
      if (token.type === "formula") return formulaText(token.raw, draw).replaceAll(blockBreak, "\n");
      if (token.type === "codespan") return sanitizeLine((token as Tokens.Codespan).text);
      return "tokens" in token && token.tokens !== undefined
        ? altText(token.tokens, draw)
        : inlineText("text" in token ? (token.text as string) : "");
    })
    .join("");
}

function renderLink(content: string, href: string, { hasHyperlinks, isBroken = () => false }: InlineOptions): string {
  const [before, text, after] = splitGaps(content);
  const note = noteTarget(href);
  if (note !== null) return before + mark(isBroken(note) ? "dim" : "link", text) + after;
  const target = hasHyperlinks ? safeHyperlink(href) : null;
  if (target !== null) return before + mark(`link:${target}`, mark("link", text)) + after;
  const shown = sanitizeLine(href);
  const plain = withoutGaps(stripMarks(text));
  const saysItself = shown === "" || plain === shown || `mailto:${plain}` === shown || `http://${plain}` === shown;
  return `${before}${mark("link", text)}${saysItself ? "" : ` (${shown})`}${after}`;
}
