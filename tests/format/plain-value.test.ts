import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/format/front-matter.ts";
import type { ValuePath } from "../../src/format/locate.ts";
import { plainValue, withoutSpelling } from "../../src/format/plain-value.ts";

describe("plainValue", () => {
  test.each<[string, unknown, unknown]>([
    ["a text stays", "a", "a"],
    ["a null stays", null, null],
    ["a false stays", false, false],
    ["maps and lists stay as they are", { a: [1, { b: [] }] }, { a: [1, { b: [] }] }],
    [
      "a constructor is a key like others",
      JSON.parse('{"constructor": {"prototype": 1}}'),
      { constructor: { prototype: 1 } },
    ],
  ])("%s", (_, value, plain) => {
    expect(plainValue(value, () => {})).toEqual(plain);
  });

  test.each([
    ["a number is one", "a: 1.50", { a: 1.5 }],
    ["a truth is one", "a: True", { a: true }],
    ["an infinity is a text, since JSON has none", "a: .inf", { a: ".inf" }],
    ["a not-a-number is a text", "a: [.nan]", { a: [".nan"] }],
    ["a big integer is a text with every digit", "a: 123456789012345678901", { a: "123456789012345678901" }],
    ["a key keeps its spelling", "007: {1.10: x}", { "007": { "1.10": "x" } }],
    ["a text is one, whatever it looks like", 'a: "010"', { a: "010" }],
    ["nothing is nothing", "a: ~", { a: null }],
  ])("without its spelling %s", (_, yaml, json) => {
    expect(withoutSpelling(plainValue(readYaml(yaml).value, () => {}))).toEqual(json);
  });

  test("every __proto__ is dropped and its place told, and nothing is inherited from it", () => {
    const value: unknown = JSON.parse('{"a": [{"__proto__": {"evil": 1}, "b": 2}], "__proto__": {"evil": 1}}');
    const dropped: ValuePath[] = [];
    const plain = plainValue(value, (path) => dropped.push(path)) as { a: { evil?: number }[]; evil?: number };
    expect(plain).toStrictEqual({ a: [{ b: 2 }] });
    expect([plain.evil, plain.a[0]?.evil]).toEqual([undefined, undefined]);
    expect(dropped).toEqual([["a", 0, "__proto__"], ["__proto__"]]);
  });
});
