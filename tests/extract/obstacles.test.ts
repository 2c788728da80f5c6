import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";
import { fc } from "../seeded.ts";

/** A report of our own wording, around the sentence that a case is about. */
const report = (sentence: string) => `Ministers of Kenya and Uganda met in Arusha on Tuesday to speak about a railway.

The line is to carry grain from the lake to the coast. Both capitals welcomed the plan last year.

${sentence}

The ministers will meet again in spring. Surveyors have finished the first part of their work.`;

const foundIn = (sentence: string) =>
  extractText(report(sentence)).obstacles.filter((one) => one.sentence.text === sentence);
const standing = (sentence: string) => foundIn(sentence).filter(({ state }) => state === "standing");

describe("a sentence tells of an obstacle", () => {
  test.each([
    ["a refusal", "Uganda refuses to sign the railway agreement."],
    ["a refusal without a word for it", "But Uganda will not sign any agreement on freight charges."],
    ["an opposition", "Landowners in the north strongly oppose the railway plan."],
    ["a dispute", "The two governments still disagree over who should pay for the bridges."],
    ["a condition", "Uganda will sign only if Kenya first lowers its port fees."],
    ["what must come before", "Parliament must approve the loan before the works can begin."],
    ["a deadlock", "Talks on the freight charges have stalled, however, with no sign of a breakthrough."],
    ["negated progress", "The negotiators have made no progress on the question of charges."],
    ["a delay", "The signing was postponed because of the dispute over charges."],
    ["a ban", "Kenyan law, however, bans foreign companies from owning land along the line."],
    ["a breach", "Kenya accuses Uganda of violating the agreement on lake ports."],
    ["distrust", "Many farmers distrust the railway company and doubt that it will pay them."],
    ["a shortage", "But the railway authority has too few engineers and lacks the money to hire more."],
    ["a removal that was turned down", "But a bill to lift the ban was voted down by lawmakers from the north."],
    ["a withdrawal", "Uganda has withdrawn from the agreement on lake ports."],
    ["what fell apart", "A settlement reached in September came apart, each blaming the other."],
    ["what stays shut", "But the border stays shut to lorries from Uganda."],
    ["what was put off for good", "The talks were adjourned without a date."],
  ])("%s", (_, sentence) => {
    expect(standing(sentence).map(({ sentence: { text } }) => text)).toEqual([sentence]);
  });

  test.each([
    ["what is agreed", "The two governments agreed on the route of the railway."],
    ["what was removed", "Uganda dropped its objection to the route."],
    ["what is over", "The strike is over."],
    ["who only rises from the table", "The chamber adjourned."],
    ["what has met a worry", "A new draft has met that worry."],
    ["what used to be", "Uganda used to oppose the line."],
    ["what nobody does", "Nobody opposes the railway."],
    ["what is untrue", "A report that Kenya blocks the loan is untrue."],
    ["a description", "Kenya has a coast of more than five hundred kilometres."],
    ["a greeting", "The president congratulated the engineers on their success."],
    ["a name that is a word", "The talks were led by Mr. March and Mrs. Block."],
  ])("but not %s", (_, sentence) => {
    expect(standing(sentence)).toEqual([]);
  });

  test("in English alone", () => {
    expect(
      extractText(
        "Uganda weigert sich, das Abkommen zu unterzeichnen. Die Gespräche sind gescheitert. Der Streit über die Gebühren dauert an, und niemand weiß, wann die Minister wieder zusammenkommen.",
      ).obstacles,
    ).toEqual([]);
  });
});

