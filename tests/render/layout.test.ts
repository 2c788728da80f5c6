import { expect, test } from "vitest";
import { hang, inside, stack } from "../../src/render/layout.ts";

test.each([
  ["one blank line stands between groups", [["a", "b"], ["c"]], ["a", "b", "", "c"]],
  ["empty groups leave no gap", [[], ["a"], [], ["b"], []], ["a", "", "b"]],
  ["no groups make no lines", [], []],
])("stack: %s", (_, groups, lines) => {
  expect(stack(groups)).toEqual(lines);
});

test.each([
  ["the first line has the marker, the others the indent", ["a", "b"], "- ", "  ", ["- a", "  b"]],
  ["a blank line gets no spaces at its end", ["a", "", "b"], "- ", "  ", ["- a", "", "  b"]],
  ["a bar goes on through blank lines", ["a", ""], "│ ", "│ ", ["│ a", "│"]],
])("hang: %s", (_, lines, first, rest, hung) => {
  expect(hang(lines, first, rest)).toEqual(hung);
});

test.each([
  ["an indent takes its columns", 60, 4, 56],
  ["no limit stays none", 0, 4, 0],
  ["no room where less than half would be left", 10, 8, null],
  ["no room in a single column", 1, 4, null],
])("inside: %s", (_, width, indent, left) => {
  expect(inside(width, indent)).toBe(left);
});
