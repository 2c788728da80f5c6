import { describe, expect, test } from "vitest";
import { mostChannels, mostNamed } from "../../src/question/channel.ts";
import { bestChannels, type Reach, reachOf } from "../../src/question/channels.ts";
import { type TieGraph, tieGraph } from "../../src/question/tie-graph.ts";
import { fc } from "../seeded.ts";
import { channels } from "./describe-channel.ts";
import { makeAgreement } from "./make-agreement.ts";

/** Everybody whom an actor reaches, one after the other. */
function reachedFrom(graph: TieGraph, from: string): { reached: Reach[]; untold: number } {
  const { near, far, untold } = reachOf(graph, from);
  return { reached: [...near, ...far], untold };
}

const force = "; 2000 in-force";

describe("bestChannels()", () => {
  test.each<[string, string[], string[]]>([
    ["there is none without an agreement", [], []],
    ["one agreement is direct", [`x: a b${force}`], ["direct a>b by x"]],
    ["all agreements of a direct tie are named", [`x: a b${force}`, `y: b c a${force}`], ["direct a>b by x+y"]],
    ["of one that is only signed nobody knows", ["x: a b; 2000 signed"], ["? direct a>b by x"]],
    [
      "what is known comes first, then what is no worse and unknown",
      ["x: a b; 2000 signed", `y: a b${force}`, "z: a b via m; 2000 signed"],
      ["direct a>b by y", "? direct a>b by x"],
    ],
    [
      "an unknown tie beside a relay that holds",
      ["x: a b; 2000 signed", `y: a b via m${force}`],
      ["relayed a>m>b by y, y", "? direct a>b by x"],
    ],
    [
      "an unknown relay is worse than a tie that holds",
      ["x: a b via m; 2000 signed", `y: a b${force}`],
      ["direct a>b by y"],
    ],
    ["an accession is disputed", ["x: a b@2021?2018~2021; 2000 in-force"], ["? direct a>b by x"]],
    ["and was not before any paper has it", ["x: a b@2022?2021~2022; 2000 in-force"], []],
    ["and is no more when every paper has it", ["x: a b@2016?2015~2019; 2000 in-force"], ["direct a>b by x"]],
    [
      "of a dispute without bounds nobody knows before the date",
      ["x: a b@2022?; 2000 in-force"],
      ["? direct a>b by x"],
    ],
    ["one that has ended is none", ["x: a b; 2000 in-force; 2019 ended"], []],
    ["one that begins later is none", ["x: a b; 2020-01-02 in-force"], []],
    ["a mediator relays", [`x: a b via m${force}`], ["relayed a>m>b by x, x"]],
    ["direct comes before relayed", [`x: a b via m${force}`, `y: a b${force}`], ["direct a>b by y"]],
    [
      "relayed comes before chained",
      [`x: a b via m${force}`, `y: a n${force}`, `z: n b${force}`],
      ["relayed a>m>b by x, x"],
    ],
    [
      "every mediator is told",
      [`x: a b via m${force}`, `y: a b via n${force}`],
      ["relayed a>m>b by x, x", "relayed a>n>b by y, y"],
    ],
    [
      "two relays of one mediator are one way",
      [`x: a b via m${force}`, `y: b a via m${force}`],
      ["relayed a>m>b by x+y, x+y"],
    ],
    ["separate pacts chain", [`x: a m${force}`, `y: m b${force}`], ["chained a>m>b by x, y"]],
    [
      "the shortest chain wins",
      [`x: a m${force}`, `y: m n${force}`, `z: n b${force}`, `w: m b${force}`],
      ["chained a>m>b by x, w"],
    ],
    [
      "equal chains are all told",
      [`x: a m${force}`, `y: m b${force}`, `z: a n${force}`, `w: n b${force}`],
      ["chained a>m>b by x, y", "chained a>n>b by z, w"],
    ],
    ["what a mediator gets begins no chain", [`x: a c via m${force}`, `y: m b${force}`], []],
    ["a mediator deals with the parties directly", [`x: b c via a${force}`], ["direct a>b by x"]],
    ["a mediator may be a party as well", [`x: a b m via m${force}`], ["relayed a>m>b by x, x"]],
    ["a party named twice is one", [`x: a a b${force}`], ["direct a>b by x"]],
  ])("%s", (_, lines, expected) => {
    expect(channels(lines, "a", "b")).toEqual(expected);
  });

  test("an agreement that shares nothing is no tie", () => {
    const agreement = makeAgreement(`x: a b${force}`, { sharing: false });
    expect(bestChannels(tieGraph([agreement], "2020-01-01"), ["a", "b"])).toEqual([]);
  });

  test("is the same backwards", () => {
    const lines = [`x: a m${force}`, `y: m b${force}`, `z: a n${force}`, `w: n b${force}`];
    const turned = channels(lines, "b", "a").map((line) =>
      line.replace(
        / (\S+) by (\S+), (\S+)/,
        (_, path, one, two) => ` ${path.split(">").toReversed().join(">")} by ${two}, ${one}`,
      ),
    );
    expect(turned).toEqual(channels(lines, "a", "b"));
  });

  test("tells no more than so many of equal chains, and reads a chain of ten thousand", () => {
    const wide = Array.from({ length: 2 * mostChannels }, (_, index) => [
      `x${index}: a m${index}${force}`,
      `y${index}: m${index} b${force}`,
    ]);
    expect(channels(wide.flat(), "a", "b")).toHaveLength(mostChannels);
    const long = Array.from({ length: 10_000 }, (_, index) => `x${index}: p${index} p${index + 1}${force}`);
    expect(channels(long, "p0", "p10000")[0]?.startsWith("chained p0>p1>p2>")).toBe(true);
  });
});

