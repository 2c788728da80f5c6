import { describe, expect, test } from "vitest";
import type { ValuePath } from "../../src/format/locate.ts";
import { plainValue } from "../../src/format/plain-value.ts";

describe("plainValue", () => {
  test.each<[string, unknown, unknown]>([
    ["a text stays", "a", "a"],
    ["a null stays", null, null],
    ["a false stays", false, false],
    ["a number stays", 1.5, 1.5],
    ["an infinity is a text, since JSON has none", { a: Number.POSITIVE_INFINITY }, { a: "Infinity" }],
    ["a not-a-number is a text", [Number.NaN], ["NaN"]],
    ["a big integer is a text with every digit", 123456789012345678901234567890n, "123456789012345678901234567890"],
    ["maps and lists stay as they are", { a: [1, { b: [] }] }, { a: [1, { b: [] }] }],
    [
      "a constructor is a key like others",
      JSON.parse('{"constructor": {"prototype": 1}}'),
      { constructor: { prototype: 1 } },
    ],
  ])("%s", (_, value, plain) => {
    expect(plainValue(value, () => {})).toEqual(plain);
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
