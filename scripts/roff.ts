// Markdown as roff of the man macros: enough for the chapters of the README.
import { lexer, type Token, type Tokens } from "marked";

/** A chapter as roff, its own heading left out, those below it as subsections. */
export function roffOfMarkdown(markdown: string): string {
  return lexer(markdown).slice(1).map(block).join("");
}

/**
 * Text as roff prints it: backslashes and hyphens literal, nothing at the start of a line taken for a request, and what is not ASCII
 * by its code, as not every roff is told that it reads UTF-8.
 */
export function roffText(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/gm, "\\&$1")
    .replace(/[^\t\n\x20-\x7e]/gu, (character) => `\\[u${hexadecimal(character)}]`);
}

function hexadecimal(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

function block(token: Token): string {
  switch (token.type) {
    case "heading":
      return `.SS ${inline(token.tokens ?? [])}\n`;
    case "paragraph":
      return `.PP\n${inline(token.tokens ?? [])}\n`;
    case "code":
      return `.PP\n.EX\n${roffText(token.text)}\n.EE\n`;
    case "list":
      return (token as Tokens.List).items.map(({ tokens }) => `.IP \\(bu 2\n${inline(tokens)}\n`).join("");
    case "table":
      return (token as Tokens.Table).rows.map(row).join("");
    case "space":
      return "";
    default:
      throw new Error(`the manual has no form for ${token.type}: ${token.raw}`);
  }
}

/** A row as a tagged paragraph: what is explained, then the rest. */
function row([first, ...rest]: readonly Tokens.TableCell[]): string {
  const said = rest.map(({ tokens }) => inline(tokens)).filter((text) => text !== "");
  return `.TP\n${inline(first?.tokens ?? [])}\n${said.join("; ")}\n`;
}

function inline(tokens: readonly Token[]): string {
  return tokens
    .map(span)
    .join("")
    .replace(/^([.'])/gm, "\\&$1");
}

function span(token: Token): string {
  switch (token.type) {
    case "codespan":
    case "strong":
      return `\\fB${roffText(unescaped(token.text))}\\fR`;
    case "em":
      return `\\fI${roffText(token.text)}\\fR`;
    case "link":
      return inline(token.tokens ?? []);
    case "text":
      return token.tokens === undefined ? roffText(unescaped(token.text)) : inline(token.tokens);
    case "escape":
      return roffText(token.text);
    default:
      throw new Error(`the manual has no form for ${token.type}: ${token.raw}`);
  }
}

/** A pipe is escaped in a table, there alone. */
function unescaped(text: string): string {
  return text.replaceAll("\\|", "|");
}
