import { inlineHtmlText } from "./html-text.ts";
import type { Seek } from "./seek.ts";

/** A tag, address, comment or instruction in a text: where it ends, and what of it is seen. */
export interface Markup {
  readonly end: number;
  readonly shown: string;
}

/**
 * What begins with that `<`, or null if that is a character like any other. `seek` finds a text's
 * first place behind another.
 */
export function readMarkup(source: string, at: number, seek: Seek): Markup | null {
  const address = matchAt(autolink, source, at);
  if (address !== null) return { end: at + address.length, shown: address.slice(1, -1) };
  const tag = matchAt(anyTag, source, at);
  if (tag !== null) return hiddenElement(source, at, tag, seek) ?? { end: at + tag.length, shown: inlineHtmlText(tag) };
  if (matchAt(emptyComment, source, at) !== null) return { end: source.indexOf(">", at) + 1, shown: "" };
  for (const [opening, closing] of unseen) {
    if (!source.startsWith(opening, at) || (opening === "<!" && matchAt(declaration, source, at) === null)) continue;
    const end = seek(closing, at + opening.length);
    return end === -1 ? null : { end: end + closing.length, shown: "" };
  }
  return null;
}

/** What is never seen, the longer beginnings first. */
const unseen = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

const autolink = /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*)>/y;

/** An opening or closing tag. */
const anyTag =
  /<(?:\/[A-Za-z][A-Za-z\d-]*\s*|[A-Za-z][A-Za-z\d-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>/y;

const declaration = /<![A-Za-z]+\s/y;

const emptyComment = /<!---?>/y;

/** `<script>` and `<style>` are not seen up to their ends, or to that of the text. */
function hiddenElement(source: string, at: number, tag: string, seek: Seek): Markup | null {
  const name = /^<(script|style)[\s>]/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const closing = seek(`</${name}`, at);
  const end = closing === -1 ? -1 : source.indexOf(">", closing);
  return { end: end === -1 ? source.length : end + 1, shown: "" };
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
