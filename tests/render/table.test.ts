import { describe, expect, test } from "vitest";
import { paintTags } from "../../src/render/painter.ts";
import { layoutTable, type TableCells } from "../../src/render/table.ts";
import { mark } from "../../src/text/marks.ts";

function laidOut(cells: Partial<TableCells>, available: number): string[] {
  const table = { header: ["Id", "Title"], rows: [], aligns: [], hasHeaderLine: false, rule: null, ...cells };
  return Array.from(layoutTable(table, available), paintTags);
}

describe("layoutTable", () => {
  test.each([
    [
      "columns line up, no space at a line's end",
      {
        rows: [
          ["a", "x"],
          ["bbb", ""],
        ],
      },
      0,
      ["a    x", "bbb"],
    ],
    [
      "Korean and Latin line up by columns",
      {
        rows: [
          ["한국", "x"],
          ["abc", "y"],
        ],
      },
      0,
      ["한국  x", "abc   y"],
    ],
    [
      "a column is as wide as the address in it, and others shrink",
      { rows: [["one two three four", "https://a.org/b-c-d/e-f-g"]] },
      36,
      ["one two    https://a.org/b-c-d/e-f-g", "three", "four"],
    ],
    [
      "an address that fits in no column is whole in a record",
      { rows: [["a", "of https://a.org/b-c-d/e-f-g"]] },
      20,
      ["<label>Id:</label> a", "<label>Title:</label> of", "  https://a.org/b-c-d/e-f-g"],
    ],
    [
      "a path in a column that is whole is never broken at its spaces",
      { rows: [["~/my own notes/of it", "a"]], whole: [true, false] },
      14,
      ["<label>Id:</label>", "  ~/my own notes/of it", "<label>Title:</label> a"],
    ],
    ["the widest column wraps", { rows: [["gsomia", "one two three"]] }, 15, ["gsomia  one two", "        three"]],
    [
      "a style goes on in the next line of its cell",
      { rows: [["a", mark("em", "one two")]] },
      6,
      ["a  <em>one</em>", "   <em>two</em>"],
    ],
    [
      "where a word would be cut, rows become records",
      {
        rows: [
          ["gsomia-2016", "reopened"],
          ["b", ""],
        ],
      },
      14,
      ["<label>Id:</label>", "  gsomia-2016", "<label>Title:</label>", "  reopened", "", "<label>Id:</label> b"],
    ],
    [
      "a whole column is never broken",
      { rows: [["a b", "one two"]], whole: [true, false] },
      8,
      ["a b  one", "     two"],
    ],
    [
      "a header line and a rule stand above the rows",
      { rows: [["a", "b"]], hasHeaderLine: true, rule: "─" },
      0,
      ["<label>Id</label>  <label>Title</label>", "<dim>──  ─────</dim>", "a   b"],
    ],
    [
      "numbers stand to the right",
      {
        rows: [
          ["1", "x"],
          ["200", "y"],
        ],
        aligns: ["right" as const],
      },
      0,
      ["  1  x", "200  y"],
    ],
    [
      "a centred cell has its spare column on the right",
      {
        rows: [
          ["a", "x"],
          ["dddd", "y"],
        ],
        aligns: ["center" as const],
      },
      0,
      [" a    x", "dddd  y"],
    ],
    ["a missing cell is empty", { rows: [["a"], ["b", "c"]] }, 0, ["a", "b  c"]],
    ["a newline in a cell is a line of it", { rows: [["a\nb", "c"]] }, 0, ["a  c", "b"]],
    [
      "a header that does not fit is not lost where there are no rows",
      { header: ["Organisation", "Headquarters"], hasHeaderLine: true },
      12,
      ["<label>Organisation</label>", "<label>Headquarters</label>"],
    ],
  ])("%s", (_, cells, available, lines) => {
    expect(laidOut(cells, available)).toEqual(lines);
  });
});
