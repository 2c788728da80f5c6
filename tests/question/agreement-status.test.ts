import { describe, expect, test } from "vitest";
import { agreementOn, hasBegun, isInForce, statusOn } from "../../src/question/agreement-status.ts";
import { makeAgreement } from "./make-agreement.ts";

const { history } = makeAgreement(
  "pact: a b; 2011 proposed; 2014-12 signed; 2016-11-23 signed; 2016-11-23 in-force; 2019-08-22 in-force a note; 2021 ended; 2022-05 in-force",
);

describe("statusOn()", () => {
  test.each([
    ["2010-12-31", null, null],
    ["2011-01-01", "proposed", "2011"],
    ["2014-11-30", "proposed", "2011"],
    ["2014-12-01", "signed", "2014-12"],
    ["2016-11-22", "signed", "2014-12"],
    ["2016-11-23", "in-force", "2016-11-23"],
    ["2020-01-01", "in-force", "2016-11-23"],
    ["2021-01-01", "ended", "2021"],
    ["2026-01-01", "in-force", "2022-05"],
  ])("on %s it is %s since %s", (day, status, since) => {
    const found = statusOn(history, day);
    expect(found?.status ?? null).toBe(status);
    expect(found?.since.date ?? null).toBe(since);
    expect(isInForce(history, day)).toBe(status === "in-force");
  });

  test("keeps the note that came last beside the entry that began the status", () => {
    expect(statusOn(history, "2019-12-31")).toMatchObject({
      since: { date: "2016-11-23" },
      latest: { date: "2019-08-22", note: "a note" },
    });
  });
});

test("hasBegun() is true of an agreement without a history: nobody can say that it had not", () => {
  expect([
    hasBegun({ history }, "2010-12-31"),
    hasBegun({ history }, "2011-01-01"),
    hasBegun({ history: [] }, "1900-01-01"),
  ]).toEqual([false, true, true]);
});

describe("what is known only by a later day", () => {
  const known = makeAgreement("pact: a b; 2016-08-29 signed; by:2018-09 in-force; by:2020 in-force; by:2022 ended");

  test.each([
    ["2016-08-28", null],
    // Signed, but perhaps in force already.
    ["2016-08-29", null],
    ["2018-09-29", null],
    ["2018-09-30", "in-force"],
    ["2020-06-01", "in-force"],
    // It ended at some day between.
    ["2021-01-01", null],
    ["2022-12-31", "ended"],
  ])("on %s it is %s", (day, status) => {
    expect(statusOn(known.history, day)?.status ?? null).toBe(status);
  });

  test("is not known before its day", () => {
    expect(agreementOn(known, "2017-01-01").history.map(({ status }) => status)).toEqual(["signed"]);
  });

  test("an agreement that begins so may have begun on any day", () => {
    const first = makeAgreement("pact: a b; by:2018 in-force");
    expect([hasBegun(first, "1900-01-01"), statusOn(first.history, "1900-01-01")]).toEqual([true, null]);
  });
});

describe("what has no day", () => {
  const source = { publisher: null, title: null, url: null, grade: null, retrieved: null };
  const pact = {
    ...makeAgreement("pact: a b; 2016 signed"),
    undated: [{ status: "in-force" as const, note: null, source: "late", id: null, grade: null }],
    sources: [{ ...source, id: "late", date: "2018-09" }],
  };

  test.each([
    ["2018-08-31", 0],
    ["2018-09-01", 1],
  ])("decides no day, and on %s is known %i times: since its source", (day, count) => {
    const { undated } = agreementOn(pact, day);
    expect([statusOn(pact.history, day)?.status, undated.length]).toEqual(["signed", count]);
  });
});
