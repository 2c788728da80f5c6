import { describe, expect, test } from "vitest";
import { figuresOf } from "./figures.ts";
import type { Found, FoundObstacle } from "./found.ts";
import { type GoldText, readGold } from "./gold.ts";
import { areOneAgreement, isOfSentence } from "./likeness.ts";
import { areOneParty } from "./names.ts";
import { type Scored, scoreTexts } from "./score.ts";
import { accuracyOf, answeredOf } from "./score-answers.ts";
import { f1Of, precisionOf, recallOf } from "./tally.ts";

const refusal = "Norland refuses to open the strait before the talks begin.";
const shortage = "There is no money for the pilots whom the strait needs.";
const appeal = "The League calls on Norland to think again about it.";
const meeting = "The two sides met in Easthaven on 4 May 2021.";

const gold: GoldText = {
  id: "strait",
  text: [refusal, shortage, appeal, meeting].join(" "),
  title: "The Strait's Day",
  title_also: ["Strait news"],
  date: "2021-05-06",
  date_also: ["2021-05-07"],
  actors: [
    { name: "Norland", aliases: ["Norham"] },
    { name: "Ane Vik", aliases: [] },
  ],
  optional_actors: [{ name: "League", aliases: [] }],
  obstacles: [
    { sentence: refusal, holder: "Norland", holder_also: ["Ane Vik"], kind: "diplomatic", kind_also: ["legal"] },
    { sentence: shortage, holder: null, kind: "economic" },
  ],
  optional_obstacles: [appeal],
  agreements: [{ name: "Strait Treaty", aliases: ["treaty of 1931"], parties: ["Norland", "Southland"] }],
  optional_agreements: [{ name: "pilots' pact", aliases: [], parties: [] }],
  events: [{ date: "2021-05-04", sentence: meeting }],
  optional_events: [{ date: "1931", sentence: meeting }],
};

const nothing: Found = { title: null, date: null, actors: [], obstacles: [], agreements: [], events: [] };

function scored(found: Partial<Found>, text: GoldText = gold): Scored {
  return scoreTexts([text], () => ({ ...nothing, ...found }));
}

function obstacle(evidence: string, holder: string | null = null, kind: string | null = null): FoundObstacle {
  return { evidence, holder, kind };
}

describe("actors", () => {
  test.each([
    ["one by another of its names", ["the Norham"], { right: 1, wrong: 0, missed: 1 }],
    ["one a second time", ["Norland", "Norham"], { right: 1, wrong: 1, missed: 1 }],
    ["an optional one", ["League"], { right: 0, wrong: 0, missed: 2 }],
    ["one that the text has not", ["Westland"], { right: 0, wrong: 1, missed: 2 }],
    ["a part of a name", ["Vik"], { right: 0, wrong: 1, missed: 2 }],
    ["all of them", ["Ane Vik", "NORLAND"], { right: 2, wrong: 0, missed: 0 }],
  ])("%s", (_, names, tally) => {
    expect(scored({ actors: names.map((name) => ({ name })) }).score.actors).toEqual(tally);
  });

  test("are scored up to the eighth", () => {
    const actors = [..."12345678"].map((name) => ({ name })).concat({ name: "Norland" });
    expect(scored({ actors }).score.actors).toEqual({ right: 0, wrong: 8, missed: 2 });
  });
});

describe("obstacles", () => {
  test.each([
    ["the sentence", [refusal], { right: 1, wrong: 0, missed: 1, optional: 0 }],
    ["a part of it", ["refuses to open the strait"], { right: 1, wrong: 0, missed: 1, optional: 0 }],
    ["three words of it", ["the strait before the talks"], { right: 0, wrong: 1, missed: 2, optional: 0 }],
    ["two at once", [`${refusal} ${shortage}`], { right: 2, wrong: 0, missed: 0, optional: 0 }],
    ["the same twice", [refusal, refusal], { right: 1, wrong: 0, missed: 1, optional: 0 }],
    ["an optional one", [appeal], { right: 0, wrong: 0, missed: 2, optional: 1 }],
    ["another sentence", [meeting], { right: 0, wrong: 1, missed: 2, optional: 0 }],
  ])("%s", (_, evidence, tally) => {
    expect(scored({ obstacles: evidence.map((each) => obstacle(each)) }).score.obstacles).toEqual(tally);
  });
});

