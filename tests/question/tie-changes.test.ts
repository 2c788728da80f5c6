import { describe, expect, test } from "vitest";
import { tieChanges } from "../../src/question/tie-changes.ts";
import { makeAgreement } from "./make-agreement.ts";

function changes(...lines: string[]): string[] {
  const agreements = lines.map((line) => makeAgreement(line));
  return tieChanges(agreements, ["a", "b"], "9999-12-31").changes.map((change) =>
    change.kind === "note"
      ? `${change.date} note ${change.entry.agreement.id} ${change.entry.change.note}`
      : `${change.date} ${change.channels[0]?.kind ?? "none"} because of ${change.causes.map(({ agreement, change: { status } }) => `${agreement.id} ${status}`).join(", ")}`,
  );
}

describe("tieChanges()", () => {
  test("tells the days on which the answer changed, and the histories' other entries as notes", () => {
    expect(
      changes(
        "chain1: a m; 1987 in-force first leg",
        "chain2: m b; 2007-08 in-force",
        "relay: a b via m; 2014-05-31 negotiating talks; 2014-12-29 in-force",
        "pact: a b; 2012-06-29 shelved called off; 2016-11-23 signed; 2016-11-23 in-force; 2019-08-22 in-force notice given; 2021 ended",
        "other: c d; 2015 in-force nothing to do with it",
      ),
    ).toEqual([
      "1987 note chain1 first leg",
      "2007-08 chained because of chain2 in-force",
      "2012-06-29 note pact called off",
      "2014-05-31 note relay talks",
      "2014-12-29 relayed because of relay in-force",
      "2016-11-23 note pact null",
      "2016-11-23 direct because of pact in-force",
      "2019-08-22 note pact notice given",
      "2021 relayed because of pact ended",
    ]);
  });

  test("names both agreements that begin on one day", () => {
    expect(changes("x: a m; 2000 in-force", "y: m b; 2000 in-force")).toEqual([
      "2000 chained because of x in-force, y in-force",
    ]);
  });

  test("tells of a day that ends all channels", () => {
    expect(changes("x: a b; 2000 in-force; 2001-02 ended; 2002 in-force")).toEqual([
      "2000 direct because of x in-force",
      "2001-02 none because of x ended",
      "2002 direct because of x in-force",
    ]);
  });

  test("an agreement that comes and goes on one day changes nothing", () => {
    expect(changes("x: a b; 2000-01-01 in-force; 2000-01-01 ended")).toEqual([
      "2000-01-01 note x null",
      "2000-01-01 note x null",
    ]);
  });
});
