import { describe, expect, test } from "vitest";
import { paintNone } from "../../src/render/painter.ts";
import { width } from "../../src/text/width.ts";
import { cpuTime } from "../cpu-time.ts";
import { pageLines } from "./check-page.ts";

/** Blocks that other terminal readers get wrong; where an issue says so, it is named. */
const plain = (markdown: string, columns = 40) => pageLines(markdown, columns).map(paintNone);

describe("lists", () => {
  test.each([
    ["markup in tight items (marked-terminal #304, #371)", "1. **foo**\n1. _bar_ `x`", ["1. foo", "2. bar x"]],
    ["a start of their own", "7. a\n8. b", ["7. a", "8. b"]],
    ["a start at zero", "0. a\n1. b", ["0. a", "1. b"]],
    ["a parenthesis", "1) a\n2) b", ["1) a", "2) b"]],
    ["a year in an item", "- 1984\\. was\n- in 1984. x", ["• 1984. was", "• in 1984. x"]],
    [
      "a wrapped item hangs (glamour #314)",
      "- one two three\n    - four five six",
      ["• one two", "  three", "  • four", "    five six"],
    ],
    ["loose lists stay loose (glamour #167)", "- a\n\n- b", ["• a", "", "• b"]],
    ["two lists stay two", "- a\n\n* b", ["• a", "", "• b"]],
    ["an empty item keeps its place", "1. a\n2.\n3. c", ["1. a", "2.", "3. c"]],
    ["one box a task (marked-terminal: two)", "- [ ] a\n- [x] b", ["• [ ] a", "• [x] b"]],
    ["code in an item", "- a\n\n      b\n\n  c", ["• a", "", "    b", "", "  c"]],
    ["a heading in an item", "- # a\n- b", ["• a", "• b"]],
    ["a list right under an ordered item", "1. a\n   - b\n2. c", ["1. a", "   • b", "2. c"]],
    ["an item that begins with a quotation", "- > a\n  > b", ["• │ a b"]],
  ])("%s", (_, markdown, lines) => {
    expect(plain(markdown, 12)).toEqual(lines);
  });

  test.each([20, 40, 80])(
    "ten deep at width %i: every item, no line too wide, at most half of it indent",
    (columns) => {
      const items = Array.from(
        { length: 10 },
        (_, depth) => `${"  ".repeat(depth)}- item ${depth} goes on for a while`,
      );
      const page = plain(items.join("\n"), columns);
      expect(page.filter((line) => width(line) > columns || line.search(/[^ ]/) > columns / 2)).toEqual([]);
      expect(page.join(" ").replace(/[ •]+/g, " ")).toBe(items.join("").replace(/[ -]+/g, " "));
    },
  );
});

describe("quotations", () => {
  test.each([20, 40, 80])("thirty deep at width %i: the words are there and fit", (columns) => {
    const page = plain(`${"> ".repeat(30)}one two three four five`, columns);
    expect(page.filter((line) => width(line) > columns)).toEqual([]);
    expect(page.every((line) => (/^[│ ]*/.exec(line)?.[0].length ?? 0) <= columns / 2)).toBe(true);
    expect(page.join(" ").replace(/[│ ]+/g, " ").trim()).toBe("one two three four five");
  });

  test.each(["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])("the alert %s has its title", (kind) => {
    const title = kind.slice(0, 1) + kind.slice(1).toLowerCase();
    expect(plain(`> [!${kind}]\n> *a*\n>\n> - b`)).toEqual([`│ ${title}`, "│ a", "│", "│ • b"]);
  });

  test.each([
    ["a lazy line belongs to it", "> a\nb", ["│ a b"]],
    ["code in it", "> ```\n> a  b\n> ```", ["│   a  b"]],
    ["a list, then a paragraph", "> - a\n>\n> b", ["│ • a", "│", "│ b"]],
    ["an empty one is nothing", ">\n\na", ["a"]],
    ["a callout's title stands behind its type", "> [!NOTE] a", ["│ Note: a"]],
  ])("%s", (_, markdown, lines) => {
    expect(plain(markdown, 30)).toEqual(lines);
  });
});

describe("code", () => {
  test.each([
    ["tabs end at every fourth column", "```\na\tb\n\tc\n```", ["    a   b", "        c"]],
    ["an unknown language is no matter (marked-terminal: stderr)", "```nosuch\na\n```", ["    a"]],
    ["blank lines are kept", "```\na\n\n\nb\n```", ["    a", "", "", "    b"]],
    ["a long line is kept whole", `\`\`\`\n${"x ".repeat(40)}y\n\`\`\``, [`    ${"x ".repeat(40)}y`]],
    ["markup in it is text", "    *a* &amp; <b>", ["    *a* &amp; <b>"]],
    ["fences in fences", "````\n```\na\n```\n````", ["    ```", "    a", "    ```"]],
    ["a fence that is never closed", "```\na", ["    a"]],
    ["an empty one is nothing much", "a\n\n```\n```\n\nb", ["a", "", "", "", "b"]],
  ])("%s", (_, markdown, lines) => {
    expect(plain(markdown)).toEqual(lines);
  });
});

