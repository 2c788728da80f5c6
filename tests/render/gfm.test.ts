import { describe, test } from "vitest";
import { expectPage } from "./check-page.ts";

const row = (cells: readonly string[], name = "td") =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join("")}</tr>`;
const table = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table>${row(header, "th")}${rows.map((cells) => row(cells)).join("")}</table>`;

describe("what GitHub adds to CommonMark", () => {
  test.each([
    ["a table", "| a | b |\n|---|--:|\n| c | d |", table(["a", "b"], ["c", "d"])],
    ["a table without outer bars", "a | b\n--|--\nc | d", table(["a", "b"], ["c", "d"])],
    ["a table of a header alone", "| a | b |\n|---|---|", table(["a", "b"])],
    ["a row with a cell too few", "| a | b |\n|---|---|\n| c |", table(["a", "b"], ["c", ""])],
    // GitHub drops the cell.
    ["a row with a cell too many", "| a | b |\n|---|---|\n| c | d | e |", table(["a", "b", ""], ["c", "d", "e"])],
    [
      "rows with cells too many, in code and escaped",
      "a | b\n--|--\n`c | d` | e\nf \\| g | h | |\ni | | | *j*",
      table(["a", "b", "", ""], ["`c", "d`", "e", ""], ["f | g", "h", "", ""], ["i", "", "", "j"]),
    ],
    ["bars too many", "| a |\n|---|\n| c | | |", table(["a"], ["c"])],
    ["an escaped bar, in code as well", "| a |\n|---|\n| b \\| `c \\| d` |", table(["a"], ["b | c | d"])],
    [
      "markup in cells",
      "| *a* | `b` |\n|---|---|\n| **c** ~~d~~ | ![e](f.png) &amp; |",
      table(["a", "b"], ["c d", "e &amp;"]),
    ],
    ["a table that a paragraph follows", "| a |\n|---|\n| b |\n\nc", `${table(["a"], ["b"])}<p>c</p>`],
    ["a table in a quotation", "> | a | b |\n> |---|---|\n> | c | d |", table(["a", "b"], ["c", "d"])],
    [
      "a table in a list",
      "- x\n\n  | a | b |\n  |---|---|\n  | c | d |",
      `<ul><li><p>x</p>${table(["a", "b"], ["c", "d"])}</li></ul>`,
    ],
    [
      "tasks",
      "- [ ] a\n- [x] *b*\n  - [X] c",
      '<ul><li><input type="checkbox">a</li><li><input checked="" type="checkbox"><em>b</em><ul><li><input checked="" type="checkbox">c</li></ul></li></ul>',
    ],
    [
      "ordered tasks",
      "1. [ ] a\n2. [x] b",
      '<ol><li><input type="checkbox">a</li><li><input checked="" type="checkbox">b</li></ol>',
    ],
    ["what only looks like a task", "- [y] a\n- [x](b)", '<ul><li>[y] a</li><li><a href="b">x</a></li></ul>'],
    ["strike-through", "~~a~~ ~b~ ~~~c", "<p>a b ~~~c</p>"],
    [
      "an address alone",
      "see www.a.org/b?c=d&e=f. And https://a.org/b_c_d, (https://a.org)",
      "<p>see www.a.org/b?c=d&amp;e=f. And https://a.org/b_c_d, (https://a.org)</p>",
    ],
    ["a mail address alone", "write to a.b@c.org.", "<p>write to a.b@c.org.</p>"],
    ["a footnote", "a[^1] b\n\n[^1]: *c* d", "<p>a[1] b</p><p>[1] c d</p>"],
    [
      "footnotes numbered as they are cited",
      "a[^z] b[^y] c[^z]\n\n[^y]: d\n[^z]: e",
      "<p>a[1] b[2] c[1]</p><p>[1] e</p><p>[2] d</p>",
    ],
    ["a footnote that nothing explains", "a[^x]", "<p>a[^x]</p>"],
    ["alerts", "> [!TIP]\n> a\n\n> [!caution]\n> b", "<p>Tip</p><p>a</p><p>Caution</p><p>b</p>"],
    ["a callout of any type", "> [!FOO]\n> a", "<p>Foo</p><p>a</p>"],
    ["HTML that GitHub filters", "a <title>b</title>", "<p>a b</p>"],
  ])("%s", (_, markdown, html) => {
    expectPage(markdown, html, { hasTables: true });
  });
});
