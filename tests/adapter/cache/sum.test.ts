import fc from "fast-check";
import { expect, test } from "vitest";
import { sum32 } from "../../../src/adapter/cache/sum.ts";

test("a sum is a number of 32 bits without a sign, the same each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const sum = sum32(text);
      expect(sum).toBe(sum32(text));
      expect([Number.isInteger(sum), sum >= 0, sum < 2 ** 32]).toEqual([true, true, true]);
    }),
  );
});

test("a character of one byte that became another is always found out, wherever it stands", () => {
  const text = "Seoul and Tokyo reopened talks: 한국과 일본";
  const sum = sum32(text);
  for (const [at, character] of [...text].entries()) {
    if (character > "\u007f") continue;
    for (let bit = 0; bit < 7; bit += 1) {
      const turned = [...text];
      turned[at] = String.fromCharCode(character.charCodeAt(0) ^ (1 << bit));
      expect(sum32(turned.join(""))).not.toBe(sum);
    }
  }
});

test.each([
  ["zeros at the end", "a", "a\0"],
  ["words that changed places", "abcdefgh", "efghabcd"],
  ["the highest bits of two words", "aaa\u0001aaa\u0001", "aaa\u0081aaa\u0081"],
  ["half a character", "a\ud800b", "ab"],
  ["four megabytes but for the last letter", "x".repeat(4 * 1024 * 1024), `${"x".repeat(4 * 1024 * 1024 - 1)}y`],
])("%s make another sum", (_, one, other) => {
  expect(sum32(one)).not.toBe(sum32(other));
});

test("little after much is summed as on its own", () => {
  const alone = sum32("y");
  sum32("가".repeat(100_000));
  expect(sum32("y")).toBe(alone);
});

test("a sum that goes on from another's tells where the one text ended", () => {
  expect(sum32("c", sum32("ab"))).not.toBe(sum32("bc", sum32("a")));
  expect(sum32("one", sum32("two"))).not.toBe(sum32("two", sum32("one")));
});

test("of a hundred thousand texts that are much alike hardly two have the same sum", () => {
  const sums = new Set(Array.from({ length: 100_000 }, (_, number) => sum32(`{"title":"Note ${number}"}`)));
  // By chance it would be one pair.
  expect(sums.size).toBeGreaterThan(100_000 - 10);
});
