import { describe, expect, test } from "vitest";
import { groupBy } from "../../src/model/group-by.ts";
import type { ToldEvent } from "../../src/model/timeline.ts";
import { actorsIn } from "../../src/question/actors-in.ts";
import { mergeTimeline } from "../../src/question/merge-timeline.ts";
import { contentWords } from "../../src/search/content-words.ts";
import { cpuTime } from "../cpu-time.ts";
import { fc } from "../seeded.ts";

/** `one 2016-11-23 GSOMIA is signed #pact`: the teller (`@` for an agreement), the date, the event, and its id. */
function told(line: string): ToldEvent {
  const [, at, teller = "", date = "", event = "", id] = /^(@?)(\S+) (\S+) (.*?)(?: #(\S+))?$/.exec(line) ?? [];
  return {
    date,
    event,
    id: id ?? null,
    source: null,
    grade: null,
    brief: at === "@" ? null : teller,
    agreement: at === "@" ? teller : null,
  };
}

function merged(...lines: string[]): string[] {
  return mergeTimeline(lines.map(told), contentWords).map(
    ({ date, event, tellings }) =>
      `${date} ${event} (${tellings.map(({ brief, agreement }) => brief ?? `@${agreement}`).join(", ")})`,
  );
}

/** What is merged where the two states are known. */
function mergedKnowing(...lines: string[]): number {
  const state = (id: string, ...aliases: string[]) => ({ id, name: id, kind: "state" as const, aliases });
  const known = actorsIn([state("south-korea", "Seoul", "韓国"), state("japan", "Tokyo", "日本")]);
  return mergeTimeline(lines.map(told), contentWords, known).length;
}

describe("mergeTimeline() of wordings that name actors", () => {
  test.each<[string, number, string[]]>([
    [
      "of different ones are two events",
      2,
      ["one 2016-11-22 Seoul approves the pact", "two 2016-11-22 Tokyo approves the pact"],
    ],
    [
      "of one more are one",
      1,
      ["one 2016-11-22 Seoul signs the pact with Tokyo", "two 2016-11-22 Seoul signs the pact"],
    ],
    [
      "of the same in other words are one",
      1,
      ["one 2016-11-22 韓国 approves the pact", "two 2016-11-22 Seoul approves the pact"],
    ],
    [
      "of different ones stay two beside a third of neither",
      2,
      [
        "one 2016-11-22 Seoul approves the pact",
        "two 2016-11-22 Pact approved",
        "six 2016-11-22 Tokyo approves the pact",
      ],
    ],
    ["but of one id are one whatever they name", 1, ["one 2016-11-22 Seoul signs #x", "two 2016-11-22 Tokyo signs #x"]],
  ])("%s: %s", (_, count, lines) => {
    expect(mergedKnowing(...lines)).toBe(count);
  });
});

describe("mergeTimeline()", () => {
  test.each<[string, string[], string[]]>([
    [
      "keeps different events apart",
      ["one 2016-01-01 Talks begin", "two 2016-01-01 Rocket fails"],
      ["2016-01-01 Talks begin (one)", "2016-01-01 Rocket fails (two)"],
    ],
    [
      "joins like wordings of one day, in the fullest of them",
      ["one 2016-09-09 Fifth nuclear test", "two 2016-09-09 North Korea's fifth nuclear test"],
      ["2016-09-09 North Korea's fifth nuclear test (one, two)"],
    ],
    [
      "joins Japanese wordings that share pairs of characters",
      ["one 2016-11-23 日韓が軍事情報協定に署名", "two 2016-11-23 軍事情報協定に署名"],
      ["2016-11-23 日韓が軍事情報協定に署名 (one, two)"],
    ],
    [
      "keeps those apart that share but single ones",
      ["one 2016-11-23 国防相が会議で合意", "two 2016-11-23 会国が相防で意合議"],
      ["2016-11-23 国防相が会議で合意 (one)", "2016-11-23 会国が相防で意合議 (two)"],
    ],
    [
      "keeps Chinese ones of other matters apart",
      ["one 2016-11-23 中国外交部反对协定", "two 2016-11-23 中国国防部对外交流"],
      ["2016-11-23 中国外交部反对协定 (one)", "2016-11-23 中国国防部对外交流 (two)"],
    ],
    [
      "knows the forms of a word",
      [
        "one 2016-10-27 Seoul announces the talks are reopening",
        "@pact 2016-10-27 PACT: Seoul announces that talks will reopen",
      ],
      ["2016-10-27 PACT: Seoul announces that talks will reopen (one, @pact)"],
    ],
    [
      "needs the same day",
      ["one 2016-09-09 Fifth nuclear test", "two 2016-09-10 Fifth nuclear test"],
      ["2016-09-09 Fifth nuclear test (one)", "2016-09-10 Fifth nuclear test (two)"],
    ],
    [
      "needs a full date",
      ["one 2016-09 Fifth nuclear test", "two 2016-09 Fifth nuclear test"],
      ["2016-09 Fifth nuclear test (one)", "2016-09 Fifth nuclear test (two)"],
    ],
    [
      "joins what has one id, by the most exact date",
      ["one 2016 Order placed #order", "two 2016-04-26 Australia buys submarines #order"],
      ["2016-04-26 Australia buys submarines (one, two)"],
    ],
    [
      "an id joins even what is told unlike, with its likes of the day",
      [
        "one 2016-03-02 Sanctions #r1",
        "two 2016-03-02 Council adopts resolution 2270 #r1",
        "three 2016-03-02 Council adopts a resolution",
      ],
      ["2016-03-02 Council adopts resolution 2270 (one, three, two)"],
    ],
    [
      "one word in common is not enough",
      ["one 2016-01-01 Signed", "two 2016-01-01 Treaty signed in Rome"],
      ["2016-01-01 Signed (one)", "2016-01-01 Treaty signed in Rome (two)"],
    ],
    ["but all there is is", ["one 2016-01-01 Signed", "two 2016-01-01 Signed"], ["2016-01-01 Signed (one, two)"]],
    [
      "two events of one teller stay two",
      ["one 2016-07-08 Ministers sign the pact", "one 2016-07-08 Ministers sign the pact again"],
      ["2016-07-08 Ministers sign the pact (one)", "2016-07-08 Ministers sign the pact again (one)"],
    ],
    [
      "the likest are joined first",
      [
        "one 2016-11-23 Pact signed and takes effect",
        "two 2016-11-23 Signed in Seoul",
        "@p 2016-11-23 P: Signed in Seoul",
        "@p 2016-11-23 P: It takes effect",
      ],
      ["2016-11-23 Pact signed and takes effect (one, @p)", "2016-11-23 P: Signed in Seoul (two, @p)"],
    ],
    [
      "a history does not speak for several agreements",
      [
        "one 2023-08-18 Summit and papers #papers",
        "@p 2023-08-18 P: Issued at the summit #papers",
        "@q 2023-08-18 Q: Pledge made at the summit #papers",
      ],
      ["2023-08-18 Summit and papers (one, @p, @q)"],
    ],
    [
      "partial dates begin their first day",
      ["one 2014-12-01 c", "one 2014-12 b", "one 2015 d", "one 2014 a"],
      ["2014 a (one)", "2014-12 b (one)", "2014-12-01 c (one)", "2015 d (one)"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(merged(...lines)).toEqual(expected);
  });

  test("loses no telling, whatever is merged, and merges the same whoever is heard first", () => {
    const line = fc.tuple(
      fc.constantFrom("one", "two", "@pact"),
      fc.constantFrom("2016", "2016-01", "2016-01-01", "2016-01-02"),
      fc
        .array(fc.constantFrom("talks", "begin", "end", "pact", "signed"), { minLength: 1, maxLength: 4 })
        .map((words) => words.join(" ")),
      fc.constantFrom("", "", " #x", " #y"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (rows) => {
        const events = rows.map(([teller, date, event, id]) => told(`${teller} ${date} ${event}${id}`));
        const result = mergeTimeline(events, contentWords);
        const out = result.flatMap(({ tellings }) => tellings).map((event) => JSON.stringify(event));
        expect(out.sort()).toEqual(events.map((event) => JSON.stringify(event)).sort());
        const byTeller = groupBy(events, ({ brief, agreement }) => brief ?? `@${agreement}`);
        expect(mergeTimeline([...byTeller.values()].toReversed().flat(), contentWords)).toEqual(result);
      }),
    );
  });

  test("a day of twenty thousand events is no trouble", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `t${index} 2016-01-01 Event number ${index}`);
    expect(merged(...lines, "again 2016-01-01 Event number 7")).toHaveLength(20_000);
  });
});

test("hundreds of tellings of one day, of which but few name anybody, are compared in time", () => {
  const lines = Array.from({ length: 300 }, (_, i) => {
    const who = i === 149 ? "Seoul" : i === 299 ? "Tokyo" : "cabinet";
    return `t${i} 2016-11-22 ${who} approves the pact today ${i < 150 ? "at once here" : "at last there"}`;
  });
  const start = cpuTime();
  expect(mergedKnowing(...lines)).toBe(2);
  expect(cpuTime() - start).toBeLessThan(5000);
});
