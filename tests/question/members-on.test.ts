import { describe, expect, test } from "vitest";
import { agreementOn } from "../../src/question/agreement-status.ts";
import type { Channel } from "../../src/question/channel.ts";
import { bestChannels } from "../../src/question/channels.ts";
import { membersMoved, membersOn } from "../../src/question/members-on.ts";
import { tieChanges } from "../../src/question/tie-changes.ts";
import { tieGraph } from "../../src/question/tie-graph.ts";
import { makeAgreement } from "./make-agreement.ts";

const pact = makeAgreement("pact: a b c@1948? d@1956..1984 d@1990-06; 1946-03-05 in-force");
const ids = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id).join(" ");

describe("membersOn()", () => {
  test.each([
    ["1947-12-31", "a b"],
    ["1948-01-01", "a b c"],
    ["1956-01-01", "a b c d"],
    ["1984-12-31", "a b c d"],
    ["1985-01-01", "a b c"],
    ["1990-06-01", "a b c d"],
  ])("on %s the parties are %s", (day, parties) => {
    expect(ids(membersOn(pact, day).parties)).toBe(parties);
  });

  test("who came and who left between two days", () => {
    const moved = (from: string, to: string) => {
      const { joined, left } = membersMoved(pact, [from, to]);
      return [ids(joined), ids(left)];
    };
    expect([moved("1947-01-01", "1960-01-01"), moved("1960-01-01", "1986-01-01")]).toEqual([
      ["c d", ""],
      ["", "d"],
    ]);
  });

  test("an end that was still to come is not known", () => {
    expect(agreementOn(pact, "1960-01-01").terms.map(({ from, until }) => [from, until])).toEqual([
      ["1948", null],
      ["1956", null],
    ]);
  });
});

describe("ties by an agreement with dated parties", () => {
  const since = (ends: [string, string], day: string) => {
    const [ground] = bestChannels(tieGraph([pact], day), ends)[0]?.steps[0]?.grounds ?? [];
    return ground === undefined ? null : [ground.since.date, ground.isDisputed];
  };

  test.each<[string, [string, string], string, unknown]>([
    ["the founders since it began", ["a", "b"], "2000-01-01", ["1946-03-05", false]],
    ["who came later since then", ["a", "c"], "2000-01-01", ["1948", true]],
    ["of two who came later since the later", ["c", "d"], "1960-01-01", ["1956", true]],
    ["nobody for certain before a disputed date", ["a", "c"], "1947-01-01", ["1946-03-05", true]],
    ["nobody who has not come", ["a", "d"], "1955-12-31", null],
    ["nobody who has left", ["a", "d"], "1986-01-01", null],
  ])("hold for %s", (_, ends, day, expected) => {
    expect(since(ends, day)).toEqual(expected);
  });

  test.each<[[string, string], string[]]>([
    [["a", "b"], ["1946-03-05 direct"]],
    [
      ["a", "c"],
      ["1946-03-05 direct unknown", "1948-01-01 direct"],
    ],
    [
      ["c", "d"],
      ["1956-01-01 direct", "1985-01-01 none", "1990-06-01 direct"],
    ],
  ])("change for %s on the days that concern them", (ends, expected) => {
    const { changes } = tieChanges([pact], ends, "9999-12-31");
    const told = changes.filter(({ kind }) => kind === "change");
    const saidOf = ({ channels: [best] }: { readonly channels: readonly Channel[] }) =>
      best === undefined ? "none" : best.kind + (best.holds === "yes" ? "" : ` ${best.holds}`);
    expect(told.map((one) => `${one.day} ${one.kind === "change" ? saidOf(one) : ""}`)).toEqual(expected);
  });
});
