import { describe, expect, test } from "vitest";
import { json } from "../../src/render/json.ts";
import { jsonl } from "../../src/render/jsonl.ts";
import { rowsOf } from "../../src/view/rows.ts";
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

describe("rows that are made as they are read are written as if they were there", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, id) => ({ id, of: ["\u009b", { "]": null }], "}": "" }));
  const lazily = (count: number) => rowsOf(many(count), (row) => row);
  const text = (parts: string | Iterable<string>) => (typeof parts === "string" ? parts : [...parts].join(""));

  test.each([0, 1, 499, 500, 501, 1300])("%i of them", (count) => {
    for (const fields of [null, ["}", "id"]]) {
      const page = machinePage(count === 0 ? null : fields);
      expect(text(json(viewOf(lazily(count)), page))).toBe(json(viewOf(many(count)), page));
      expect(text(jsonl(viewOf(lazily(count)), page))).toBe(jsonl(viewOf(many(count)), page));
    }
  });

  test.each([
    [0, 0],
    [0, 3],
    [1200, 0],
    [500, 700],
  ])("%i and %i in one object", (left, right) => {
    const lazy = { nodes: lazily(left), 'odd "name": [': lazily(right) };
    const there = { nodes: many(left), 'odd "name": [': many(right) };
    expect(text(json(viewOf(lazy), machinePage()))).toBe(json(viewOf(there), machinePage()));
    expect(text(json(viewOf(lazy), machinePage(["nodes"])))).toBe(json(viewOf(there), machinePage(["nodes"])));
  });

  test("some at a time, so that a long answer is never there as a whole", () => {
    let made = 0;
    const counted = rowsOf(many(2000), (row) => {
      made += 1;
      return row;
    });
    const [first] = json(viewOf(counted), machinePage()) as Iterable<string>;
    expect([made, first?.length]).toEqual([50, expect.any(Number)]);
  });

  test("in parts of some 64 kB, however long a row is", () => {
    const long = rowsOf(many(2000), (row) => ({ ...row, text: "zebra ".repeat(1000) }));
    const lengths = Array.from(json(viewOf(long), machinePage()) as Iterable<string>, ({ length }) => length);
    const [, ...others] = lengths.slice(0, -1);
    expect([Math.min(...others) > 32_000, Math.max(...others) < 128_000]).toEqual([true, true]);
  });
});
