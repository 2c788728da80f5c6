import { Parser, type Token, type Tokens } from "marked";
import { attribute } from "../markdown/html-text.ts";

/**
 * marked's parser for inline tokens in which HTML is known by its tags alone, each a token of its
 * own: what a script holds is not shown, and what stands between `<a href>` and its end is a link.
 * Both at every depth, since tags may stand in emphasis.
 */
export class InlineParser extends Parser<string, string> {
  override parseInline(tokens: Token[], renderer: Parser<string, string>["renderer"] = this.renderer): string {
    return super.parseInline(hasHtml(tokens) ? withLinks(withoutScripts(tokens)) : tokens, renderer);
  }
}

/** Inline tokens without what stands between `<script>` or `<style>` and its end. */
function withoutScripts(tokens: Token[]): Token[] {
  if (!tokens.some(opensScript)) return tokens;
  let hidden: string | null = null;
  return tokens.filter((token) => {
    const closes = hidden !== null && isHtml(token) && token.raw.toLowerCase().startsWith(`</${hidden}`);
    const isShown = hidden === null;
    if (closes) hidden = null;
    else if (hidden === null && opensScript(token)) hidden = /^<(\w+)/.exec(token.raw)?.[1]?.toLowerCase() ?? null;
    return isShown && hidden === null;
  });
}

/**
 * Inline tokens with links in place of `<a href>`: each up to its end tag, the next `<a>` or the
 * end of the tokens.
 */
function withLinks(tokens: Token[]): Token[] {
  if (!tokens.some(opensAnchor)) return tokens;
  const outside: Token[] = [];
  let link: Tokens.Link | null = null;
  for (const token of tokens) {
    const opens = opensAnchor(token);
    if (opens) {
      const href = attribute(token.raw.slice(2, -1), "href");
      link = href === null ? null : linkTo(href, token.raw);
      outside.push(link ?? token);
    } else if (closesAnchor(token)) {
      link = null;
      outside.push(token);
    } else {
      (link?.tokens ?? outside).push(token);
    }
  }
  // Left open before nothing that is shown, it is no link.
  return link?.tokens.every(isBlank) ? [...outside.slice(0, -1), ...link.tokens] : outside;
}

/** Browsers pass over line ends and tabs in an address. */
function linkTo(href: string, raw: string): Tokens.Link {
  return { type: "link", raw, href: href.replace(/[\t\r\n]/g, "").trim(), title: null, text: "", tokens: [] };
}

/** Asked of every run of tokens: a loop by number is the quickest. */
function hasHtml(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.type === "html") return true;
  return false;
}

function isHtml({ type }: Token): boolean {
  return type === "html";
}

function opensScript(token: Token): boolean {
  return isHtml(token) && /^<(?:script|style)[\s>]/i.test(token.raw);
}

function opensAnchor(token: Token): boolean {
  return isHtml(token) && /^<a[\s/>]/i.test(token.raw);
}

function closesAnchor(token: Token): boolean {
  return isHtml(token) && /^<\/a[\s>]/i.test(token.raw);
}

function isBlank({ type, raw }: Token): boolean {
  return type === "html" ? !/^<img[\s/>]/i.test(raw) : type === "text" && raw.trim() === "";
}