describe("HTML blocks", () => {
  test.each([
    ["keep apart from the next block", "<div>a</div>\n\nb", ["a", "", "b"]],
    ["details and summary", "<details>\n<summary>a</summary>\n\n*b*\n\n</details>", ["a", "", "b"]],
    ["comments over blank lines vanish", "<!-- a\n\nb -->\n\nc", ["c"]],
    ["scripts and styles vanish", "<style>\na {}\n</style>\n\n<script>b</script>\n\nc", ["c"]],
    ["<pre> keeps its lines", "<pre>\na\n   b &lt; c\n</pre>", ["    a", "       b < c"]],
    ["cells of a table keep apart", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", ["a b", "c"]],
    ["an image is its alt text", '<p align="center"><img alt="A map" src="b"></p>', ["A map"]],
    ["an attribute may hold a tag", '<div title="<b>">a</div>', ["a"]],
    ["an entity is decoded once", "<div>&amp;lt;</div>", ["&lt;"]],
    ["a tag over lines", '<div\n  class="a">\nb\n</div>', ["b"]],
    ["one in a list", "- <b>a</b>\n- <div>b</div>", ["• a", "• b"]],
  ])("%s", (_, markdown, lines) => {
    expect(plain(markdown)).toEqual(lines);
  });
});

test.each(["<pre ", "<a ", "<a \"' ", "<!-- ", "<script "])("a hundred thousand of %j take no time", (opening) => {
  const start = cpuTime();
  plain(`<div>\n${opening.repeat(100_000)}`);
  expect(cpuTime() - start).toBeLessThan(2000);
});

test.each([
  ["a block that is shown as it is written", `${"> ".repeat(200)}${"wörd ".repeat(300_000)}`],
  ["a block of HTML", `<div>\n${"wörd ".repeat(300_000)}`],
  ["a table's cell", `| a |\n| - |\n| ${"wörd ".repeat(300_000)} |`],
])("three hundred thousand words in %s are all there", (_, markdown) => {
  const words = pageLines(markdown, 8).join(" ").match(/wörd/g);
  expect(words?.length).toBe(300_000);
});

describe("footnotes", () => {
  test.each([
    [
      "of several paragraphs",
      "a[^n]\n\n[^n]: one\n\n    two\n\n    - three\n\nb",
      ["a[1]", "", "b", "", "[1] one", "", "    two", "", "    • three"],
    ],
    ["with code", "a[^n]\n\n[^n]: one\n\n        code", ["a[1]", "", "[1] one", "", "      code"]],
    ["in a heading", "# a[^n]\n\n[^n]: b", ["a[1]", "", "[1] b"]],
    ["in emphasis and a link", "*a[^n]* [b[^n]](https://c.org)\n\n[^n]: d", ["a[1] b[1]", "", "[1] d"]],
    ["right under a paragraph", "a[^n]\n[^n]: b", ["a[1]", "", "[1] b"]],
    ["that cite each other", "a[^m]\n\n[^m]: b[^n]\n[^n]: c", ["a[1]", "", "[1] b[2]", "[2] c"]],
    ["defined twice: the first counts", "a[^n]\n\n[^n]: b\n[^n]: c", ["a[1]", "", "[1] b"]],
    ["cited nowhere come last, by their label", "a[^n]\n\n[^m]: b\n[^n]: c", ["a[1]", "", "[1] c", "[^m] b"]],
    ["cited by those alone are numbered", "a\n\n[^m]: b[^n]\n[^n]: c", ["a", "", "[^m] b[1]", "[1] c"]],
    ["cited by those that follow alone", "a\n\n[^m]: b\n[^n]: c[^m]", ["a", "", "[^m] b", "[^n] c[^m]"]],
    ["that cite themselves", "a\n\n[^m]: b[^m]", ["a", "", "[^m] b[^m]"]],
    ["in code are code", "`[^n]`\n\n[^n]: b", ["[^n]", "", "[^n] b"]],
    ["go on in the next line", "a[^n]\n\n[^n]: b\nc", ["a[1]", "", "[1] b c"]],
    ["end at a paragraph that is not indented", "a[^n]\n\n[^n]: b\n\nc", ["a[1]", "", "c", "", "[1] b"]],
    ["in a list and a quotation", "- > a[^n]\n\n[^n]: b", ["• │ a[1]", "", "[1] b"]],
  ])("%s", (_, markdown, lines) => {
    expect(plain(markdown)).toEqual(lines);
  });

  test("keep to the width under a long label", () => {
    expect(pageLines(`[^${"x".repeat(30)}]: a`, 20).map(paintNone)).toEqual([
      `[^${"x".repeat(18)}`,
      `${"x".repeat(12)}]`,
      "a",
    ]);
  });

  test("on a source have its number", () => {
    const lines = pageLines("a[^s] b[^n]\n\n[^n]: c\n[^s]: d[^n]", 40, {}, new Map([["s", 1]]));
    expect(lines.map(paintNone)).toEqual(["a[1] b[2]", "", "[2] c", "[1] d[2]"]);
  });
});
