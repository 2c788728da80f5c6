import { readdirSync, readFileSync } from "node:fs";
import commonmark from "commonmark-spec";
import { Lexer, Marked } from "marked";
import { describe, expect, test } from "vitest";
import { BoundedLexer, boundedBlocks } from "../../src/markdown/bounded-lexer.ts";
import { leanMarks } from "../../src/markdown/lean-lexer.ts";
import { QuickLexer } from "../../src/markdown/quick-lexer.ts";
import { createFootnotes } from "../../src/render/footnotes.ts";
import { fc } from "../seeded.ts";

/** Options of their own for each lexer, since a tokenizer knows its lexer. */
function options() {
  return new Marked<string, string>().use(createFootnotes(new Map([["a", 1]])).extension).defaults;
}

/** With the marks that are read in marked's place, which only our lexers know. */
function ownTokensOf(source: string): { quick: unknown; slow: unknown } {
  const own = () =>
    new Marked<string, string>(leanMarks, boundedBlocks, createFootnotes(new Map([["a", 1]])).extension).defaults;
  return { quick: [...new QuickLexer(own()).blocks(source)], slow: [...new BoundedLexer(own()).lex(source)] };
}

function tokensOf(source: string): { quick: unknown; slow: unknown } {
  return { quick: [...new QuickLexer(options()).blocks(source)], slow: [...new Lexer(options()).lex(source)] };
}

describe("the quick lexer finds what marked's finds", () => {
  test.each([
    ["in plain text", "one & two: three! (four)"],
    ["in code, emphasis and links", "a `b  c` **d e** *f* [g h](https://i.org/j?k=l#m) n"],
    ["in emphasis inside emphasis", "**a *b* c** and **a *b* c*"],
    ["behind what is no longer plain", "a **b** c_d _e_ `` f ` g `` h **i**"],
    ["at a delimiter that touches a word", "a**b** **c**d `e`f*g* *h*i"],
    ["where an address is no code", "a www.b.org http://c.org d@e.org **https://f.org**"],
    ["where brackets are none", "[a] [b](c d) ![e](f) [g][h] [i](j)(k) [^a] **[l](m)**"],
    ["across lines", "a  \nb\\\nc\n d **e\nf** *g*\n`h\ni`"],
    [
      "in every kind of block, with its targets further down",
      "# a [b]\n\nc [b]\n\n> d [b]\n>\n> e *f*\n\n- g [b]\n  - h\n\n| i | [b] |\n| - | - |\n| *j* | k |\n\n[b]: /l\n\nm [b]\n\n[^a]: n [b]\n",
    ],
    ["where stars are many", "***a*** **a**** *a**b* **a *b** c* * a *"],
  ])("%s", (_, source) => {
    const { quick, slow } = tokensOf(source);
    expect(quick).toEqual(slow);
  });

  test("whatever the text", () => {
    const pieces = [
      "a",
      "word",
      " ",
      " ",
      " ",
      "\n",
      "\n\n",
      "\n\n[g]: /u\n\n",
      "[g]",
      "  ",
      "*",
      "**",
      "_",
      "__",
      "`",
      "``",
      "~",
      "[",
      "]",
      "(",
      ")",
      "!",
      "[^a]",
      "<b>",
      "</b>",
      "<",
      "\\",
      ".",
      ",",
      ":",
      "@",
      "http://a.b",
      "www.c.d",
      "日本",
      "「",
      "$",
      "$x$",
      "$$",
      "é",
      "**b**",
      "*c d*",
      "`e`",
      "[f](g)",
      "[h](https://i.j/k_l)",
      "&amp;",
      "|",
      "- ",
      "> ",
      "**m *n* o**",
      "#",
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(""));
    fc.assert(
      fc.property(text, (source) => {
        const { quick, slow } = tokensOf(source);
        expect(quick).toEqual(slow);
      }),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(text, (source) => {
        const { quick, slow } = ownTokensOf(source);
        expect(quick).toEqual(slow);
      }),
      { numRuns: 5000 },
    );
  });

  test("in the README, the briefs and the goldens", () => {
    const folders = ["../../", "../../briefs/", "../render/goldens/"].map((path) => new URL(path, import.meta.url));
    for (const folder of folders) {
      for (const name of readdirSync(folder).filter((file) => file.endsWith(".md"))) {
        const { quick, slow } = tokensOf(readFileSync(new URL(name, folder), "utf8"));
        expect(quick).toEqual(slow);
      }
    }
  });
});

test("of a long text it finds the same whether all is read at once, for a target at its end, or a part at a time", () => {
  const ends = (example: string) => lastBlock(`${example}\n\nend`) === "end";
  const examples = commonmark.tests.map(({ markdown }) => markdown.trimEnd()).filter(ends);
  const source = Array(4).fill(examples.join("\n\n")).join("\n\n").replaceAll("]:", "] :");
  const parts = [...lexer().blocks(source)];
  const whole = [...lexer().blocks(`${source}\n\n[unused]: /target`)];
  expect(whole.splice(-2)).toMatchObject([{ type: "space" }, { type: "def" }]);
  expect(parts).toEqual(whole);
});

function lexer(): QuickLexer {
  return new QuickLexer(new Marked<string, string>(leanMarks, boundedBlocks).defaults);
}

function lastBlock(source: string): string | undefined {
  return new Lexer().lex(source).at(-1)?.raw;
}

test("of a long text the first blocks come before the last are read", () => {
  const reader = lexer();
  const blocks = reader.blocks(`${"a *b* c\n\n".repeat(20_000)}${"> ".repeat(101)}deep\n`);
  expect(blocks.next().value).toMatchObject({ type: "paragraph", text: "a *b* c" });
  expect(reader.plainLines).toEqual([]);
  expect([...blocks].at(-1)).toMatchObject({ type: "plain" });
  expect(reader.plainLines).toEqual([40_000]);
});

test("a link finds its target at the end of a long text", () => {
  const [first] = lexer().blocks(`[a]\n\n${"b\n\n".repeat(20_000)}[a]: /c\n`);
  expect(first).toMatchObject({ tokens: [{ type: "link", href: "/c" }] });
});
