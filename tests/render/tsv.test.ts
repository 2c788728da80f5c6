import { expect, test } from "vitest";
import { tsv } from "../../src/render/tsv.ts";
import { machinePage, viewOf } from "./machine-page.ts";

const rows = [
  { id: "a", title: "one\ttwo\nthree", tags: ["x", "y"] },
  { id: "b", title: null, tags: [] },
];

test.each([
  ["the view's fields, no header", rows, ["id", "tags"], null, "a\tx, y\nb\t\n"],
  ["the named fields instead, in their order", rows, ["id"], ["tags", "id"], "x, y\ta\n\tb\n"],
  ["a tab or newline in a cell is a space", rows.slice(0, 1), ["title"], null, "one two three\n"],
  ["an escape in a cell is made visible", [{ id: "\u001b[31m" }], ["id"], null, "␛[31m\n"],
  ["no rows are no text", [], ["id"], null, ""],
])("%s", (_, data, fields, named, text) => {
  expect(tsv(viewOf(data, fields), machinePage(named))).toBe(text);
});
