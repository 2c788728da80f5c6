import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawDiagram } from "../../src/render/diagram/draw-diagram.ts";
import { stack } from "../../src/render/layout.ts";
import { renderMarkdown } from "../../src/render/markdown-text.ts";
import type { Page } from "../../src/render/page.ts";
import { paintNone, paintTags } from "../../src/render/painter.ts";
import { drawFormula } from "../../src/render/tex/draw-formula.ts";
import { tooWide } from "../wide-lines.ts";

const goldens = new URL("goldens/", import.meta.url);
const page: Page = {
  width: 60,
  proseWidth: 60,
  painter: paintTags,
  hasHyperlinks: false,
  isDecorated: true,
  fields: null,
};
const citations = new Map([["mnd", 1]]);

function rendered(markdown: string, columns: number, changes: Partial<Page> = {}): string[] {
  return stack(
    renderMarkdown(markdown, {
      page: { ...page, drawDiagram, drawFormula, ...changes },
      width: columns,
      citations,
    }),
  );
}

/** Every golden; one whose name ends in a number is that many columns wide. */
const names = readdirSync(goldens)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length))
  .toSorted();

describe("Markdown as a terminal shows it", () => {
  const outputs = names.flatMap((name) => [
    { name, columns: 60, file: `${name}.terminal.txt` },
    ...(/^(?:list|table|quote|cjk)/.test(name) ? [{ name, columns: 24, file: `${name}.24.terminal.txt` }] : []),
  ]);

  test.each(outputs)("$name in $columns columns", async ({ name, columns, file }) => {
    const lines = rendered(readFileSync(new URL(`${name}.md`, goldens), "utf8"), columns);
    await expect(lines.map((line) => `${paintTags(line)}\n`).join("")).toMatchFileSnapshot(
      new URL(file, goldens).pathname,
    );
  });

  test.each(outputs.filter(({ name }) => name !== "code"))("$name keeps to $columns columns", ({ name, columns }) => {
    const lines = rendered(readFileSync(new URL(`${name}.md`, goldens), "utf8"), columns);
    expect(tooWide(lines.map(paintNone), columns)).toEqual([]);
  });
});

describe("Markdown in a line", () => {
  test.each([
    ["entities are decoded once", "&amp;lt; &copy; &eacute;", "&lt; © é"],
    ["and never in code", "`&amp;`", "<code>&amp;</code>"],
    ["a decoded control is made visible", "&#x1b;[31m &#x202e;x", "␛[31m x"],
    ["a raw control is made visible", "\u001b]0;title\u0007", "␛]0;title␇"],
    ["a forged mark of style is made visible", "\u0001title\u0002x\u0003", "␁title␂x␃"],
    ["emoji names stay as written", "a:heart:b", "a:heart:b"],
    ["a soft break is a space in English and Korean", "one\ntwo 한국\n일본", "one two 한국 일본"],
    ["a soft break is nothing in Chinese and Japanese", "協定に\n署名した。\n発効", "協定に署名した。発効"],
    [
      "a URL is not printed twice",
      "<https://a.org> https://b.org",
      "<link>https://a.org</link> <link>https://b.org</link>",
    ],
    [
      "a link's URL stands behind its text unchanged",
      "[a](https://a.org/b+c?d=1&amp;e=2)",
      "<link>a</link> (https://a.org/b+c?d=1&e=2)",
    ],
    ["an image is its alt text, without markup", "![a *b* c](d.png)", "a b c"],
    ["an image without alt text is its address", "![](d.png)", "d.png"],
    ["a citation of a source has the source's number", "signed[^mnd].", "signed<dim>[1]</dim>."],
    ["a citation that nothing explains stays", "signed[^x].", "signed[^x]."],
    ["HTML tags vanish, their text stays", "a <b title='x'>c</b> d", "a c d"],
    ["comparison signs are no HTML", "a < b > c", "a < b > c"],
    ["nested emphasis keeps both roles", "***a***", "<em><strong>a</strong></em>"],
    ["spaces inside code stay", "`a  b`", "<code>a  b</code>"],
    ["an escaped mark is text", "\\*a\\* 1984\\. b", "*a* 1984. b"],
  ])("%s", (_, markdown, line) => {
    expect(rendered(markdown, 0).map(paintTags)).toEqual([line]);
  });

  test.each([
    ["https may be a hyperlink", "[a](https://a.org)", "<a><link>a</link></a>"],
    ["javascript is printed instead", "[a](javascript:b)", "<link>a</link> (javascript:b)"],
  ])("where the terminal has hyperlinks, %s", (_, markdown, line) => {
    expect(rendered(markdown, 0, { hasHyperlinks: true }).map(paintTags)).toEqual([line]);
  });

  test("plain text has no drawing: hyphens for bullets, an indent for quotations", () => {
    expect(rendered("- a\n\n> b\n\n| c |\n|---|\n| d |", 0, { isDecorated: false }).map(paintNone)).toEqual([
      "- a",
      "",
      "  b",
      "",
      "c",
      "d",
    ]);
  });
});
