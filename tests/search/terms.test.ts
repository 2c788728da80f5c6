import { stemmer } from "stemmer";
import { describe, expect, test } from "vitest";
import { indexText, stem } from "../../src/search/terms.ts";
import { fc } from "../seeded.ts";

describe("stem", () => {
  test.each([
    ["a plural and its singular meet", "agreements", "agreement"],
    ["a participle meets its verb", "signing", "sign"],
    ["two letters are left alone", "as", "as"],
    ["words with digits are left alone", "f16s", "f16s"],
    ["other scripts are left alone", "데", "데"],
  ])("%s", (_, word, stemmed) => {
    expect(stem(word)).toBe(stemmed);
  });
});

test("a word of whatever ending has the stemmer's stem", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const syllables = [...letters, "ational", "izer", "ousli", "ness", "ical", "ement", "sses", "ing", "eed", "ll"];
  const words = fc.array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 8 }).map((some) => some.join(""));
  fc.assert(
    fc.property(words, (word) => {
      for (const last of letters) expect(stem(word + last)).toBe(stemmer(word + last));
    }),
    { numRuns: 1000 },
  );
});

test("a capitalised, accented word is stemmed like its plain form", () => {
  expect(indexText("Négociations")).toBe(stem("negociations"));
});

test("what the table is given is terms alone, one space between", () => {
  expect(indexText("Intelligence-sharing (협정)!\n")).toBe("intellig share 협 정");
});
