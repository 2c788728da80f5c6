import { crc32 as ofNode } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "../../../src/adapter/cache/crc32.ts";

test.each([
  ["nothing", ""],
  ["the check value of the standard", "123456789"],
  ["letters of two, three and four bytes", "é한𠮷"],
  ["half a character", "a\ud800b"],
  ["more than two pages of memory", "가".repeat(100_000)],
  ["four megabytes", "x".repeat(4 * 1024 * 1024)],
  ["little after much", "y"],
])("the sum of %s is that of node:zlib", (_, text) => {
  expect(crc32(text)).toBe(ofNode(text));
});

test("a sum goes on from another's as node:zlib's does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (first, second) => {
      expect(crc32(second, crc32(first))).toBe(ofNode(second, ofNode(first)));
    }),
  );
});
