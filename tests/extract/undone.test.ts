import { describe, expect, test } from "vitest";
import { readSigns } from "../../src/extract/obstacles/read-signs.ts";
import type { TextSentence } from "../../src/extract/text-document.ts";
import { wordsOf } from "../../src/extract/words.ts";

/** How each sign of a sentence that can block is turned. */
function turnsOf(text: string): string[] {
  const sentence = { text, words: wordsOf(text) } as unknown as TextSentence;
  return [...new Set(readSigns(sentence).blocking.map(({ turn }) => turn))];
}

describe("what stood in the way is over", () => {
  test.each([
    "The dispute over the fees, on which the first round had ended, has been resolved.",
    "Lima dropped its long-standing objection.",
    "An earlier disagreement about the border was laid aside in June.",
    "The blockade was lifted.",
    "Attacks on the convoys have declined.",
    "The quarrel is over.",
  ])("in: %s", (text) => {
    expect(turnsOf(text)).not.toContain("stands");
  });
});

describe("nobody stands in the way", () => {
  test.each(["Nobody in the ministry opposes the plan.", "None of the three neighbours has ever objected."])(
    "in: %s",
    (text) => {
      expect(turnsOf(text)).not.toContain("stands");
    },
  );
});

describe("it still stands in the way", () => {
  test.each([
    "The dispute should be resolved before the talks open.",
    "Lima will not drop its objection.",
    "The plan has met with strong opposition.",
    "The blockade has not been lifted.",
    "The summit was put off because of the quarrel.",
    "Doubts arise over the plan.",
  ])("in: %s", (text) => {
    expect(turnsOf(text)).toContain("stands");
  });
});