describe("an obstacle", () => {
  test.each([
    ["the subject", "Uganda refuses to sign the railway agreement.", "Uganda"],
    ["a group", "Landowners in the north strongly oppose the railway plan.", "Landowners"],
    ["a genitive", "The plan has met with Kenya's strong opposition, however.", "Kenya"],
    ["an agent", "The works were blocked by the opposition parties in parliament.", "opposition parties"],
    ["the subject, not by whom it was offered", "Uganda has refused a railway loan offered by Kenya.", "Uganda"],
    [
      "the subject that a pronoun means, before any other",
      "Kenya could send the grain through Uganda, but it refuses to pay the port fees.",
      "Kenya",
    ],
    [
      "the subject of the clause before",
      "Uganda accepts the route but will not sign any agreement on charges.",
      "Uganda",
    ],
    [
      "who stands behind what is put first",
      "By violating the agreement on lake ports, Uganda has blocked the loan.",
      "Uganda",
    ],
    ["a name that describes it", "The Ugandan refusal to sign has blocked the railway plan.", "Uganda"],
    ["who made it", "The embargo that Kenya imposed still blocks the grain.", "Kenya"],
    [
      "nobody who has to overcome it",
      "But Uganda would have to overcome strong popular opposition to the railway plan.",
      null,
    ],
    ["not what only describes", "But the Uganda-led group, which has been hampered by a feud, cannot agree.", null],
    ["nobody of two who made it", "The embargo that Kenya and Uganda imposed still blocks the grain.", null],
    ["nobody where it is done", "The bridges cannot be repaired in Uganda before the rains.", null],
    ["nobody who only doubts", "Tana Mirov, a professor in Arusha, doubts that the railway will pay.", null],
    ["nobody to whom it is done", "Kenya has since been barred from the lake ports.", null],
    ["nobody who cannot", "Doctors there cannot send scans, since rain breaks the signal.", null],
    ["nobody where both quarrel", "The two governments still disagree over who should pay for the bridges.", null],
    [
      "nobody where it only happens",
      "Talks on the freight charges have stalled, however, with no sign of a breakthrough.",
      null,
    ],
  ])("is held by %s", (_, sentence, holder) => {
    expect(standing(sentence).map((one) => one.holder)).toEqual([holder]);
  });

  test.each([
    ["The government's army is fighting rebels along the line, which blocks the works.", "military"],
    ["The Supreme Court ruled that the loan law violates the constitution.", "legal"],
    ["The opposition party in parliament rejects the bill.", "domestic-politics"],
    ["But the loan is too expensive, and banks refuse to lend more money at that price.", "economic"],
  ])("is of a kind: %s", (sentence, kind) => {
    expect(standing(sentence).map((one) => one.kind)).toEqual([kind]);
  });

  test.each([
    ["Landowners in the north strongly oppose the railway plan.", "high"],
    ["Landowners in the north oppose the railway plan.", null],
  ])("has a severity from words of degree alone: %s", (sentence, severity) => {
    expect(standing(sentence).map((one) => one.severity)).toEqual([severity]);
  });

  test("says what it is in a phrase of its sentence that a table takes", () => {
    const sentence =
      "The minister told reporters on Monday that landowners in the north oppose the railway plan, although the company has offered them new fields, water and a school for every village along the line.";
    expect(standing(sentence).map(({ what }) => what)).toEqual(["landowners in the north oppose the railway plan"]);
  });

  test.each([
    ["Uganda signed the contract in May despite the landowners' opposition to it.", "the landowners' opposition to it"],
    ["In spite of fierce opposition from landowners, Uganda signed.", "fierce opposition from landowners"],
    [
      "Kenya built the line, which has been delayed by a dispute over land.",
      "Kenya built the line, which has been delayed by a dispute over land",
    ],
    [
      "The Kenyan embassy refuses to join talks to which it is no party.",
      "The Kenyan embassy refuses to join talks to which it is no party",
    ],
    [
      "Uganda still objects to the clause on fees, and the talks with Kenya are deadlocked.",
      "Uganda still objects to the clause on fees",
    ],
    [
      "South Sudan has decided to reopen talks with Kenya on the sharing of water that have been stalled.",
      "South Sudan has decided to reopen talks with Kenya on the sharing of water that have been stalled",
    ],
  ])("does not begin with what only joins it to the rest, nor within a name: %s", (sentence, what) => {
    expect(extractText(`${report(sentence)}`).obstacles.map((one) => one.what)).toContain(what);
  });

  test("is told once where a text says it twice", () => {
    const twice = "Uganda refuses to sign the railway agreement with Kenya.";
    expect(
      extractText(`${report(twice)}\n\n${twice}`).obstacles.filter((one) => one.sentence.text === twice),
    ).toHaveLength(1);
  });

  test.each([
    [
      "a part in between",
      "The creditors, led by Ghana, refused the plan.",
      "The creditors, led by Ghana, refused the plan",
    ],
    ["an acronym", "The Lake Commission (LCC) has refused the plan.", "The Lake Commission (LCC) has refused the plan"],
    [
      "who is named in two ways",
      "Ghana, the only neighbour with a port, has refused the plan for the railway.",
      "Ghana, the only neighbour with a port, has refused the plan for the railway",
    ],
    [
      "a clause that says more of somebody",
      "The bank, which cannot lend the money for the plan, waits for Kenya.",
      "The bank, which cannot lend the money for the plan, waits for Kenya",
    ],
    [
      "of what has been so for long",
      "Kenya wants a joint survey of the line, which until now has been delayed by a dispute over land.",
      "Kenya wants a joint survey of the line, which until now has been delayed by a dispute over land",
    ],
    [
      "not what only opens it",
      "On Monday, after long talks with the ministry of land, the landowners in the north refused the plan for the railway.",
      "the landowners in the north refused the plan for the railway",
    ],
    [
      "not where there is no room",
      "The chairman of the board of the company of the railway that runs between the lake and the coast, however, strongly opposes the plan of the ministry.",
      "strongly opposes the plan of the ministry",
    ],
  ])("has the subject of its clause before it: %s", (_, sentence, what) => {
    expect(extractText(report(sentence)).obstacles.map((one) => one.what)).toContain(what);
  });

  test("is not what only announces others, which take its severity", () => {
    const announced = "Uganda refuses to sign the railway agreement.";
    const found = extractText(report(`But serious obstacles remain. ${announced}`)).obstacles;
    expect(found.map(({ sentence: { text }, severity }) => [text, severity])).toEqual([[announced, "high"]]);
  });

  test("gives its reasons with their weights, the most telling first", () => {
    const [found] = standing("Uganda refuses to sign the railway agreement.");
    expect(found?.reasons()).toContainEqual({ rule: "refuse", words: "refuses", weight: expect.any(Number) });
    expect(found?.certainty).toBeGreaterThan(0.5);
  });

  test("is not looked for in a line that is no sentence, however long", () => {
    const line = "Uganda refuses to sign and Kenya has dropped no objection to the talks ".repeat(20_000);
    expect(extractText(line).obstacles).toEqual([]);
  });

  test("has evidence and words that stand in the text, whatever the text", () => {
    const pieces = [
      "Uganda",
      "refuses",
      "not",
      "until",
      ",",
      ".",
      "\n\n",
      "“",
      "the talks",
      "’s",
      "😀",
      "한국",
      "no",
      "before",
      "—",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
        for (const { sentence, what } of extractText(words.join(" ")).obstacles) expect(sentence.text).toContain(what);
      }),
    );
  });
});
