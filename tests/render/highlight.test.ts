import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { type Highlight, loadHighlight } from "../../src/render/highlight.ts";
import { fencedLanguages, languageOf, languages } from "../../src/render/languages.ts";
import type { Page } from "../../src/render/page.ts";
import { paintNone, paintTags } from "../../src/render/painter.ts";
import { terminal } from "../../src/render/terminal.ts";
import { stripMarks } from "../../src/text/marks.ts";
import type { View } from "../../src/view/view.ts";
import { cpuTime } from "../cpu-time.ts";
import { fc } from "../seeded.ts";

const names = Object.keys(languages);
let highlight: Highlight;
beforeAll(async () => {
  highlight = await loadHighlight(new Set(names));
});

describe("highlighting", () => {
  test.each([
    ["js", "const a = 1;", "<code-keyword>const</code-keyword> a = <code-number>1</code-number>;"],
    [
      "py",
      "def f(): # x",
      "<code-keyword>def</code-keyword> <code-name>f</code-name>(): <code-comment># x</code-comment>",
    ],
    ["sh", "echo 'a'", "<code-type>echo</code-type> <code-string>'a'</code-string>"],
    ["yml", "a: true", "<code-type>a:</code-type> <code-number>true</code-number>"],
    ["diff", "+a\n-b", "<code-addition>+a</code-addition>\n<code-deletion>-b</code-deletion>"],
    [
      "html",
      "<script>var a</script>",
      "<<code-name>script</code-name>><code-keyword>var</code-keyword> a</<code-name>script</code-name>>",
    ],
  ])("of %s", (info, code, painted) => {
    expect(paintTags(highlight(code, info) ?? "")).toBe(painted);
  });

  test.each([
    ["an unknown language", "brainfuck", "+"],
    ["no language", "", "const a"],
    ["data in one long line", "js", "a ".repeat(500)],
    ["more than 20 KB", "js", "a\n".repeat(10_241)],
    ["data in one long word", "js", "a".repeat(128)],
  ])("of %s is none", (_, info, code) => {
    expect(highlight(code, info)).toBeNull();
  });

  test.each([
    ["words", `${"a".repeat(127)} `],
    ["dotted names", "1e1.0_"],
  ])(
    "of 20 KB of the longest lines takes no more than seconds: %s",
    (_, piece) => {
      const line = `${piece.repeat(Math.floor(999 / piece.length))}\n`;
      for (const name of names) {
        const start = cpuTime();
        expect(highlight(line.repeat(20), name)).not.toBeNull();
        expect([name, cpuTime() - start < 5000]).toEqual([name, true]);
      }
    },
    60_000,
  );

  test("changes no character, whatever the code", () => {
    const pieces = [
      "\n",
      "  ",
      '"',
      "'",
      "`",
      "/*",
      "*/",
      "//",
      "#",
      "<a b='c'>",
      "</a>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "{",
      "}",
      "${",
      "&lt;",
      "def f",
      "class A",
      "import x",
      "@@ -1 +1 @@",
      "---\n",
      "a: b",
      "0x1f",
      "日本",
      "**",
      "[a](b)",
      "\\",
      "<<EOF",
      "EOF",
    ];
    const code = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 })
      .map((all) => all.join("").replace(/\p{Cc}/gu, (found) => (found === "\n" ? found : "")));
    fc.assert(
      fc.property(fc.constantFrom(...names), code, (name, text) => {
        const marked = highlight(text, name);
        expect(marked).not.toBeNull();
        expect(stripMarks(marked ?? "")).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("languages", () => {
  test.each([
    ["by alias", "TS", "typescript"],
    ["by the first word of the info string", "js {1,3} title=a", "javascript"],
    ["with attributes right behind", "rust,no_run", "rust"],
    ["not by a name that JavaScript gives every object", "constructor", null],
  ])("are known %s", (_, info, name) => {
    expect(languageOf(info)).toBe(name);
  });

  test("of fences are found in quotes and lists", () => {
    expect([...fencedLanguages("```js\n```\n> ~~~ py\n\n1. ```yml\n```cobol\n`c` ``` go")]).toEqual([
      "javascript",
      "python",
      "yaml",
      "go",
    ]);
  });

  test("embedded in others are named by their grammars, so that none is guessed", () => {
    const require = createRequire(import.meta.url);
    const guessing = names.filter((name) =>
      /subLanguage:\s*\[/.test(readFileSync(require.resolve(`highlight.js/lib/languages/${name}`), "utf8")),
    );
    expect(guessing).toEqual([]);
  });
});

describe("a page", () => {
  const page: Page = {
    width: 60,
    proseWidth: 60,
    painter: paintTags,
    hasHyperlinks: false,
    isDecorated: true,
    fields: null,
  };
  const view = (source: string): View => ({
    data: {},
    fields: null,
    blocks: [{ kind: "markdown", source, citations: new Map(), path: "a.md", line: 1 }],
    shape: "page",
    ids: [],
    problems: [],
  });

  test("has its code coloured line by line", async () => {
    expect(await terminal(view("```js\n/* a\n\n  b */\n\tif\n```"), page)).toBe(
      "    <code-comment>/* a</code-comment>\n\n    <code-comment>  b */</code-comment>\n        <code-keyword>if</code-keyword>\n",
    );
  });

  test("in an unknown language has plain code", async () => {
    expect(await terminal(view("```cobol\nif\n```"), page)).toBe("    <code>if</code>\n");
  });

  test("without paint is the same as ever", async () => {
    expect(await terminal(view("```js\nif\n```"), { ...page, painter: paintNone })).toBe("    if\n");
  });
});
