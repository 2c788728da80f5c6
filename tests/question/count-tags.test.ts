import { expect, test } from "vitest";
import { countTags } from "../../src/question/count-tags.ts";
import { makeBrief } from "../model/make-brief.ts";

test("countTags() tells tags, then regions, those of most briefs first, of equals by name", () => {
  const briefs = [
    makeBrief("b1", "tags: [zones, oil, oil]\nregions: [Asia]"),
    makeBrief("b2", "tags: [zones, arms]\nregions: [Asia, Africa]"),
  ];
  expect(countTags(briefs).map(({ kind, name, count }) => `${kind} ${name} ${count}`)).toEqual([
    "tag zones 2",
    "tag arms 1",
    "tag oil 1",
    "region Asia 2",
    "region Africa 1",
  ]);
});
