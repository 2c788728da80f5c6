import { expect, test } from "vitest";
import { json } from "../../src/render/json.ts";
import { machinePage, viewOf } from "./machine-page.ts";

test.each([
  ["a list is a bare array", [{ id: "a" }], null, '[\n  {\n    "id": "a"\n  }\n]\n'],
  ["an empty list is an empty array", [], null, "[]\n"],
  ["fields of a list stay a list", [{ id: "a", title: "b" }], ["title"], '[\n  {\n    "title": "b"\n  }\n]\n'],
  ["fields of an object stay an object", { id: "a", title: "b" }, ["title"], '{\n  "title": "b"\n}\n'],
  [
    "a field that a later row lacks is null",
    [{ id: "a", tag: 1 }, { id: "b" }],
    ["tag"],
    '[\n  {\n    "tag": 1\n  },\n  {\n    "tag": null\n  }\n]\n',
  ],
  ["controls are escaped", ["\u009b\u202e"], null, '[\n  "\\u009b\\u202e"\n]\n'],
])("%s", (_, data, fields, text) => {
  expect(json(viewOf(data), machinePage(fields))).toBe(text);
});
