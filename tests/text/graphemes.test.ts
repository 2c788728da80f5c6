import { expect, test } from "vitest";
import { graphemeStart, graphemes } from "../../src/text/graphemes.ts";

test.each([
  ["Latin letters are one each", "abc", ["a", "b", "c"]],
  ["an accent belongs to its letter", "e\u0301a", ["e\u0301", "a"]],
  ["a decomposed syllable is one", "한국".normalize("NFD"), ["한".normalize("NFD"), "국".normalize("NFD")]],
  ["a joined emoji is one", "👨‍👩‍👧!", ["👨‍👩‍👧", "!"]],
  ["two flags are two", "🇰🇷🇯🇵", ["🇰🇷", "🇯🇵"]],
  ["nothing is no grapheme", "", []],
])("%s", (_, text, parts) => {
  expect(graphemes(text)).toEqual(parts);
});

test("a joined emoji is one wherever it stands in a long text", () => {
  const family = "👨‍👩‍👧‍👦";
  for (let before = 240; before < 260; before += 1) {
    expect(graphemes(`${"a".repeat(before)}${family}b`).slice(before)).toEqual([family, "b"]);
  }
});

test.each([
  ["inside an emoji it is the emoji's start", "a😀b", 2, 1],
  ["at an emoji it is the offset itself", "a😀b", 1, 1],
  ["at an accent it is its letter", "e\u0301", 1, 0],
  ["at the end it is the end", "ab", 2, 2],
])("graphemeStart: %s", (_, text, offset, start) => {
  expect(graphemeStart(text, offset)).toBe(start);
});
