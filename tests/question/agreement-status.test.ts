import { describe, expect, test } from "vitest";
import { hasBegun, isInForce, statusOn } from "../../src/question/agreement-status.ts";
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
