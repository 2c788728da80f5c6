import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KnownAgreement } from "../../src/model/known-agreement.ts";
import type { Channel } from "../../src/question/channel.ts";
import { bestChannels } from "../../src/question/channels.ts";
import { tieChanges } from "../../src/question/tie-changes.ts";
import { tieGraph } from "../../src/question/tie-graph.ts";
import { cpuTime } from "../cpu-time.ts";
import { makeAgreement } from "./make-agreement.ts";

function changes(...lines: string[]): string[] {
  const agreements = lines.map((line) => makeAgreement(line));
  return tieChanges(agreements, ["a", "b"], "9999-12-31").changes.map((change) =>
    change.kind === "note"
      ? `${change.date} note ${change.entry.agreement.id} ${change.entry.change.note}`
      : `${change.date} ${change.channels[0]?.kind ?? "none"} because of ${change.causes.map(({ agreement, change: { status } }) => `${agreement.id} ${status}`).join(", ")}`,
  );
}

function answerOn(agreements: readonly KnownAgreement[], day: string): Channel[] {
  return bestChannels(tieGraph(agreements, day), ["a", "b"]);
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

  test("an agreement that ends and begins again on one day is in force since then", () => {
    const lines = ["x: a b; 2000 in-force; 2005-05-05 ended; 2005-05-05 in-force", "y: a b; 2006 in-force"];
    const { changes: told } = tieChanges(
      lines.map((line) => makeAgreement(line)),
      ["a", "b"],
      "9999-12-31",
    );
    const since = told.flatMap((change) =>
      change.kind === "note" ? [] : [change.channels[0]?.steps[0]?.grounds.map((ground) => ground.since.date)],
    );
    expect(since).toEqual([["2000"], ["2005-05-05", "2006"]]);
  });

  test("a step names its agreements in their order, whether anybody knows that they are in force or not", () => {
    const lines = ["x: e a; 2000-01-01 signed", "y: b e; 2000-01-01 signed", "z: a e; 2000-01-01 in-force"];
    const agreements = lines.map((line) => makeAgreement(line));
    const { changes: told } = tieChanges(agreements, ["a", "b"], "9999-12-31");
    const [change] = told.filter(({ kind }) => kind === "change");
    expect(change).toMatchObject({ channels: answerOn(agreements, "2000-01-01") });
  });

  test("is what the answers of all days say, of whatever agreements", () => {
    fc.assert(
      fc.property(fc.array(agreementLine, { maxLength: 7 }), (lines) => {
        const agreements = lines.map((line, index) => makeAgreement(`x${index}: ${line}`));
        const { changes: told } = tieChanges(agreements, ["a", "b"], "9999-12-31");
        let before = ways(answerOn(agreements, "1999-12-31"));
        for (const day of days) {
          const answer: readonly Channel[] = answerOn(agreements, day);
          const change = told.find((one) => one.kind === "change" && one.day === day);
          const now = ways(answer);
          expect([day, change !== undefined]).toEqual([day, JSON.stringify(now) !== JSON.stringify(before)]);
          if (change?.kind === "change") expect(change.channels).toEqual(answer);
          before = now;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("says the same of agreements whose parties come and go, and of changes known by a later day alone", () => {
    fc.assert(
      fc.property(fc.array(datedLine, { maxLength: 5 }), (lines) => {
        const agreements = lines.map((line, index) => makeAgreement(`x${index}: ${line}`));
        const { changes: told } = tieChanges(agreements, ["a", "b"], "9999-12-31");
        let before = ways(answerOn(agreements, "1999-12-31"));
        for (const day of daysAndNext) {
          const answer: readonly Channel[] = answerOn(agreements, day);
          const change = told.find((one) => one.kind === "change" && one.day === day);
          expect([day, change !== undefined]).toEqual([day, JSON.stringify(ways(answer)) !== JSON.stringify(before)]);
          if (change?.kind === "change") expect(sinceOf(change.channels)).toEqual(sinceOf(answer));
          before = ways(answer);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("of an agreement whose parties change daily for centuries what can be told in time is told, and where it stops", () => {
    const parties = Array.from({ length: 20_000 }, (_, index) => `p${index}@${dayOf(index)}`);
    const one = makeAgreement(`pact: a b@1000 ${parties.join(" ")}; 1000 in-force`);
    const start = cpuTime();
    const { cutAfter } = tieChanges([one], ["a", "nobody"], "9999-12-31");
    expect(cutAfter).not.toBe(null);
    expect(cpuTime() - start).toBeLessThan(2000);
  });

  test("of thousands between two each change names some, and tells how many more", () => {
    const many = Array.from(
      { length: 3000 },
      (_, index) => `x${index}: a b; ${1000 + (index % 900)}-01-0${1 + (index % 7)} in-force`,
    );
    const { changes: told, cutAfter } = tieChanges(
      many.map((line) => makeAgreement(line)),
      ["a", "b"],
      "9999-12-31",
    );
    const last = told.findLast((change) => change.kind === "change");
    const channel = last?.kind === "change" ? last.channels[0] : undefined;
    const named = channel?.steps[0]?.grounds.length ?? 0;
    expect([named + (channel?.moreAtLeast ?? 0), cutAfter]).toEqual([3000, null]);
    expect(named).toBeLessThanOrEqual(100);
  });
});

function dayOf(index: number): string {
  return new Date(Date.UTC(1500, 0, 1 + index)).toISOString().slice(0, 10);
}

/** The same with the parts of an agreement that are not always so. */
const term = fc.constantFrom(
  "",
  "",
  "",
  "@2001-01-01",
  "@2002-01-01?",
  "@2002-01-01?2001-01-01~2003-01-01",
  "@2001-01-01..2002-12-31",
  "@..2001-12-31",
);
const datedLine = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 2, maxLength: 4 }),
    fc.array(term, { minLength: 4, maxLength: 4 }),
    fc.option(fc.constantFrom("m", "a"), { nil: null }),
    fc.uniqueArray(fc.constantFrom("2000-01-01", "2001-01-01", "2002-01-01", "2003-01-01", "by:2003-06-01"), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.array(fc.constantFrom("signed", "in-force", "in-force", "ended"), { minLength: 4, maxLength: 4 }),
  )
  .map(([parties, terms, mediator, dates, statuses]) => {
    const inOrder = dates.toSorted((left, right) => (left.replace("by:", "") < right.replace("by:", "") ? -1 : 1));
    const history = inOrder.map((date, index) => `${date} ${statuses[index]}`);
    const head = parties.map((party, index) => party + terms[index]).join(" ");
    return [`${head}${mediator === null ? "" : ` via ${mediator}`}`, ...history].join("; ");
  });

/** Since when each agreement of each step holds. */
function sinceOf(channels: readonly Channel[]): unknown {
  return channels.map(({ steps }) =>
    steps.map(({ grounds }) => grounds.map(({ since, isDisputed }) => [since.date, isDisputed])),
  );
}

const daysAndNext = ["2000-01-01", "2001-01-01", "2002-01-01", "2003-01-01", "2003-06-01"];
const days = ["2000-01-01", "2001-01-01", "2002-01-01", "2003-01-01", "2004-01-01"];

/** Parties among few, often the two, at times a mediator; and some turns. */
const agreementLine = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 2, maxLength: 3 }),
    fc.option(fc.constantFrom("m", "n", "a"), { nil: null }),
    fc.uniqueArray(fc.constantFrom(...days), { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom("signed", "in-force", "ended"), { minLength: 4, maxLength: 4 }),
  )
  .map(([parties, mediator, dates, statuses]) => {
    const history = dates.toSorted().map((date, index) => `${date} ${statuses[index]}`);
    return [`${parties.join(" ")}${mediator === null ? "" : ` via ${mediator}`}`, ...history].join("; ");
  });

/** The ways, and by which agreements, without since when. */
function ways(channels: readonly Channel[]): unknown {
  return channels.map(({ kind, holds, steps }) => [
    kind,
    holds,
    steps.map(({ from, to, grounds }) => [from.id, to.id, grounds.map(({ agreement }) => agreement.id)]),
  ]);
}
