import { describe, expect, test } from "vitest";
import { paintNone } from "../../src/render/painter.ts";
import { width } from "../../src/text/width.ts";
import { pageLines } from "./check-page.ts";

/** Tables that other terminal readers get wrong; where an issue says so, it is named. */
const plain = (lines: readonly string[], columns = 40) => pageLines(lines.join("\n"), columns).map(paintNone);

describe("tables", () => {
  test.each([
    ["a header alone", ["| a | bc |", "|---|---|"], 40, ["a  bc", "─  ──"]],
    ["a row too short and one too long", ["|a|b|", "|-|-|", "|c|", "|d|e|f|"], 40, ["a  b", "─  ─  ─", "c", "d  e  f"]],
    ["an empty cell between others", ["|a|b|c|", "|-|-|-|", "|d||e|"], 40, ["a  b  c", "─  ─  ─", "d     e"]],
    ["an empty first cell", ["| |b|", "|-|-|", "|a|c|"], 40, ["   b", "─  ─", "a  c"]],
    [
      "alignment counts columns, not characters",
      ["|日本|x|", "|--:|:-:|", "|a|한국어|"],
      40,
      ["日本    x", "────  ──────", "   a  한국어"],
    ],
    [
      "several links in a cell (rich #3115)",
      ["|a|", "|-|", "|[b](https://c.org), [d](https://e.org)|"],
      40,
      ["a", "────", "b, d"],
    ],
    [
      "a footnote in a cell (mdcat #43)",
      ["|a|", "|-|", "|2[^1]|", "", "[^1]: note"],
      40,
      ["a", "────", "2[1]", "", "[1] note"],
    ],
    ["an escaped bar, in code too", ["|a|", "|-|", "|b \\| `c\\|d`|"], 40, ["a", "───────", "b | c|d"]],
    ["<br> in a cell", ["|a|b|", "|-|-|", "|c<br>d|e|"], 40, ["a  b", "─  ─", "c  e", "d"]],
    [
      "a list and paragraphs in HTML in a cell",
      ["|a|b|", "|-|-|", "|<ul><li>c</li><li>d</li></ul>|<p>e</p><p>f</p>|"],
      40,
      ["a  b", "─  ─", "c  e", "d  f"],
    ],
    ["entities in a cell", ["|a|", "|-|", "|&lt;b&gt; &amp;amp;|"], 40, ["a", "─────────", "<b> &amp;"]],
    [
      "a cell wraps between words (mods #360: cut off)",
      ["|a|b|", "|-|-|", "|c|one two three four|"],
      20,
      ["a  b", "─  ─────────────────", "c  one two three", "   four"],
    ],
    ["a table glued to a paragraph above", ["x", "|a|", "|-|", "|b|"], 40, ["x", "", "a", "─", "b"]],
  ])("%s", (_, lines, columns, page) => {
    expect(plain(lines, columns)).toEqual(page);
  });

  test("a row becomes a record where words would be cut", () => {
    expect(plain(["|Organisation|Responsibility|", "|-|-|", "|internationalisation|acknowledgement|"], 24)).toEqual([
      "Organisation:",
      "  internationalisation",
      "Responsibility:",
      "  acknowledgement",
    ]);
  });

  test("a record has what stands beyond the header", () => {
    expect(plain(["|Organisation|", "|-|", "|internationalisation|acknowledgement|"], 24)).toEqual([
      "Organisation:",
      "  internationalisation",
      "acknowledgement",
    ]);
  });

  test("a table with a row of very many cells is shown as it is written", () => {
    const row = `|${"a|".repeat(3000)}zebra|`;
    expect(plain(["|b|", "|-|", row, "|c|"], 80).join(" ")).toContain("zebra");
  });

  test("a table in a list nested three deep keeps to the width", () => {
    const page = plain(
      [
        "- x",
        "  - y",
        "    - z",
        "",
        "      | Actor | Stance |",
        "      |---|---|",
        "      | South Korea | reluctant, at a price |",
      ],
      24,
    );
    expect(page.filter((line) => width(line) > 24)).toEqual([]);
    expect(page).toEqual([
      "• x",
      "  • y",
      "    • z",
      "",
      "      Actor   Stance",
      "      ──────  ──────────",
      "      South   reluctant,",
      "      Korea   at a price",
    ]);
  });

  test("thirty columns at width 20 lose no cell", () => {
    const cells = Array.from({ length: 30 }, (_, index) => `c${index}`);
    const page = plain(
      [`|${cells.join("|")}|`, `|${"-|".repeat(30)}`, `|${cells.map((cell) => `v${cell}`).join("|")}|`],
      20,
    );
    expect(page).toEqual(cells.map((cell) => `${cell}: v${cell}`));
  });
});
