import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";
import { readSigns } from "../../src/extract/obstacles/read-signs.ts";
import { isLongAgo, isToldOver } from "../../src/extract/obstacles/told-over.ts";
import type { TextSentence } from "../../src/extract/text-document.ts";
import { classesIn } from "../../src/extract/word-class.ts";
import { wordsOf } from "../../src/extract/words.ts";

/** How each sign of a sentence that can block is turned. */
function turnsOf(text: string): string[] {
  const words = wordsOf(text);
  const sentence = { text, words, classes: classesIn(words) } as unknown as TextSentence;
  return [...new Set(readSigns([sentence]).flatMap(({ blocking }) => blocking.map(({ turn }) => turn)))];
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
    "The dues, half a year overdue in spring, have been paid.",
    "Opposition in the lower house came to nothing.",
    "Access to the lake, which was in doubt as late as spring, has been secured.",
    "A court threw out the last of the complaints against the tender.",
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
    "There has been less violence since spring.",
    "She does not believe that the talks will break down.",
    "The treaty will put a stop to a civil war.",
    "The sides came to terms on eight of the 11.",
    "The meeting took place behind closed doors.",
    "He spoke of the late President Kone late in January.",
    "The mission notes the report.",
    "Kenya is bound by the annex.",
    "The deal struck in May holds.",
    "The exit would not affect the policy.",
    "Kenya made two blocks of them.",
    "The truce would have run out in October.",
    "Lima declared a one-sided truce.",
    "Those who did it must be prosecuted.",
    "Those who did it must be held responsible.",
    "Those who did it must be held to account.",
    "They broadcast psychological warfare.",
  ])("in: %s", (text) => {
    expect(turnsOf(text)).not.toContain("stands");
  });
});

describe("a sentence says of itself that nothing stands in the way", () => {
  test.each([
    ["a thought", "Should the talks drag on beyond June, the Fund could withhold its money."],
    ["a thought", "If prices were to fall back, the plan would fail with them."],
    ["a thought", "Hypothetical blackouts do not win votes."],
    ["a thought", "In theory the court could block it."],
    ["what is over", "The freeze is history: the two sides have signed."],
    ["what is over", "The blockade is now behind them."],
    ["what is over", "Nor is there any longer a dispute over the date."],
    ["what is over", "Rows over water are a thing of the past."],
    ["what is over", "That argument has lost its force."],
    ["what is over", "The farmers lost their case and have let the matter rest."],
    ["what was feared", "Most of what was feared has not come to pass."],
    ["who did not win", "The treaty was ratified with only four votes against."],
    ["no hindrance", "Nor did the quarrel over soldiers keep the pact from being signed."],
    ["no hindrance", "Its courts have never been hindered by the clause."],
  ])("%s: %s", (_, text) => {
    expect(isToldOver(wordsOf(text), classesIn(wordsOf(text)))).toBe(true);
  });

  test.each([
    "If parliament does not approve the loan, it lapses.",
    "Should Lima sign while the port is blocked?",
    "Nor have the two governments a way to limit supply.",
    "Lima has let it be known that it will not sign.",
    "The plan would fail if prices fell.",
    "Lima has a history of refusals.",
    "The treaty lies behind a wall of objections.",
  ])("but not: %s", (text) => {
    expect(isToldOver(wordsOf(text), classesIn(wordsOf(text)))).toBe(false);
  });

  test.each<[string, number | null, boolean]>([
    ["In 2012 the road was closed for five months.", 2020, true],
    ["Between 2014 and 2017 shots were fired on the water.", 2020, true],
    ["Two summers ago many feared that the bank would refuse.", null, true],
    ["In 2012 the road was closed, and it has not been opened.", 2020, false],
    ["In 2019 the road was closed.", 2020, false],
    ["In 2012 the road was closed.", null, false],
    ["Two years ago it refused, and it still refuses.", 2020, false],
    ["From 1992 on the drought kept it from paying.", 2020, false],
  ])("long ago: %s", (text, year, expected) => {
    expect(isLongAgo(wordsOf(text), year)).toBe(expected);
  });

  test("is no obstacle", () => {
    const report = "Talks on the railway between Kenya and Uganda went on. Kenya refuses to pay for the railway.";
    const over = "If prices were to fall, a dispute would block the railway.";
    const found = extractText(`${report} ${over}`).obstacles.map(({ sentence }) => sentence.text);
    expect(found).toEqual(["Kenya refuses to pay for the railway."]);
  });
});

describe("it still stands in the way", () => {
  test.each([
    "Kenya said that it would have opposition from unions.",
    "The deal would have three obstacles to clear.",
    "A clause that would have helped farmers remains blocked.",
    "The one-sided ceasefire collapsed on Monday.",
    "The two sides disagree over whether leaders should be punished.",
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
    "A last attempt to end the standstill has come to nothing.",
    "The sides agreed on three of the 11.",
    "They slowed the work of the mission.",
    "Fewer ships are blocked, but the strait stays closed.",
    "Amnesty for the rebels still divides the two sides.",
    "Korea has let in no beef since May.",
  ])("in: %s", (text) => {
    expect(turnsOf(text)).toContain("stands");
  });
});
