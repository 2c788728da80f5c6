import { expect, test } from "vitest";
import { foldName } from "../../src/text/fold-name.ts";
import { fc } from "../seeded.ts";

test.each([
  ["case does not count", "Seoul", "SEOUL"],
  ["full-width letters are letters", "ＲＯＫ", "rok"],
  ["white space is collapsed, no-break spaces included", "  South\u00a0\n Korea ", "south korea"],
  ["composed and decomposed are one", "é", "e\u0301"],
  ["decomposed Hangul is Hangul", "한국".normalize("NFD"), "한국"],
  ["sharp s is ss", "Straße", "STRASSE"],
  ["capital sharp s is ss as well", "GROẞ", "gross"],
  ["a final sigma is a sigma in capitals", "ΣΊΣΥΦΟΣ", "Σίσυφος"],
  ["ligatures are spelt out", "oﬃce", "Office"],
])("%s", (_, left, right) => {
  expect(foldName(left)).toBe(foldName(right));
});

test.each([
  ["diacritics tell names apart", "Île", "Ile"],
  ["spaces tell names apart", "South Korea", "SouthKorea"],
])("%s", (_, left, right) => {
  expect(foldName(left)).not.toBe(foldName(right));
});

test("is idempotent", () => {
  const names = fc.string({ unit: fc.constantFrom("a", "ẞ", "ß", "Σ", "σ", " ", "Ｒ", "ﬁ", "한", "é", "İ") });
  fc.assert(fc.property(names, (name) => void expect(foldName(foldName(name))).toBe(foldName(name))));
});

test("what is taken as it stands is what the rule would make of it", () => {
  const units = fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom("a", "-", "é", "Ｒ", " "));
  // Behind a space, which is dropped, no name is taken as it stands.
  fc.assert(fc.property(fc.string({ unit: units }), (name) => void expect(foldName(name)).toBe(foldName(` ${name}`))));
});
