import { describe, expect, test } from "vitest";
import { bestChannels, channelsBetween } from "../../src/question/channels.ts";
import { matterTree } from "../../src/question/matter-tree.ts";
import { tieGraph } from "../../src/question/tie-graph.ts";
import { cpuTime } from "../cpu-time.ts";
import { channels, describeChannel } from "./describe-channel.ts";
import { makeAgreement } from "./make-agreement.ts";

const force = "; 2000 in-force";

describe("bestChannels(), of what the agreements are about", () => {
  test.each<[string, string[], string[]]>([
    [
      "a chain goes where what both cover is the same",
      [`x: a m on coal${force}`, `y: m b on coal iron${force}`],
      ["chained a>m>b by x, y on coal"],
    ],
    ["and not where it is not", [`x: a m on coal${force}`, `y: m b on iron${force}`], []],
    [
      "nor along three, though each two have something in common",
      [`x: a m on coal iron${force}`, `y: m n on iron gold${force}`, `z: n b on gold coal${force}`],
      [],
    ],
    [
      "who covers the whole covers the part",
      [`x: a m on ore${force}`, `y: m b on iron${force}`],
      ["chained a>m>b by x, y on iron"],
    ],
    [
      "a longer chain by which something goes is better than a shorter by which nothing does",
      [`x: a m on coal${force}`, `y: m b on iron${force}`, `z: m n on coal${force}`, `w: n b on coal${force}`],
      ["chained a>m>n>b by x, z, w on coal"],
    ],
    [
      "and better than one of which nobody knows",
      [`x: a m on coal${force}`, `y: m b${force}`, `z: m n on coal${force}`, `w: n b on coal${force}`],
      ["chained a>m>n>b by x, z, w on coal"],
    ],
    [
      "of pacts between two only those that carry it are named",
      [`x: a m on coal iron${force}`, `v: a m on gold${force}`, `y: m b on coal iron${force}`],
      ["chained a>m>b by x, y on iron+coal"],
    ],
    [
      "of one that covers some of a matter nobody knows whether a chain goes",
      [`x: a m on ore?${force}`, `y: m b on iron${force}`],
      ["chained a>m>b by x, y"],
    ],
    ["but not on what is no part of it", [`x: a m on ore?${force}`, `y: m b on coal${force}`], []],
    [
      "a chain over an unknown step is unknown",
      ["x: a m on coal; 2000 signed", `y: m b on coal${force}`],
      ["? chained a>m>b by x, y on coal"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(channels(lines, "a", "b")).toEqual(expected);
  });

  test.each<[string, string[], string, string[]]>([
    ["what is about something else is no tie", [`x: a b on coal${force}`], "gold", []],
    ["what is about the whole is", [`x: a b on ore${force}`], "iron", ["direct a>b by x on iron"]],
    ["what is about a part is, for the part", [`x: a b on iron${force}`], "ore", ["direct a>b by x on iron"]],
    ["of one that covers some of it nobody knows", [`x: a b on ore?${force}`], "iron", ["? direct a>b by x"]],
    ["nor of what is not stated, but of what it is no part of", [`x: a b on ore?${force}`], "coal", []],
    ["of what is not stated nobody knows", [`x: a b${force}`], "iron", ["? direct a>b by x"]],
    ["a matter that no library names is its own", [`x: a b on tin${force}`], "tin", ["direct a>b by x on tin"]],
    [
      "a chain may be about it",
      [`x: a m on ore coal${force}`, `y: m b on ore coal${force}`],
      "iron",
      ["chained a>m>b by x, y on iron"],
    ],
  ])("asked about a matter, %s", (_, lines, about, expected) => {
    expect(channels(lines, "a", "b", "2020-01-01", about)).toEqual(expected);
  });

  test("below the best stand what would remain without it", () => {
    const lines = [`x: a b${force}`, `y: a b via m${force}`, `v: a n on coal${force}`, `w: n b on coal${force}`];
    const { channels: best, lower } = channelsBetween(
      tieGraph(
        lines.map((line) => makeAgreement(line)),
        "2020-01-01",
      ),
      ["a", "b"],
    );
    expect([...best, ...lower].map(describeChannel)).toEqual([
      "direct a>b by x",
      "relayed a>m>b by y, y",
      "chained a>n>b by v, w on coal",
    ]);
  });

  test("so many matters that to look at each with each would have no end make a chain that nobody knows of", () => {
    const many = Array.from({ length: 3000 }, (_, i) => [`x${i}: a m on all${force}`, `y${i}: m b on m${i}${force}`]);
    const matters = Array.from({ length: 3000 }, (_, i) => ({ id: `m${i}`, name: "", aliases: [], partOf: "all" }));
    const tree = matterTree([{ id: "all", name: "", aliases: [], partOf: null }, ...matters]);
    const agreements = many.flat().map((line) => makeAgreement(line));
    const start = cpuTime();
    const [channel] = bestChannels(tieGraph(agreements, "2020-01-01", { tree, about: null }), ["a", "b"]);
    expect([channel?.kind, channel?.holds]).toEqual(["chained", "unknown"]);
    expect(cpuTime() - start).toBeLessThan(10_000);
  });
});
