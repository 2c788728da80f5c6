import { describe, expect, test } from "vitest";
import { passages } from "../../src/markdown/passages.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";

describe("passages", () => {
  test.each([
    ["a paragraph is one, its lines joined", "one\ntwo\n\nthree", ["0 one two", "3 three"]],
    ["each item of a list is one", "- a\n  b\n- c\n2. d", ["0 a b", "2 c", "3 d"]],
    ["ATX headings are left out", "# A\ntext\n## B", ["1 text"]],
    ["setext headings are left out", "A\n===\ntext\n\nB\n---", ["2 text"]],
    ["a comment in code is no heading", "```\n# install\n```", ["0 # install"]],
    ["of HTML only what the page shows is told", "<div>a<!-- b --></div>\n\n<script>c()</script>", ["0 a"]],
    ["a link's target is none", "[a]: /b\n\n[a] and [c][a]", ["2 a and c"]],
    ["markup alone shows nothing", "***\n\n[^1]", []],
    ["each row of a table is one", "| a | b |\n| --- | --- |\n| c | d |\n| e |  |", ["0 a | b", "2 c | d", "3 e |"]],
    ["a footnote is its text", "[^1]: Treaty text.", ["0 Treaty text."]],
  ])("%s", (_, markdown, found) => {
    const all = Array.from(passages(readMarkdown(markdown)), ({ leaf, plain }) => `${leaf.line} ${plain().text}`);
    expect(all.filter((passage) => !passage.endsWith(" "))).toEqual(found);
  });
});

test("a passage knows its section, and where its citations stand in it and in the source", () => {
  const source = "# One\n\n> a *b*\n> c&amp;d `e` \\[f[^n].\n";
  const [passage] = [...passages(readMarkdown(source))];
  const { text, citations } = passage?.plain() ?? { text: "", citations: [] };
  expect([passage?.section?.text, text]).toEqual(["One", "a b c&d e [f."]);
  expect(citations.map(({ label, at, place }) => [label, text.slice(at), source.slice(place, place + 4)])).toEqual([
    ["n", ".", "[^n]"],
  ]);
});