describe("holder and kind", () => {
  const none = { right: 0, also: 0, wrong: 0, invented: 0, abstained: 0, keptNull: 0 };
  test.each([
    ["right", obstacle(refusal, "Norham", "diplomatic"), { right: 1 }, { right: 1 }],
    ["right by a second reading", obstacle(refusal, "Ane Vik", "legal"), { also: 1 }, { also: 1 }],
    ["wrong", obstacle(refusal, "League", "history"), { wrong: 1 }, { wrong: 1 }],
    ["not given", obstacle(refusal), { abstained: 1 }, { abstained: 1 }],
    ["a holder where there is none", obstacle(shortage, "Norland", "economic"), { invented: 1 }, { right: 1 }],
    ["rightly no holder", obstacle(shortage, null, "technical"), { keptNull: 1 }, { wrong: 1 }],
  ])("%s", (_, one, holder, kind) => {
    const { score } = scored({ obstacles: [one] });
    expect(score.holder).toEqual({ ...none, asked: 1, ...holder });
    expect(score.kind).toEqual({ ...none, asked: 1, ...kind });
  });

  test("are those of the evidence that is most like the sentence", () => {
    const part = obstacle("refuses to open the strait", "League");
    for (const obstacles of [
      [part, obstacle(refusal, "Norland")],
      [obstacle(refusal, "Norland"), part],
    ]) {
      expect(scored({ obstacles }).score.holder).toEqual({ ...none, asked: 1, right: 1 });
    }
  });

  test("are not asked where nobody annotated them", () => {
    const bare = { ...gold, obstacles: [{ sentence: refusal }] };
    const { score } = scored({ obstacles: [obstacle(refusal, "League", "history")] }, bare);
    expect([score.holder.asked, score.kind.asked]).toEqual([0, 0]);
  });

  test("count an invented answer as wrong, and one that is not given not at all", () => {
    const answers = { asked: 9, right: 2, also: 1, wrong: 1, invented: 2, abstained: 1, keptNull: 2 };
    expect(accuracyOf(answers)).toBe(0.5);
    expect(answeredOf(answers)).toBe(0.8);
    expect(accuracyOf({ ...none, asked: 1, abstained: 1 })).toBeNull();
  });
});

describe("agreements", () => {
  const empty = { right: 0, wrong: 0, missed: 0 };
  test.each([
    [
      "by its name",
      [["Strait Treaty", ["Norham"]]],
      { right: 1, wrong: 0, missed: 0 },
      { right: 1, wrong: 0, missed: 1 },
    ],
    ["within a longer name", [["new Strait Treaty of May", []]], { ...empty, right: 1 }, { ...empty, missed: 2 }],
    ["with a wrong party", [["Strait Treaty", ["League"]]], { ...empty, right: 1 }, { right: 0, wrong: 1, missed: 2 }],
    [
      "by a second name",
      [
        ["Strait Treaty", []],
        ["treaty of 1931", []],
      ],
      { right: 1, wrong: 1, missed: 0 },
      { ...empty, missed: 2 },
    ],
    ["one word of its name", [["Treaty", []]], { right: 0, wrong: 1, missed: 1 }, empty],
    ["an optional one", [["pilots' pact", []]], { right: 0, wrong: 0, missed: 1 }, empty],
  ] as const)("%s", (_, names, agreements, parties) => {
    const found = names.map(([name, those]) => ({ name, parties: those }));
    const { score } = scored({ agreements: found });
    expect([score.agreements, score.parties]).toEqual([agreements, parties]);
  });

  test("have no wrong party where none is stated", () => {
    const silent = { ...gold, agreements: [{ name: "Strait Treaty", aliases: [], parties: [] }] };
    const { score } = scored({ agreements: [{ name: "Strait Treaty", parties: ["League"] }] }, silent);
    expect(score.parties).toEqual(empty);
  });
});

describe("events", () => {
  test.each([
    ["the date and its sentence", "2021-05-04", meeting, { right: 1, wrong: 0, missed: 0, wrongDate: 0 }],
    ["less exact", "2021-05", meeting, { right: 0, wrong: 1, missed: 1, wrongDate: 1 }],
    ["an optional date", "1931", meeting, { right: 0, wrong: 0, missed: 1, wrongDate: 0 }],
    ["another sentence", "2021-05-04", appeal, { right: 0, wrong: 1, missed: 1, wrongDate: 0 }],
  ])("%s", (_, date, evidence, tally) => {
    expect(scored({ events: [{ date, evidence }] }).score.events).toEqual(tally);
  });

  test("are wrong when they are told twice", () => {
    const told = { date: "2021-05-04", evidence: meeting };
    expect(scored({ events: [told, told] }).score.events).toMatchObject({ right: 1, wrong: 1 });
  });
});

describe("title and date", () => {
  test.each([
    ["right", "the strait’s day", "2021-05-06", 1, 1],
    ["as accepted too", "Strait news", "2021-05-07", 1, 1],
    ["wrong", "The Strait", "2021-05", 0, 0],
    ["not given", null, null, 0, 0],
  ])("%s", (_, title, date, titles, dates) => {
    const { facts } = scored({ title, date }).score;
    expect(facts).toEqual({ texts: 1, title: titles, dated: 1, date: dates, undated: 0, keptUndated: 0 });
  });

  test.each([
    ["kept", null, 1],
    ["invented", "2021-05-04", 0],
  ])("a text without a date: %s", (_, date, keptUndated) => {
    const { facts } = scored({ date }, { ...gold, date: null }).score;
    expect(facts).toMatchObject({ dated: 0, date: 0, undated: 1, keptUndated });
  });
});

