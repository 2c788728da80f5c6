import type { Token } from "marked";
import type { Page } from "../page.ts";

/**
 * What an element's renderer may ask for: the text of inline tokens, and the lines of the blocks
 * inside it.
 */
export interface ElementContext {
  readonly page: Page;
  /** The width of the whole text, of which no more than half may be indent. */
  readonly full: number;
  /** Inline tokens as marked text; hard breaks are newlines. */
  readonly inline: (tokens: Token[]) => string;
  /** Block tokens laid out in that many columns, blank lines between them. */
  readonly blocks: (tokens: readonly Token[], width: number) => string[];
  /** Block tokens one right under the other: the content of a tight list item. */
  readonly tightBlocks: (tokens: readonly Token[], width: number) => string[];
}

/** Renders one block token into lines of at most `width` columns (0: no limit). */
export type RenderElement<T extends Token = Token> = (token: T, width: number, context: ElementContext) => string[];
