import { expect } from "vitest";
import { stack } from "../../src/render/layout.ts";
import { renderMarkdown } from "../../src/render/markdown-text.ts";
import type { Page } from "../../src/render/page.ts";
import { paintNone } from "../../src/render/painter.ts";
import { marksAndText, openedRole } from "../../src/text/marks.ts";
import { tooWide } from "../wide-lines.ts";
import { expandTabs } from "./expand-tabs.ts";
import { matchPage } from "./match-page.ts";
import { readHtml } from "./reference-html.ts";

/** The widths at which every property of the page holds; 0 is no wrapping. */
const pageWidths = [20, 40, 80, 120, 1000, 0];

/** The lines of a page in a terminal with hyperlinks, as marked text. */
export function pageLines(
  markdown: string,
  columns: number,
  changes: Partial<Page> = {},
  citations: ReadonlyMap<string, number> = new Map(),
): string[] {
  const page = { width: columns, proseWidth: columns, painter: paintNone, fields: null };
  const groups = renderMarkdown(markdown, {
    page: { ...page, hasHyperlinks: true, isDecorated: true, ...changes },
    width: columns,
    citations,
  });
  return stack(groups);
}

/**
 * What is wrong with the page of a Markdown text that means that HTML, at each width; nothing if it says what the HTML says:
 * every word in order and nothing besides but our own drawing, in lines that fit or are one address alone.
 */
export function faults(markdown: string, html: string, options = { hasTables: false }): string[] {
  const pieces = readHtml(html, options);
  const codeLines = new Set(pieces.flatMap((piece) => (piece.kind === "code" ? piece.lines.map(expandTabs) : [])));
  const pages = pageWidths.flatMap((columns) => [true, false].map((hasHyperlinks) => ({ columns, hasHyperlinks })));
  return pages.flatMap(({ columns, hasHyperlinks }) => {
    const marked = pageLines(markdown, columns, { hasHyperlinks });
    const lines = marked.map(paintNone);
    const isCode = (line: string) => [...codeLines].some((code) => code !== "" && line.endsWith(code));
    const found = [
      ...marked.flatMap(foreignBytes),
      ...(columns === 0
        ? []
        : tooWide(lines, columns)
            .filter((line) => !isCode(line))
            .map((line) => `too wide: ${line}`)),
    ];
    const { fault, indents } = matchPage(lines, pieces);
    if (fault !== null) found.push(fault);
    if (columns > 0 && fault === null) {
      found.push(
        ...indents.filter(({ indent }) => indent > columns / 2).map(({ line }) => `indented too far: ${line}`),
      );
    }
    return found.map((text) => `${columns}: ${text}\n${lines.join("\n")}`);
  });
}

/** Fails with what is wrong with the page. */
export function expectPage(markdown: string, html: string, options = { hasTables: false }): void {
  expect(faults(markdown, html, options).slice(0, 1).join("\n")).toBe("");
}

/** What of a marked line is neither printable nor a mark of ours. */
export function foreignBytes(marked: string): string[] {
  return marked.split(marksAndText).flatMap((part, index) => {
    if (index % 2 === 1)
      return part === "\u0003" || /^(?:[a-z]+|link:[!-~]+)$/.test(openedRole(part) ?? "")
        ? []
        : [`a strange mark: ${part}`];
    return /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(part)
      ? [`a control: ${JSON.stringify(part)}`]
      : [];
  });
}
