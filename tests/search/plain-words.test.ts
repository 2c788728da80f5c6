import { expect, test } from "vitest";
import { tokens } from "../../src/search/fold.ts";
import { plainWords, plainWordsFrom } from "../../src/search/plain-words.ts";
import { fc } from "../seeded.ts";

/** Words, and all that may join them, part them or stand at their ends. */
const text = fc
  .array(
    fc.constantFrom("pact", "Pacts", "a", "U", "S", "n", "t", "s", "7", ".", "'", "’", "–", "-", " ", "\n", "é", "核"),
  )
  .map((parts) => parts.join(""));

test("the words of a plain text are its terms", () => {
  fc.assert(
    fc.property(text, (written) => {
      const words = plainWords(written);
      if (words !== null) expect(words).toEqual(tokens(written).map(({ term }) => term));
    }),
  );
});

test("those that begin as is asked are found where they stand, each once", () => {
  const beginnings = ["pac", "p", "s", "7"];
  fc.assert(
    fc.property(text, (written) => {
      const words = plainWordsFrom(written, beginnings);
      if (words === null) return;
      const asked = tokens(written).filter(({ term }) => beginnings.some((beginning) => term.startsWith(beginning)));
      expect(words).toEqual(asked);
    }),
  );
});

test.each([
  [
    "plain words",
    "The Pact, 2016 - pacts.",
    [
      ["pact", 4, 8],
      ["pacts", 17, 22],
    ],
  ],
  ["a dash", "the pact–or not", [["pact", 4, 8]]],
  ["an abbreviation needs a closer look", "U.S. pact", null],
  ["so does an apostrophe", "the pact's end", null],
  ["so does another script", "pact 核", null],
])("%s", (_, written, found) => {
  expect(plainWordsFrom(written, ["pact"])?.map(({ term, start, end }) => [term, start, end]) ?? null).toEqual(found);
});