test("an agreement of thirty thousand parties is no trouble", () => {
  const many = Array.from({ length: 30_000 }, (_, index) => `p${index}`).join(" ");
  expect(channels([`x: a ${many}${force}`, `y: ${many} c${force}`, `z: c b${force}`], "a", "b")).toHaveLength(
    mostChannels,
  );
});

test("reachOf() lists the direct first, then the relayed, then the chained by length", () => {
  const lines = [`x: a z${force}`, `y: a r via m${force}`, `w: z c${force}`, `v: c d${force}`];
  const graph = tieGraph(
    lines.map((line) => makeAgreement(line)),
    "2020-01-01",
  );
  expect(
    reachedFrom(graph, "a").reached.map(({ actor, channels: [channel] }) => `${actor.name} ${channel?.kind}`),
  ).toEqual(["M direct", "Z direct", "R relayed", "C chained", "D chained"]);
  expect(reachedFrom(graph, "nobody")).toEqual({ reached: [], untold: 0 });
});

describe("an answer without end is cut, and says so", () => {
  const told = (lines: readonly string[], ends: [string, string]) =>
    bestChannels(
      tieGraph(
        lines.map((line) => makeAgreement(line)),
        "2020-01-01",
      ),
      ends,
    );
  const reach = (lines: readonly string[]) =>
    reachedFrom(
      tieGraph(
        lines.map((line) => makeAgreement(line)),
        "2020-01-01",
      ),
      "a",
    );

  test("each of a hundred equal chains tells how many more there are", () => {
    const wide = Array.from({ length: 150 }, (_, index) => [
      `x${index}: a m${index}${force}`,
      `y${index}: m${index} b${force}`,
    ]);
    const channels = told(wide.flat(), ["a", "b"]);
    expect([channels.length, new Set(channels.map(({ moreAtLeast }) => moreAtLeast))]).toEqual([100, new Set([50])]);
    expect(told(wide.slice(0, 99).flat(), ["a", "b"]).every(({ moreAtLeast }) => moreAtLeast === 0)).toBe(true);
  });

  test("of layers, where ways double with each, every actor gets its first chain and the near ones more", () => {
    const layers = Array.from({ length: 60 }, (_, layer) =>
      ["x", "y"].flatMap((one) =>
        ["x", "y"].map(
          (other) => `p${layer}${one}${other}: ${layer === 0 ? "a" : one + layer} ${other}${layer + 1}${force}`,
        ),
      ),
    );
    const { reached, untold } = reach(layers.flat());
    expect([reached.length, untold]).toEqual([120, 0]);
    expect(reached.slice(0, 8).every(({ channels: [channel] }) => channel?.moreAtLeast === 0)).toBe(true);
    expect(reached.at(-1)?.channels[0]?.moreAtLeast).toBeGreaterThan(2 ** 52);
    const named = reached.flatMap(({ channels }) => channels.flatMap(({ steps }) => steps)).length;
    expect(named).toBeLessThan(mostNamed * 2);
  });

  test("of a chain of thousands the nearest are told, and how many more are reached", () => {
    const chain = ["x: a p0", ...Array.from({ length: 3000 }, (_, index) => `x${index}: p${index} p${index + 1}`)];
    const { reached, untold } = reach(chain.map((line) => line + force));
    expect(reached.length + untold).toBe(3001);
    expect(reached.length).toBeGreaterThan(150);
    expect(reached[0]?.actor.id).toBe("p0");
  });
});

test("whom an actor reaches, and how, is what is answered for each pair, whoever is named twice", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const agreement = fc.tuple(fc.array(name, { minLength: 1, maxLength: 4 }), fc.option(name));
  fc.assert(
    fc.property(fc.array(agreement, { maxLength: 6 }), (all) => {
      const made = all.map(([parties, mediator], index) =>
        makeAgreement(`x${index}: ${parties.join(" ")}${mediator === null ? "" : ` via ${mediator}`}${force}`),
      );
      const graph = tieGraph(made, "2020-01-01");
      const { reached } = reachedFrom(graph, "a");
      const pairs = ["b", "c", "d", "e", "f"].map((to) => [to, bestChannels(graph, ["a", to])] as const);
      expect(new Map(reached.map(({ actor, channels: of }) => [actor.id, of]))).toEqual(
        new Map(pairs.filter(([, of]) => of.length > 0)),
      );
      expect(reached.every(({ channels: [first], actor }) => first?.steps.at(-1)?.to === actor)).toBe(true);
    }),
  );
});
