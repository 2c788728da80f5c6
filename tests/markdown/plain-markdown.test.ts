import { describe, expect, test } from "vitest";
import { plainInline, plainMarkdown } from "../../src/markdown/plain-markdown.ts";

describe("plainInline", () => {
  test.each([
    ["emphasis, strike-through and code lose their marks", "*a* **b** ~~c~~ `d` _e_ __f__", "a b c d e f"],
    ["underscores inside a word stay", "snake_case_name", "snake_case_name"],
    ["an asterisk between spaces is text", "2 * 3", "2 * 3"],
    ["escaped marks are text", "\\*a\\* and \\_b\\_", "*a* and _b_"],
    ["a link is its text", '[the pact](https://a.org/x_(y) "title") holds', "the pact holds"],
    ["a link's target may stand in angle brackets", "[a](<https://a.org/b c>)", "a"],
    ["an image is its alt text", "![a map](map.png)", "a map"],
    ["a bracket before a link is text", "[a [b](c)", "[a b"],
    ["an address in angle brackets is the whole target", "[a](<b>c)", "[a](c)"],
    ["a comment that is not closed is text", "a <!-- b --> <!-- c", "a <!-- c"],
    ["an escaped bracket opens no link", "\\[a](b)", "[a](b)"],
    ["an autolink is its address", "see <https://a.org> or <a@b.org>", "see https://a.org or a@b.org"],
    ["tags and comments vanish, less-than signs stay", "a <b>c</b><!-- d --> < e > f", "a c < e > f"],
    ["footnote marks vanish", "signed[^1] twice[^note].", "signed twice."],
    ["entities are decoded once", "R&amp;D &eacute;t&#233; &#xE9; &amp;lt; &nosuch;", "R&D été é &lt; &nosuch;"],
    ["but not in code, nor escaped", "`&amp;` \\&amp;", "&amp; &amp;"],
    [
      "markup in code is text",
      "`**kwargs` `a*b*c` `__init__` `<div>` `[x](y)` `!` `\\`",
      "**kwargs a*b*c __init__ <div> [x](y) ! \\",
    ],
    ["a backtick in code is text", "``a `b` c`` and `` ` ``", "a `b` c and `"],
    ["code may stand in a link", "[the `a_b_c` call](https://a.org)", "the a_b_c call"],
    ["a decoded mark is no markup", "&#42;a&#42;", "*a*"],
    ["white space is collapsed", " a\n  b ", "a b"],
  ])("%s", (_, markdown, text) => {
    expect(plainInline(markdown)).toBe(text);
  });
});

describe("plainInline reads two million characters before the test gives up, where quadratic work would take hours, of", () => {
  test.each([
    ["marks of footnotes", "[^"],
    ["brackets", "["],
    ["images", "!["],
    ["beginnings of comments", "<!--"],
    ["beginnings of tags", "<a"],
    ["beginnings of links", "[a](b"],
    ["beginnings of titles", '[a](b "c'],
    ["targets in angle brackets", "[a](<b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b>"],
    ["underscores", "_"],
    ["backticks and an entity", "&amp;``a"],
    ["code", "`a`"],
    ["code that is not closed", "``a`"],
  ])("%s", (_, piece) => {
    expect(plainInline(`${piece.repeat(2_000_000 / piece.length)} end`)).toMatch(/end$/);
  });
});

test.each([
  ["marks of quotations and lists vanish", "> - a\n> - b\n1. c", "a b c"],
  ["a footnote's label vanishes", "[^1]: Treaty Series 3", "Treaty Series 3"],
  ["a year at the start of a line that is no item stays", "in\n1984 it was", "in 1984 it was"],
  [
    "fenced code is kept, its fences are not",
    "a *b*\n```ts\n# f(): Promise<T> *c*\n\n- d\n```\n*e*",
    "a b # f(): Promise<T> *c* - d e",
  ],
  ["a cell beyond the header is a cell", "| a |\n|---|\n| b | zebra |", "a b | zebra"],
  ["a table is its cells", "| a | *b* |\n|---|:-:|\n| c | d |", "a | b c | d"],
])("plainMarkdown: %s", (_, markdown, text) => {
  expect(plainMarkdown(markdown)).toBe(text);
});
