import type { View } from "../view/view.ts";
import { layoutBlocks } from "./blocks.ts";
import type { Page } from "./page.ts";

/** The page as people read it. The same layout serves `plain`, whose page has no styles, no links and no drawing. */
export async function terminal(view: View, page: Page): Promise<string> {
  const hasMarkdown = view.blocks.some(({ kind }) => kind === "markdown");
  const renderMarkdown = hasMarkdown ? (await import("./markdown-text.ts")).renderMarkdown : null;
  const lines = layoutBlocks(view.blocks, page, ({ source, citations }) =>
    renderMarkdown === null ? [] : renderMarkdown(source, { page, width: page.proseWidth, citations }),
  );
  return lines.map((line) => `${page.painter(line)}\n`).join("");
}
