import { describe, expect, test } from "vitest";
import { type ObstacleFilters, placedObstacles } from "../../src/question/placed-obstacles.ts";
import { makeBrief } from "../model/make-brief.ts";

const briefs = [
  makeBrief(
    "b1",
    `actors: [Kora, Bela]
obstacles:
  - {what: unweighed, holder: Kora}
  - {what: light, kind: legal, severity: low, holder: the Public, hinders: [Kora]}
  - {what: heavy, kind: history, severity: high, hinders: [Bela, Kora]}`,
  ),
  makeBrief("b2", "obstacles:\n  - {what: other, kind: history, severity: medium, holder: Bela}"),
];

const none: ObstacleFilters = { kinds: [], severities: [], holders: [], hindered: [], isWanted: () => true };
const kora = { id: "kora", name: "Kora" };
const bela = { id: "bela", name: "Bela" };

describe("placedObstacles()", () => {
  test.each<[string, Partial<ObstacleFilters>, string[]]>([
    ["all, brief by brief, heaviest first", {}, ["b1 heavy", "b1 light", "b1 unweighed", "b2 other"]],
    ["any of the kinds of one list", { kinds: [["legal", "history"]] }, ["b1 heavy", "b1 light", "b2 other"]],
    ["all of the lists", { kinds: [["legal", "history"], ["legal"]] }, ["b1 light"]],
    ["nothing for a list of nothing", { severities: [[]] }, []],
    ["those of a severity", { severities: [["high", "medium"]] }, ["b1 heavy", "b2 other"]],
    ["those that an actor holds", { holders: [[kora]] }, ["b1 unweighed"]],
    ["those that free text holds, in any case", { holders: [[{ id: "x", name: "THE PUBLIC" }]] }, ["b1 light"]],
    ["those that hinder both", { hindered: [[kora], [bela]] }, ["b1 heavy"]],
  ])("tells %s", (_, filters, expected) => {
    const found = [...placedObstacles(briefs, { ...none, ...filters })];
    expect(found.map(({ brief, obstacle }) => `${brief.id} ${obstacle.what}`)).toEqual(expected);
  });
});
