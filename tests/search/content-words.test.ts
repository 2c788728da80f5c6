import fc from "fast-check";
import { expect, test } from "vitest";
import { contentWords } from "../../src/search/content-words.ts";
import { tokens } from "../../src/search/fold.ts";
import { stopWords } from "../../src/search/stop-words.ts";
import { stem } from "../../src/search/terms.ts";

test.each([
  ["Seoul and Tokyo sign the pact", ["seoul", "tokyo", "sign", "pact"]],
  ["The U.S. signs; Japan's answer – “none” – isn't told", ["us", "sign", "japan", "answer", "none", "isnt", "told"]],
  ["1.5 of v.2, No. 3", ["1", "5", "v", "2", "3"]],
  ["京都会議", ["京都", "都会", "会議"]],
])("the content words of %s", (text, expected) => {
  expect([...contentWords(text)]).toEqual(expected);
});

test("are the stems of the terms of a text, however it is put together", () => {
  const piece = fc.constantFrom(
    ...["Pact", "signs", "the", "U", "S", "no", "Ph", "D", "don", "t", "12", "a1", "é"],
    ...[".", "'", "’", "_", "-", "–", " ", "  ", "\n", "“", "s ", "\t"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const terms = tokens(text).map(({ term }) => term);
      expect([...contentWords(text)]).toEqual([...new Set(terms.filter((term) => !stopWords.has(term)).map(stem))]);
    }),
  );
});
