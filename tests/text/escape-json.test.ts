import { expect, test } from "vitest";
import { escapeJson } from "../../src/text/escape-json.ts";
import { fc } from "../seeded.ts";

test.each([
  ["DEL and C1 are escaped", "\u007f\u009b", '"\\u007f\\u009b"'],
  ["bidirectional controls are escaped", "a\u202eb\u2066", '"a\\u202eb\\u2066"'],
  ["line separators are escaped", "\u2028", '"\\u2028"'],
  ["tag characters are escaped as two units", "\u{e0041}", '"\\udb40\\udc41"'],
  ["other scripts and emoji stay readable", "한국 日本 👨‍👩‍👧", '"한국 日本 👨‍👩‍👧"'],
])("%s", (_, value, text) => {
  expect(escapeJson(JSON.stringify(value))).toBe(text);
});

const values = fc.jsonValue({
  stringUnit: fc.oneof(
    fc.integer({ min: 0, max: 0xff }).map((unit) => String.fromCharCode(unit)),
    fc.integer({ min: 0x2000, max: 0x2070 }).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom("\ufeff", "\u061c", "\ufffa", "\u{e0020}", "\ud800", "\\", '"', "한"),
  ),
});

test("any value comes back when parsed, and its text holds no C1, DEL or bidirectional control", () => {
  fc.assert(
    fc.property(values, (value) => {
      const json = JSON.stringify(value, null, 2);
      const text = escapeJson(json);
      expect(JSON.parse(text)).toEqual(JSON.parse(json));
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Surrogate}\ufeff]|[\u{e0000}-\u{e007f}]/u);
    }),
    { numRuns: 500 },
  );
});
