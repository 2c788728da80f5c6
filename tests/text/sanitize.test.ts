import { describe, expect, test } from "vitest";
import { sanitizeBlock, sanitizeLine } from "../../src/text/sanitize.ts";
import { fc } from "../seeded.ts";

describe("sanitizeBlock", () => {
  test.each([
    ["an escape becomes its picture", "\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["NUL, BEL and backspace become theirs", "\u0000\u0007\u0008", "␀␇␈"],
    ["a carriage return cannot overwrite a line", "safe\revil", "safe␍evil"],
    ["the marks of style cannot be forged", "\u0001title\u0002x\u0003", "␁title␂x␃"],
    ["DEL becomes its picture", "a\u007f", "a␡"],
    ["the eight-bit CSI becomes a replacement character", "\u009b31m", "\ufffd31m"],
    ["bidirectional controls vanish", "a\u202eb\u2066c\u2069d\u200fe\u061cf", "abcdef"],
    ["line and paragraph separators become spaces", "a\u2028b\u2029c", "a b c"],
    ["a byte-order mark vanishes", "\ufefftext", "text"],
    ["tag characters vanish", "a\u{e0041}b", "ab"],
    ["a lone surrogate becomes a replacement character", "\ud800x\udc00", "\ufffdx\ufffd"],
    ["newlines and tabs stay", "a\n\tb", "a\n\tb"],
    [
      "emoji sequences, accents and Persian joiners stay",
      "👨‍👩‍👧 e\u0301 می\u200cخواهم",
      "👨‍👩‍👧 e\u0301 می\u200cخواهم",
    ],
  ])("%s", (_, text, clean) => {
    expect(sanitizeBlock(text)).toBe(clean);
  });
});

test.each([
  ["newlines and tabs become spaces", "a\nb\tc", "a b c"],
  ["a Windows line end becomes one space", "a\r\nb", "a b"],
  ["a carriage return becomes a space", "a\rb", "a b"],
  ["controls become visible as in a block", "\u001b]8;;", "␛]8;;"],
])("sanitizeLine: %s", (_, text, clean) => {
  expect(sanitizeLine(text)).toBe(clean);
});

/** Any text at all, controls and halves of surrogate pairs more often than chance would have them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0, max: 0xff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x2000, max: 0x2070 }).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((parts) => parts.join(""));

/** Written apart from the module's own pattern: Unicode's classes, and the list of DESIGN §7. */
const mayNotRemain = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\ufeff]|[\u{e0000}-\u{e007f}]/u;

describe("sanitizeBlock, of any text", () => {
  test("leaves no forbidden character", () => {
    fc.assert(
      fc.property(anyText, (text) => void expect(sanitizeBlock(text)).not.toMatch(mayNotRemain)),
      { numRuns: 500 },
    );
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(anyText, (text) => void expect(sanitizeBlock(sanitizeBlock(text))).toBe(sanitizeBlock(text))),
    );
  });

  test("does not change printable text", () => {
    const printable = fc.string({ unit: "grapheme" }).filter((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text));
    fc.assert(fc.property(printable, (text) => void expect(sanitizeBlock(text)).toBe(text)));
  });

  test("leaves nothing that breaks a line when a line is asked for", () => {
    fc.assert(fc.property(anyText, (text) => void expect(sanitizeLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)));
  });
});
