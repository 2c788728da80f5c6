import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";
import { stemOf } from "../../src/extract/obstacles/stem.ts";

/** A report of our own wording, around the sentence that a case is about. */
const report = (sentence: string) => `Ministers of Kenya and Uganda met in Arusha on Tuesday to speak about a railway.

The line is to carry grain from the lake to the coast. Both capitals welcomed the plan last year.

${sentence}

The ministers will meet again in spring. Surveyors have finished the first part of their work.`;

const standing = (sentence: string) =>
  extractText(report(sentence)).obstacles.filter((one) => one.sentence.text === sentence && one.state === "standing");

describe("an obstacle that no word names", () => {
  test.each([
    ["too few of many", "Only four lorries in ten reach the lake before dark."],
    ["a part of what was promised", "Of the eighty engines that were promised, barely a third have arrived."],
    ["neither the one nor the other", "The company has neither the engines nor the drivers that the line calls for."],
    ["an end without a result", "The delegates went home without an agreement on charges."],
    ["an offer that is gone", "Uganda took its offer off the table."],
    ["how somebody sees it", "Uganda regards the clause on charges as a breach of its constitution."],
    ["a road that is cut", "The road to the lake has been cut since March."],
  ])("is told by %s", (_, sentence) => {
    expect(standing(sentence)).toHaveLength(1);
  });

  test.each([
    ["numbers alone", "The four engines reached the lake in ten hours."],
    ["a plan with a month", "The works will need until March."],
    ["a sum that is there", "Half of the money has been paid, and the rest is in the bank."],
  ])("is not told by %s", (_, sentence) => {
    expect(standing(sentence)).toEqual([]);
  });
});

describe("what sounds like an obstacle and blocks nothing", () => {
  test.each([
    ["nobody objects", "Nobody has objected to the railway.", "Landowners have objected to the railway."],
    ["it was dealt with", "The old objections have been dealt with one after another.", "The old objections stand."],
    [
      "it came about in the end",
      "The budget, blocked in committee for weeks, was adopted in the end.",
      "The budget has been blocked in committee for weeks.",
    ],
    [
      "who blocked has stopped",
      "Uganda has stopped pressing for lower charges.",
      "Uganda has stopped paying the charges.",
    ],
    ["who could promises not to", "Uganda promised not to use its veto.", "Uganda vowed to use its veto."],
    ["it is only asked", "Would Uganda refuse to sign?", "Uganda would refuse to sign."],
    [
      "it has no effect",
      "Uganda rejected the finding, but the railway was not affected.",
      "Uganda rejected the finding.",
    ],
    [
      "it has kept nobody from it",
      "The two states have no embassies, but that has not prevented the railway.",
      "The two states have no embassies, and that has prevented the railway.",
    ],
    [
      "it is denied twice",
      "There was hardly a point on which the two ministers did not agree.",
      "There was a point on which the two ministers did not agree.",
    ],
    [
      "what was long delayed has been done",
      "The long-delayed railway law has gone through parliament.",
      "The long-delayed railway law has not gone through parliament.",
    ],
    [
      "another way is taken",
      "The company decided not to close the yard but to move it to the lake.",
      "The company decided not to build the yard at the lake.",
    ],
  ])("is none where %s", (_, harmless, blocking) => {
    expect([harmless, blocking].map((sentence) => standing(sentence).length)).toEqual([0, 1]);
  });
});

describe("an obstacle is held by", () => {
  test.each([
    [
      "a body that no list knows",
      "In March the Council of State turned down the plan for the railway.",
      "Council of State",
    ],
    ["a court by its whole name", "The High Court has struck down the loan law.", "High Court"],
    [
      "who was not prepared, which is no passive",
      "The European Union was not prepared to discuss the railway at all.",
      "European Union",
    ],
    ["who takes it back", "Uganda took its offer off the table.", "Uganda"],
    ["the subject of its own clause", "Uganda wants the port fees lowered first, but Kenya refuses to do so.", "Kenya"],
    ["nobody of a row", "Kenya, Uganda, and Sudan have been at odds over the charges for years.", null],
    [
      "nobody who only notes it",
      "Monitors have recorded breaches of the charter by the one side as well as the other.",
      null,
    ],
    [
      "nobody who only fears it",
      "The envoy, a former minister of Chad, warned that the dispute over the charges could break the railway.",
      null,
    ],
    [
      "who spoke for a state once, not by the state",
      "A former minister of Chad has blocked the railway law.",
      "former minister",
    ],
    ["nobody for whom an ex-minister spoke", "Its ex-minister of Chad has blocked the railway law.", null],
    ["nobody beside several who do it", "Kenya and Uganda oppose the railway, Chad said.", null],
    ["nobody whom a name only describes", "But the Kenya-led group has been hampered by a feud.", null],
  ])("%s", (_, sentence, holder) => {
    expect(standing(sentence).map((one) => one.holder)).toEqual([holder]);
  });
});

describe("stemOf()", () => {
  test.each([
    ["one of forms of a verb", ["refuse", "refuses", "refused", "refusing"], "refus"],
    ["one of a word in one and in many", ["country", "countries"], "country"],
    ["one of a doubled letter", ["stopped", "stopping"], "stop"],
    ["a short word's own", ["is", "red", "gas"], null],
    ["# of numbers in digits", ["4", "1,200", "62nd"], "#"],
  ])("is %s", (_, words, stem) => {
    expect(words.map(stemOf)).toEqual(words.map((word) => stem ?? word));
  });
});
