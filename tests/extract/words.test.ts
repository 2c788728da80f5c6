import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/extract/words.ts";

/** What a word is, as a pattern says it. */
const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[-.,'’&](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\S/gu;

function byPattern(sentence: string): string[] {
  return Array.from(sentence.matchAll(word), ([text]) => text).flatMap((text) =>
    /.['’]s$/i.test(text) ? [text.slice(0, -2), text.slice(-2)] : [text],
  );
}

describe("wordsOf()", () => {
  test.each([
    ["the U.S. and Seoul’s envoy", ["the", "U.S.", "and", "Seoul", "’s", "envoy"]],
    ["South-Korean, don't 2.5 AT&T", ["South-Korean", ",", "don't", "2.5", "AT&T"]],
    ["서울의 “회담”", ["서울의", "“", "회담", "”"]],
  ])("reads %s", (sentence, expected) => {
    expect(wordsOf(sentence).map(({ text }) => text)).toEqual(expected);
  });

  test("finds what the pattern finds, each where it stands", () => {
    const piece = fc.constantFrom(..."aZ.'’sS-,&5é́ 漢𝐀😀“\u00a0U.S.\ud800");
    const texts = fc.oneof(fc.string({ unit: piece, maxLength: 14 }), fc.string({ unit: "binary", maxLength: 10 }));
    fc.assert(
      fc.property(texts, (sentence) => {
        const words = wordsOf(sentence);
        expect(words.map(({ text }) => text)).toEqual(byPattern(sentence));
        expect(words.map(({ start, end }) => sentence.slice(start, end))).toEqual(words.map(({ text }) => text));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ["Seoul", "word", true],
    ["seoul", "word", false],
    ["2016", "number", false],
    ["—", "mark", false],
    ["서울", "word", false],
  ])("says of %s that it is a %s, capital: %s", (text, kind, isCapital) => {
    expect(wordsOf(text)).toMatchObject([{ text, kind, isCapital }]);
  });
});
