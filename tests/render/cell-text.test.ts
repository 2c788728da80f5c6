import { expect, test } from "vitest";
import { cellText } from "../../src/render/cell-text.ts";

test.each([
  ["nothing is an empty cell", null, ""],
  ["zero and false are not nothing", [0, false], "0, false"],
  ["a list is joined", ["a", "b"], "a, b"],
  ["an empty list is an empty cell", [], ""],
  ["objects are named by their id", [{ id: "seoul", name: "Seoul" }], "seoul"],
  ["objects without an id by what they are", { what: "mistrust", kind: "political" }, "mistrust"],
  ["other objects are JSON", { a: 1 }, '{"a":1}'],
])("%s", (_, value, text) => {
  expect(cellText(value)).toBe(text);
});
