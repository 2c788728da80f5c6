import { expect, test } from "vitest";
import { countActors } from "../../src/question/count-actors.ts";
import { makeBrief } from "../model/make-brief.ts";

test("countActors() puts those first that most briefs name, of equals by id, and each brief once", () => {
  const briefs = [
    makeBrief("b1", "actors: [Zeta, Beta, Beta]"),
    makeBrief("b2", "actors: [{name: Zeta, aliases: [Z]}, Alpha]"),
  ];
  expect(
    countActors(briefs, () => true).map(({ actor: { id, aliases }, briefs: ids }) => ({ id, aliases, ids })),
  ).toEqual([
    { id: "zeta", aliases: [], ids: ["b1", "b2"] },
    { id: "alpha", aliases: [], ids: ["b2"] },
    { id: "beta", aliases: [], ids: ["b1"] },
  ]);
});

test("countActors() tells of each actor its own briefs and sources, however many share the first", () => {
  const stated = (name: string) => `{name: ${name}, role: r, source: s}`;
  const briefs = [
    makeBrief("b1", `actors: [Alpha, ${stated("Beta")}, Gamma]`),
    makeBrief("b2", `actors: [${stated("Alpha")}, ${stated("Beta")}]`),
    makeBrief("b3", `actors: [${stated("Alpha")}, Beta, Gamma]`),
  ];
  const cite = (id: string) => ({ of: { kind: "brief", id }, label: "s" });
  expect(countActors(briefs, () => true).map(({ actor: { id }, briefs: ids, cites }) => ({ id, ids, cites }))).toEqual([
    { id: "alpha", ids: ["b1", "b2", "b3"], cites: [cite("b2"), cite("b3")] },
    { id: "beta", ids: ["b1", "b2", "b3"], cites: [cite("b1"), cite("b2")] },
    { id: "gamma", ids: ["b1", "b3"], cites: [] },
  ]);
});
