import { expect, test } from "vitest";
import { createWordFinder } from "../../src/text/word-finder.ts";
import { fc } from "../seeded.ts";

const few = 1;
const many = Number.MAX_SAFE_INTEGER;
const text = fc.string({ unit: fc.constantFrom("a", "b", "한"), maxLength: 12 });

/** What a finder answers to each text in turn, in no order. */
function told(words: readonly string[], texts: readonly string[], length: number): string[][] {
  const find = createWordFinder(words, length);
  return texts.map((one) =>
    find(one)
      .map(({ word, at }) => `${word} ${at}`)
      .sort(),
  );
}

test("each word is told once, in the first text that holds it", () => {
  for (const length of [few, many])
    expect(told(["he", "she", "hers"], ["a shed", "hers", "she"], length)).toEqual([["he 3", "she 2"], ["hers 0"], []]);
});

test("looking for all at once finds what looking for one by one does", () => {
  fc.assert(
    fc.property(fc.uniqueArray(text.filter((word) => word !== "")), fc.array(text), (words, texts) => {
      expect(told(words, texts, many)).toEqual(told(words, texts, few));
    }),
    { numRuns: 2000 },
  );
});
