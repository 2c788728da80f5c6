import { describe, expect, test } from "vitest";
import { readSigns } from "../../src/extract/obstacles/read-signs.ts";
import type { TextSentence } from "../../src/extract/text-document.ts";
import { classesIn } from "../../src/extract/word-class.ts";
import { wordsOf } from "../../src/extract/words.ts";

/** How each sign of a sentence that can block is turned. */
function turnsOf(text: string): string[] {
  const words = wordsOf(text);
  const sentence = { text, words, classes: classesIn(words) } as unknown as TextSentence;
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
    "The quarrel over the wells, which had delayed the survey for years, no longer exists.",
    "Lima no longer insists on a seat at the table.",
    "The port is no longer blocked.",
    "Lima has taken its threat back.",
    "Quito has paused its lawsuit.",
    "A ban on two firms' schemes, imposed in December, was lifted after four days.",
  ])("in: %s", (text) => {
    expect(turnsOf(text)).not.toContain("stands");
  });
});

describe("nobody stands in the way", () => {
  test.each([
    "Nobody in the ministry opposes the plan.",
    "None of the three neighbours has ever objected.",
    "The herders' union opposes nobody's return.",
    "Quito objects to nothing.",
    "Since spring no trader has been detained.",
    "There is not one field left in dispute.",
    "It names three firms, none of which violates the rules.",
  ])("in: %s", (text) => {
    expect(turnsOf(text)).not.toContain("stands");
  });
});

describe("it still stands in the way", () => {
  test.each([
    "The dispute should be resolved before the talks open.",
    "Lima will not drop its objection.",
    "The plan has met with strong opposition.",
    "The blockade has not been lifted.",
    "The summit was put off because of the quarrel.",
    "Doubts arise over the plan.",
    "Quito can no longer refuse the inspectors and is unable to house them.",
    "Lima will come, provided that the blockade is lifted.",
    "No ship that the strike held up has left.",
    "Banks cannot lend without a licence under the sanctions.",
    "Efforts to end the row came to nothing after Lima refused to sign.",
    "Quito has not taken its threat back.",
    "Quito has not lifted its ban.",
  ])("in: %s", (text) => {
    expect(turnsOf(text)).toContain("stands");
  });
});