describe("what counts as one", () => {
  test.each([
    [
      "a part of four words",
      "open the Strait before talks",
      "They open the strait before talks begin in Easthaven",
      true,
    ],
    ["a part of three words", "open the Strait before", "They open the strait before talks begin in Easthaven", false],
    ["a little more than the sentence", "So they met in May, they say", "they met in May", true],
    ["much more than the sentence", "So they met in May, they say, or in June or July", "they met in May", false],
    ["other marks and accents", "“Müller’s” no, again", 'muller no "again"', true],
    ["no words at all", "…", "they met", false],
  ])("evidence: %s", (_, evidence, sentence, isOne) => {
    expect(isOfSentence(evidence, sentence)).toBe(isOne);
  });

  test.each([
    ["equal single words", "Ceasefire", "the ceasefire", true],
    ["a single word of two", "ceasefire", "May ceasefire", false],
    ["two words of three", "May ceasefire", "the new May ceasefire", true],
    ["two others of three", "June truce deal", "May truce talks", false],
  ])("names of agreements: %s", (_, one, other, isOne) => {
    expect(areOneAgreement(one, other)).toBe(isOne);
  });

  test("a party by any name that the text knows", () => {
    expect(areOneParty("Norham", "Norland", gold)).toBe(true);
    expect(areOneParty("Southland", "the Southland", gold)).toBe(true);
    expect(areOneParty("Southland", "Norland", gold)).toBe(false);
  });
});

test("rates are of all texts together", () => {
  const { score } = scoreTexts([gold, gold, gold], () => ({
    ...nothing,
    actors: [{ name: "Norland" }, { name: "X" }],
  }));
  expect(score.actors).toEqual({ right: 3, wrong: 3, missed: 3 });
  expect([precisionOf, recallOf, f1Of].map((rate) => rate({ right: 3, wrong: 1, missed: 3 }))).toEqual([
    0.75, 0.5, 0.6,
  ]);
  expect([precisionOf, recallOf, f1Of].map((rate) => rate({ right: 0, wrong: 0, missed: 0 }))).toEqual([0, 0, 0]);
});

test("each mistake is told with its text", () => {
  const { mistakes } = scored({
    title: "Strait news",
    date: "2021-05-06",
    obstacles: [obstacle(refusal, "League", "legal")],
  });
  expect(mistakes.map(({ id, what }) => `${id}: ${what}`)).toEqual([
    "strait: actor missed",
    "strait: actor missed",
    "strait: obstacle missed",
    "strait: holder wrong",
    "strait: agreement missed",
    "strait: event missed",
  ]);
});

test("figures stand a line each, and none for what nobody annotated", () => {
  const full = scored({
    obstacles: [obstacle(refusal, "Norland", "legal"), obstacle(meeting)],
    events: [{ date: "2021", evidence: meeting }],
  });
  expect(figuresOf(full.score)).toMatchInlineSnapshot(`
    [
      "actors      P 0.000  R 0.000  F1 0.000   0 right, 0 wrong, 2 missed",
      "obstacles   P 0.500  R 0.500  F1 0.500   1 right, 1 wrong, 1 missed, 0 optional",
      "  holder    right 1.000  given 1.000   1 right, 0 by a second reading, 0 wrong, 0 invented, 0 not given, 0 rightly none",
      "  kind      right 1.000  given 1.000   0 right, 1 by a second reading, 0 wrong, 0 invented, 0 not given, 0 rightly none",
      "agreements  P 0.000  R 0.000  F1 0.000   0 right, 0 wrong, 1 missed",
      "events      P 0.000  R 0.000  F1 0.000   0 right, 1 wrong, 1 missed, 1 of the wrong by their date alone",
      "title       0 of 1",
      "date        0 of 1, and 0 of 0 without one left so",
    ]
  `);
  const { agreements: _, events: __, ...bare } = { ...gold, obstacles: [{ sentence: refusal }] };
  const first = figuresOf(scored({ obstacles: [obstacle(refusal)] }, bare).score).map(
    (line) => line.trim().split(" ")[0],
  );
  expect(first).toEqual(["actors", "obstacles", "title", "date"]);
});

test("a file of JSON lines holds a text a line", () => {
  expect(readGold(`${JSON.stringify(gold)}\n\n${JSON.stringify(gold)}\n`)).toEqual([gold, gold]);
});
