import { describe, expect, test } from "vitest";
import { locator, type ValuePath } from "../../src/format/locate.ts";

const yaml = `title: A
# a comment
actors:
  - actor: korea
    role: host
  - {name: Japan,
     role: guest}
summary: |
  two
  lines
"date": 2016
'id': x
deep:
  a: {b: [1,
    2, {c: 3}]}
last: z`;

describe("locator", () => {
  test.each<[string, ValuePath, number]>([
    ["the first key", ["title"], 0],
    ["a key behind a comment", ["actors"], 2],
    ["an item of a list", ["actors", 0], 3],
    ["a key of an item", ["actors", 0, "role"], 4],
    ["the second item", ["actors", 1], 5],
    ["a key of a flow map on its second line", ["actors", 1, "role"], 6],
    ["a block text is where its key is", ["summary"], 7],
    ["a double-quoted key", ["date"], 10],
    ["a single-quoted key", ["id"], 11],
    ["an item of a flow list on its second line", ["deep", "a", "b", 1], 14],
    ["a key deep inside", ["deep", "a", "b", 2, "c"], 14],
    ["the last key", ["last"], 15],
    ["a key that is missing is where its map is", ["actors", 0, "stance"], 3],
    ["an item beyond the end is where its list's key is", ["actors", 7, "role"], 2],
    ["a key below a single value is where the value is", ["title", "x"], 0],
    ["a key that is nowhere is at the beginning", ["nowhere"], 0],
    ["a method of every object is nowhere", ["constructor", "name"], 0],
    ["the whole", [], 0],
  ])("%s", (_, path, line) => {
    expect(locator(yaml)(path)).toBe(line);
  });

  test.each([
    ["nothing", ""],
    ["what is no YAML", "a: [\n- }"],
    ["a comment", "# x"],
  ])("of %s everything is on the first line", (_, text) => {
    expect(locator(text)(["a", 1])).toBe(0);
  });

  test("fifty thousand questions to fifty thousand lines are answered at once", () => {
    const locate = locator(Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join("\n"));
    const lines = Array.from({ length: 50_000 }, (_, index) => locate([`k${index}`]));
    expect(lines).toEqual(Array.from({ length: 50_000 }, (_, index) => index));
  }, 5000);
});
