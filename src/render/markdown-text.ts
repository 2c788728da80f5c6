import { Marked, type MarkedExtension, type Token, type Tokens } from "marked";
import { markedTerminal } from "marked-terminal";
import { boundedBlocks } from "../markdown/bounded-lexer.ts";
import { inCommonMark } from "../markdown/dialects/dialects.ts";
import { leanMarks } from "../markdown/lean-lexer.ts";
import { QuickLexer } from "../markdown/quick-lexer.ts";
import { mark } from "../text/marks.ts";
import { sanitizeLine } from "../text/sanitize.ts";
import { width as textWidth } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import { blockquote } from "./element/blockquote.ts";
import { code } from "./element/code.ts";
import type { ElementContext, RenderElement } from "./element/element.ts";
import { heading } from "./element/heading.ts";
import { html } from "./element/html.ts";
import { list } from "./element/list.ts";
import { paragraph } from "./element/paragraph.ts";
import { plain } from "./element/plain.ts";
import { table } from "./element/table.ts";
import { createFootnotes, type Note } from "./footnotes.ts";
import { formulas } from "./formula.ts";
import { type InlineOptions, inlineRenderer } from "./inline.ts";
import { InlineParser } from "./inline-parser.ts";
import { hang, inside, type Lines, stack } from "./layout.ts";
import type { Page } from "./page.ts";
import { settleBreaks } from "./settle-breaks.ts";

const nothing: RenderElement = () => [];

/**
 * One renderer per block element. A type that is not here is not printed by us: `hr` falls to
 * marked-terminal.
 */
const elements: Readonly<Record<string, RenderElement<never>>> = {
  paragraph,
  text: paragraph,
  heading,
  blockquote,
  list,
  code,
  table,
  html,
  plain,
  space: nothing,
  def: nothing,
  footnoteText: nothing,
};

/**
 * Markdown as lines of at most `width` columns (0: no limit), a group for each of its blocks and
 * one for its notes. marked parses; the layout is a walk down its tokens in which every element
 * gives its children its own width less its indent, so that wrapping happens once, at the leaf.
 */
export function* renderMarkdown(
  source: string,
  {
    page,
    width,
    citations,
    emoji = null,
    isBroken = () => false,
    onPlain = () => {},
  }: {
    readonly page: Page;
    readonly width: number;
    readonly citations: ReadonlyMap<string, number>;
    readonly emoji?: InlineOptions["emoji"];
    readonly isBroken?: InlineOptions["isBroken"];
    /**
     * Told the zero-based lines on which blocks begin that are shown as they are written, because
     * to lay them out costs too much.
     */
    readonly onPlain?: (lines: readonly number[]) => void;
  },
): Generator<Lines> {
  const footnotes = createFootnotes(citations, { hasNotes: source.includes("]:") });
  const drawFormula = page.drawFormula ?? null;
  const marked = new Marked<string, string>()
    .use(markedTerminal(terminalStyles(page)) as MarkedExtension<string, string>)
    .use({ renderer: inlineRenderer({ hasHyperlinks: page.hasHyperlinks, emoji, isBroken, drawFormula }) })
    .use(footnotes.extension)
    .use(formulas(drawFormula))
    .use(leanMarks)
    .use(boundedBlocks);
  const parser = new InlineParser(marked.defaults);
  const context: ElementContext = {
    page,
    full: width,
    inline: (inlineTokens) => settleBreaks(parser.parseInline(inlineTokens)),
    blocks: (blocks, columns) => stack(renderBlocks(blocks, columns)),
    tightBlocks: (blocks, columns) => renderBlocks(blocks, columns).flat(),
  };
  const renderBlocks = (blocks: readonly Token[], columns: number): string[][] =>
    blocks.map((token) => renderElement(token, columns));
  const renderElement = (token: Token, columns: number): string[] => {
    const element = elements[token.type] as RenderElement | undefined;
    if (element !== undefined) return element(token, columns, context);
    return token.type === "hr" ? rule(parser.renderer.hr(token as Tokens.Hr), columns, page) : [];
  };
  const lexer = new QuickLexer(marked.defaults);
  for (const block of lexer.blocks(inCommonMark(source))) yield renderElement(block, width);
  const { plainLines } = lexer;
  if (plainLines.length > 0) onPlain(plainLines);
  yield Array.from(footnotes.notes(), (note) => renderNote(note, context, width)).flat();
}

/** marked-terminal styles strong, em, del and rules; everything else is laid out here. */
const terminalStyles = ({ isDecorated }: Page) => ({
  reflowText: false,
  emoji: false,
  unescape: false,
  strong: (text: string) => mark("strong", text),
  em: (text: string) => mark("em", text),
  // Without its line through, what is deleted would be asserted.
  del: (text: string) => (isDecorated ? mark("del", text) : `~~${text}~~`),
  // Its own rule is as wide as stdout; ours is drawn where the width is known.
  hr: () => mark("dim", "─"),
});

function rule(drawn: string, width: number, { isDecorated }: Page): string[] {
  if (!isDecorated) return ["---"];
  return [drawn.trimEnd().replace("─", "─".repeat(width === 0 ? 80 : width))];
}

function renderNote({ label, number, tokens }: Note, { blocks }: ElementContext, width: number): string[] {
  const marker = `${number === null ? sanitizeLine(`[^${label}]`) : `[${number}]`} `;
  const columns = textWidth(marker);
  const room = inside(width, columns);
  const lines = blocks(tokens, room ?? width);
  const first = `${mark("dim", marker.trimEnd())} `;
  if (room === null) return [...wrap(first.trimEnd(), width), ...lines];
  return lines.length === 0 ? [first.trimEnd()] : hang(lines, first, " ".repeat(columns));
}
