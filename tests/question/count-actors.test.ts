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
