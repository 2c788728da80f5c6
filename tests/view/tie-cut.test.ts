import { expect, test } from "vitest";
import { bestChannels, reachOf } from "../../src/question/channels.ts";
import { tieChanges } from "../../src/question/tie-changes.ts";
import { tieGraph } from "../../src/question/tie-graph.ts";
import { reachView } from "../../src/view/reach-table.ts";
import type { Rows } from "../../src/view/rows.ts";
import { tieChangesView } from "../../src/view/tie-changes.ts";
import { channelView } from "../../src/view/tie-table.ts";
import { makeAgreement } from "../question/make-agreement.ts";

const day = "2020-01-01";
const [from, to] = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];
const rest = { lower: [], matters: [], about: null };
const made = (lines: readonly string[]) => lines.map((line) => makeAgreement(line));

const wide = made(
  Array.from({ length: 140 }, (_, i) => [`x${i}: a m${i}; 2000 in-force`, `y${i}: m${i} b; 2000 in-force`]).flat(),
);
const long = made(Array.from({ length: 3000 }, (_, i) => `x${i}: ${i === 0 ? "a" : `p${i}`} p${i + 1}; 2000 in-force`));

test("a pair's channels tell how many more there are, each in its data and all on stderr", () => {
  const channels = bestChannels(tieGraph(wide, day), ["a", "b"]);
  const view = channelView({ from, to, day, channels, ...rest, isKnownLater: false, sources: null, problems: [] });
  expect(view.cut).toBe("not told: at least 40 more channels as good as these");
  expect([...(view.data as Rows)].map(({ moreAtLeast }) => moreAtLeast)).toEqual(Array(100).fill(40));
});

test("whom a chain of thousands reaches is told as far as there is room, and how many more", () => {
  const view = reachView({
    actor: from,
    day,
    about: null,
    ...reachOf(tieGraph(long, day), "a"),
    sources: null,
    problems: [],
  });
  const { length } = [...(view.data as Rows)];
  expect(view.cut).toBe(`not told: ${(3000 - length).toLocaleString("en-US")} more actors reached by longer chains`);
});

test("changes whose chains would fill books end, and say where", () => {
  const turning = Array.from({ length: 400 }, (_, i) => `${2001 + i} ${i % 2 === 0 ? "in-force" : "ended"}`).join("; ");
  const agreements = [...long, ...made([`z: p3000 b; ${turning}`])];
  const { cutAfter, ...told } = tieChanges(agreements, ["a", "b"], "9999-12-31");
  const view = tieChangesView({ from, to, day, cutAfter, ...told, sources: null, problems: [] });
  expect(cutAfter).not.toBeNull();
  expect(view.cut).toBe(`not told: what changed after ${cutAfter}, as too much did`);
  expect([...(view.data as Rows)].every(({ date }) => (date as string) <= (cutAfter as string))).toBe(true);
});

test("an answer that is whole says nothing of the kind", () => {
  const few = made(["x: a m; 2000 in-force", "y: m b; 2000 in-force"]);
  const channels = bestChannels(tieGraph(few, day), ["a", "b"]);
  expect(
    channelView({ from, to, day, channels, ...rest, isKnownLater: false, sources: null, problems: [] }),
  ).not.toHaveProperty("cut");
  expect(
    reachView({ actor: from, day, about: null, ...reachOf(tieGraph(few, day), "a"), sources: null, problems: [] }),
  ).not.toHaveProperty("cut");
});
