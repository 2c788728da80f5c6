import { describe, expect, test } from "vitest";
import { readAgreement, readSources } from "../../src/format/read-agreement.ts";

describe("readSources", () => {
  const nothing = { publisher: null, title: null, date: null, url: null, grade: null, retrieved: null };
  test.each([
    ["an address is a URL", ["https://a.b/c"], [{ ...nothing, id: "1", url: "https://a.b/c" }]],
    ["any other text is a title", ["Kyodo: a report"], [{ ...nothing, id: "1", title: "Kyodo: a report" }]],
    [
      "one without an id gets its number in the list",
      [{ id: "k" }, {}, "T"],
      [
        { ...nothing, id: "k" },
        { ...nothing, id: "2" },
        { ...nothing, id: "3", title: "T" },
      ],
    ],
    [
      "fields are kept",
      [{ id: "k", publisher: "P", title: "T", date: "2016", url: "u", grade: "B2", retrieved: "later" as const }],
      [{ id: "k", publisher: "P", title: "T", date: "2016", url: "u", grade: "B2", retrieved: "later" }],
    ],
  ])("%s", (_, fields, sources) => {
    expect(readSources(fields)).toEqual(sources);
  });

  test("no field is no source", () => {
    expect(readSources()).toEqual([]);
  });
});

describe("readAgreement", () => {
  test("one with nothing but an id is called by it", () => {
    const nothing = { short: null, covers: null, shares: null, matters: [], binding: null, mediator: null };
    expect(readAgreement("pact", {})).toEqual({
      id: "pact",
      name: "pact",
      ...nothing,
      parties: [],
      terms: [],
      history: [],
      undated: [],
      sources: [],
    });
  });

  test("its history is in the order of dates, partial ones at their first day, those of one day as they stood", () => {
    const history = [
      { date: "2016-11-23", status: "in-force" as const, note: "b" },
      { date: "2012-06-29", status: "shelved" as const },
      { date: "2016", status: "negotiating" as const },
      { date: "2016-01-01", status: "signed" as const },
    ];
    expect(readAgreement("pact", { history }).history).toEqual([
      { date: "2012-06-29", status: "shelved", note: null, source: null, id: null, by: null, grade: null },
      { date: "2016", status: "negotiating", note: null, source: null, id: null, by: null, grade: null },
      { date: "2016-01-01", status: "signed", note: null, source: null, id: null, by: null, grade: null },
      { date: "2016-11-23", status: "in-force", note: "b", source: null, id: null, by: null, grade: null },
    ]);
  });

  test("parties may be dated, and changes known only by a later day, or by none", () => {
    const parties = ["a", { actor: "b", from: "1948", disputed: true }, { actor: "b", until: "1990" }, { actor: "c" }];
    const history = [
      { date: "2016", status: "signed" as const },
      { by: "2018-09", status: "in-force" as const },
      { date: null, status: "ended" as const, note: "some day" },
    ];
    expect(readAgreement("pact", { parties, history })).toMatchObject({
      parties: ["a", "b", "c"],
      terms: [
        { actor: "b", from: "1948", until: null, disputed: true },
        { actor: "b", from: null, until: "1990", disputed: false },
      ],
      history: [
        { date: "2016", by: null, status: "signed" },
        { date: "2018-09-30", by: "2018-09", status: "in-force" },
      ],
      undated: [{ status: "ended", note: "some day" }],
    });
  });
});
