import { describe, expect, test } from "vitest";
import { paintTags } from "../../src/render/painter.ts";
import { createRowLayout } from "../../src/render/row-layout.ts";
import { mark } from "../../src/text/marks.ts";

const widths = [3, 8, 4];

function laidOut(
  rows: readonly (readonly string[])[],
  plan: Partial<Parameters<typeof createRowLayout>[1]> = {},
): (string | readonly string[])[] {
  const layOut = createRowLayout(widths, { aligns: [], isSimple: [], ...plan });
  return rows.map((row) => {
    const lines = layOut(row);
    return typeof lines === "string" ? paintTags(lines) : lines.map(paintTags);
  });
}

describe("createRowLayout()", () => {
  test.each<[string, Parameters<typeof laidOut>, ReturnType<typeof laidOut>]>([
    ["makes one line of what fits", [[["a", "b c", "d"]]], ["a    b c       d"]],
    ["leaves no space at the end", [[["a", "", ""]]], ["a"]],
    ["makes an empty line of an empty row", [[["", "", ""], []]], ["", ""]],
    ["wraps what does not fit", [[["a", "b c d e f g", "h"]]], [["a    b c d e   h", "     f g"]]],
    [
      "tells what is wider than in the row above though it was known to be simple",
      [
        [
          ["a", "b", ""],
          ["a", mark("em", "one two three"), ""],
          ["a", mark("em", "b"), ""],
        ],
        { isSimple: [true, true, true] },
      ],
      ["a    b", ["a    <em>one two</em>", "     <em>three</em>"], "a    <em>b</em>"],
    ],
    [
      "does not take the lines of the row above for those of another",
      [
        [
          ["한국 말", "x", "y"],
          ["", "x", "y"],
          ["한국 말", "", "z"],
        ],
      ],
      [["한   x         y", "국", "말"], "     x         y", ["한             z", "국", "말"]],
    ],
    [
      "puts numbers to the right",
      [[["1", "22", "333"]], { aligns: ["right", "right", "right"] }],
      ["  1        22   333"],
    ],
    [
      "and so their lines",
      [[["1", "é", "1 333"]], { aligns: [null, "right", "right"] }],
      [["1           é     1", "                333"]],
    ],
    [
      "centres, an odd space behind",
      [[["1", "é", "22"]], { aligns: ["center", "center", null] }],
      [" 1      é      22"],
    ],
    ["lets an address stand out", [[["a", "https://a.org/b", "c"]]], [["a    https://a.org/b  c"]].flat()],
  ])("%s", (_, args, expected) => {
    expect(laidOut(...args)).toEqual(expected);
  });
});
