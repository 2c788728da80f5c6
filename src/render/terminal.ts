import type { Problem } from "../model/problem.ts";
import { least } from "../text/extremes.ts";
import { plural } from "../text/plural.ts";
import type { View } from "../view/view.ts";
import { layoutBlocks } from "./blocks.ts";
import { mayNameEmoji } from "./emoji-name.ts";
import { type DrawFormula, mayHoldFormula } from "./formula.ts";
import type { Highlight } from "./highlight.ts";
import type { Page } from "./page.ts";
import { paintNone } from "./painter.ts";
import { parts } from "./parts.ts";

/**
 * The page as people read it. The same layout serves `plain`, whose page has no styles, no links
 * and no drawing.
 */
export async function terminal(view: View, page: Page): Promise<string> {
  // They may be made anew at each reading.
  const { blocks } = view;
  const sources = blocks.flatMap((block) => (block.kind === "markdown" ? [block.source] : []));
  const renderMarkdown = sources.length > 0 ? (await import("./markdown-text.ts")).renderMarkdown : null;
  const highlight = await neededHighlight(sources, page);
  const emoji = sources.some(mayNameEmoji) ? (await import("./emoji.ts")).emojiByName : null;
  const drawFormula = await neededFormulas(sources, page);
  const drawDiagram = sources.some((source) => mayHoldFence(source, "mermaid"))
    ? (await import("./diagram/draw-diagram.ts")).drawDiagram
    : null;
  page.onLoaded?.(sources);
  const markdownPage: Page = {
    ...page,
    isBare: page.painter === paintNone,
    ...(highlight === null ? {} : { highlight }),
    ...(drawDiagram === null ? {} : { drawDiagram }),
    ...(drawFormula === null ? {} : { drawFormula }),
  };
  const groups = layoutBlocks(blocks, page, ({ source, citations, ...place }) =>
    renderMarkdown === null
      ? []
      : renderMarkdown(source, {
          page: markdownPage,
          width: page.proseWidth,
          citations,
          emoji,
          isBroken: ({ target, isPath }) => place.broken?.has(isPath ? `./${target}` : target) ?? false,
          onPlain: (found) => page.onProblem?.(plainProblem(found, place)),
        }),
  );
  // Lines are painted some at a time as they come, so that of a long page the text alone is kept.
  const texts: string[] = [];
  for (const lines of groups) {
    let above = texts.length === 0 ? "" : "\n";
    for (const part of parts(lines, (some) => page.painter(some.join("\n")))) {
      texts.push(above, part, "\n");
      above = "";
    }
  }
  return texts.join("");
}

/** What to say of blocks that were too costly to lay out: one warning, at the first. */
function plainProblem(lines: readonly number[], { path, line }: { path: string; line: number }): Problem {
  const others = lines.length === 1 ? "" : ` (and ${plural(lines.length - 1, "other")})`;
  const message = `this block is too large or nested too deep to lay out${others}; it is shown as it is written`;
  return { level: "warning", path, line: line + least(lines), code: "markdown-cost", message };
}

/**
 * Loads highlight.js if there is code to colour: of a known language, on a page that is painted.
 */
async function neededHighlight(sources: readonly string[], page: Page): Promise<Highlight | null> {
  if (!page.isDecorated || page.painter === paintNone || !sources.some((source) => /`{3}|~{3}/.test(source)))
    return null;
  const { fencedLanguages } = await import("./languages.ts");
  const wanted = new Set(sources.flatMap((source) => [...fencedLanguages(source)]));
  return wanted.size === 0 ? null : (await import("./highlight.ts")).loadHighlight(wanted);
}

/** Loads the signs of formulas if there are any, on a page that draws. */
async function neededFormulas(sources: readonly string[], page: Page): Promise<DrawFormula | null> {
  const mayDraw = (source: string) => (source.includes("$") && mayHoldFormula(source)) || mayHoldFence(source, "math");
  if (!page.isDecorated || !sources.some(mayDraw)) return null;
  return (await import("./tex/draw-formula.ts")).drawFormula;
}

/** Whether a text may hold a fence of a language. */
function mayHoldFence(source: string, language: "mermaid" | "math"): boolean {
  return source.includes(language) && fences[language].test(source);
}

const fences = { mermaid: /(?:`{3}|~{3})[ \t]{0,9}\{?mermaid/, math: /(?:`{3}|~{3})[ \t]{0,9}math/ };
