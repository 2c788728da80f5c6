import { decodeHTMLStrict } from "entities/decode";
import type { RendererObject } from "marked";
import { safeHyperlink } from "../text/hyperlink.ts";
import { mark, stripMarks } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";

const unspacedCharacter =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\u30fc\\uff01-\\uff0f\\uff1a-\\uff20]";

/** A line's end between Chinese or Japanese characters, which are written without spaces. */
const breakInUnspaced = new RegExp(`(?<=${unspacedCharacter})\\n(?=${unspacedCharacter})`, "gu");

/** A run of text in Markdown as it will be measured: entities decoded once, controls made visible, soft breaks spaces, or nothing in Chinese and Japanese. */
function inlineText(raw: string): string {
  return sanitizeLine(decodeHTMLStrict(raw.replace(breakInUnspaced, ""))).replace(/ {2,}/g, " ");
}

/**
 * The inline elements that marked-terminal 7.3.1 gets wrong: it decodes entities twice or not at all, prints images as
 * source, hangs `*#COLON|*` into code spans, and replaces `+` in link targets. strong, em and del stay with it.
 */
export function inlineRenderer(options: { readonly hasHyperlinks: boolean }): RendererObject<string, string> {
  return {
    text(token) {
      return "tokens" in token && token.tokens !== undefined
        ? this.parser.parseInline(token.tokens)
        : inlineText(token.text);
    },
    codespan: ({ text }) => mark("code", sanitizeLine(text)),
    br: () => "\n",
    html: ({ text }) => (/^<br\b/i.test(text) ? "\n" : ""),
    image({ text, href, tokens }) {
      const alt = tokens === undefined ? inlineText(text) : stripMarks(this.parser.parseInline(tokens));
      return alt === "" ? inlineText(href) : alt;
    },
    checkbox: () => "",
    link(token) {
      const text = this.parser.parseInline(token.tokens);
      return renderLink(text, decodeHTMLStrict(token.href), options.hasHyperlinks);
    },
  };
}

function renderLink(text: string, href: string, hasHyperlinks: boolean): string {
  const target = hasHyperlinks ? safeHyperlink(href) : null;
  if (target !== null) return mark(`link:${target}`, mark("link", text));
  const shown = sanitizeLine(href);
  const plain = stripMarks(text);
  const saysItself = shown === "" || plain === shown || `mailto:${plain}` === shown || `http://${plain}` === shown;
  return saysItself ? mark("link", text) : `${mark("link", text)} (${shown})`;
}
