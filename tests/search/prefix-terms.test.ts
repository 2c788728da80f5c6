import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prefixTerms } from "../../src/search/prefix-terms.ts";
import { stem } from "../../src/search/terms.ts";
import { root } from "../run-brief.ts";

test.each([
  ["a beginning that ends within an ending has the stem", "intelligenc", ["intellig"]],
  ["so has a whole word", "militaries", ["militari"]],
  ["a word that is its own stem needs no other", "pact", []],
  ["a word of digits has no stem", "f16s", []],
  ["one letter has none", "s", []],
  ["nothing is that long", "a".repeat(100), []],
])("%s", (_, prefix, terms) => {
  expect(prefixTerms(prefix)).toEqual(terms);
});

test("every word of the bundled briefs is found by every beginning of it", () => {
  const folder = `${root}/briefs`;
  const text = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8").toLowerCase());
  const words = new Set(text.join("\n").match(/[a-z]{3,}/g));
  const missed = [...words].flatMap((word) => {
    const beginnings = Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 2));
    const term = stem(word);
    return beginnings.filter((prefix) => !term.startsWith(prefix) && !prefixTerms(prefix).includes(term));
  });
  expect(words.size).toBeGreaterThan(2000);
  expect(missed).toEqual([]);
});
