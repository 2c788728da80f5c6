import { expect, test } from "vitest";
import { statusOn } from "../../src/question/agreement-status.ts";
import { standingOn } from "../../src/question/standing.ts";
import { makeAgreement } from "./make-agreement.ts";

test.each([
  ["2000 in-force", "2010-01-01", "yes 2000"],
  ["2000 signed", "1999-12-31", "no 2000"],
  ["2000 signed", "2010-01-01", "unknown 2000"],
  ["2000 signed; 2005 signed", "2010-01-01", "unknown 2000"],
  ["2000 signed; 2005 in-force", "2002-01-01", "no 2000"],
  ["2000 signed; 2005 signed; 2006 in-force", "2002-01-01", "no 2000"],
  ["2000 signed; by:2005 in-force", "2002-01-01", "unknown 2000"],
  ["2000 signed; by:2005 in-force", "2006-01-01", "yes 2005-12-31"],
  ["by:2005 in-force", "2002-01-01", "unknown 2005-12-31"],
  ["2000 negotiating; by:2005 in-force", "2002-01-01", "unknown 2000"],
  ["2000 negotiating; by:2005 signed", "2002-01-01", "no 2000"],
  ["2000 proposed; by:2005 shelved", "2002-01-01", "no 2000"],
  ["2000 in-force; by:2005 ended", "2002-01-01", "unknown 2000"],
  ["2000 in-force; by:2005 ended", "2006-01-01", "no 2005-12-31"],
  ["2000 signed; 2005 shelved", "2002-01-01", "no 2000"],
  ["2000 signed; 2005 ended", "2002-01-01", "unknown 2000"],
  ["2000 in-force; 2005 ended", "2006-01-01", "no 2005"],
])("of “%s” on %s: %s", (history, day, expected) => {
  const { holds, entry } = standingOn(makeAgreement(`x: a b; ${history}`), day);
  expect(`${holds} ${entry?.date}`).toBe(expected);
});

test("without a history nobody can say that it is not in force, unless it is only on its way", () => {
  const pact = makeAgreement("x: a b");
  const undated = (status: "proposed" | "in-force") => [{ status, note: null, source: null, id: null, grade: null }];
  const holds = (statuses: ReturnType<typeof undated>) =>
    standingOn({ ...pact, undated: statuses }, "2010-01-01").holds;
  expect([holds([]), holds(undated("in-force")), holds(undated("proposed"))]).toEqual(["unknown", "unknown", "no"]);
});

test("a caveat stands until it is taken back or the status changes", () => {
  const said = ["notice", undefined, null, "again", undefined];
  const { history } = makeAgreement("x: a b; 2000 in-force; 2001 in-force; 2002 in-force; 2003 in-force; 2004 ended");
  const told = history.map((change, index) => {
    const caveat = said[index];
    return caveat === undefined ? change : { ...change, caveat };
  });
  const on = (year: number) => statusOn(told, `${year}-06-01`)?.caveat?.date ?? null;
  expect([2000, 2001, 2002, 2003, 2004].map(on)).toEqual(["2000", "2000", null, "2003", null]);
});
