import type { Token } from "marked";

/**
 * A tag, its quoted attributes included. A `<` outside quotes ends the attempt, so that a text of many opening brackets is
 * read in linear time.
 */
const tag = /<(\/?)([A-Za-z][A-Za-z\d-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;

/** What HTML never shows: comments, instructions, CDATA, declarations, scripts and styles; unclosed, they run to the end. */
const unseen =
  /<!--(?:-?>|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Za-z][^>]*(?:>|$)|<(script|style)(?=[\s/>])[\s\S]*?(?:<\/\1\s*>|$)/gi;

const startsLine =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|optgroup|option|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/i;

/** The text of HTML source, character references not yet decoded: a newline where a block begins or ends, `alt` for images. */
export function htmlText(source: string): string {
  return source.replace(unseen, "").replace(tag, (_, slash: string, name: string, attributes: string) => {
    if (startsLine.test(name)) return "\n";
    if (/^t[dh]$/i.test(name)) return " ";
    return slash === "" && /^img$/i.test(name) ? altText(attributes) : "";
  });
}

/** The text of one inline tag: as in `htmlText`, and nothing for what is no tag. */
export function inlineHtmlText(source: string): string {
  return /^<\/?[a-z]/i.test(source) ? htmlText(source) : "";
}

function altText(attributes: string): string {
  const match = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").replace(/\s+/g, " ");
}

/** Inline tokens without what stands between `<script>` or `<style>` and its end. */
export function withoutScripts(tokens: Token[]): Token[] {
  if (!tokens.some(opensScript)) return tokens;
  let hidden: string | null = null;
  return tokens.filter((token) => {
    const closes = hidden !== null && token.type === "html" && token.raw.toLowerCase().startsWith(`</${hidden}`);
    const isShown = hidden === null;
    if (closes) hidden = null;
    else if (hidden === null && opensScript(token)) hidden = /^<(\w+)/.exec(token.raw)?.[1]?.toLowerCase() ?? null;
    return isShown && hidden === null;
  });
}

function opensScript({ type, raw }: Token): boolean {
  return type === "html" && /^<(?:script|style)[\s>]/i.test(raw);
}
