import { expect, test } from "vitest";
import { matchObstacles } from "../../src/question/match-obstacles.ts";
import { contentWords } from "../../src/search/content-words.ts";
import { makeBrief } from "../model/make-brief.ts";

function match(before: readonly string[], after: readonly string[]) {
  const brief = (id: string, obstacles: readonly string[]) => makeBrief(id, `obstacles: [${obstacles.join(", ")}]`);
  const { persisting, gone, come } = matchObstacles(
    brief("a", before).obstacles,
    brief("b", after).obstacles,
    contentWords,
  );
  return {
    persisting: persisting.map(
      ({ before: was, after: is, certainty, agreeing }) =>
        `${was.what} = ${is.what} (${certainty}: ${agreeing.join("+")})`,
    ),
    gone: gone.map(({ what }) => what),
    come: come.map(({ what }) => what),
  };
}

test.each<[string, string[], string[], ReturnType<typeof match>]>([
  [
    "kind, holder and wording agree: sure",
    ["{what: Colonial memory, kind: history, holder: the public}"],
    ["{what: The memory of colonial rule, kind: history, holder: The Public}"],
    { persisting: ["Colonial memory = The memory of colonial rule (sure: kind+holder+wording)"], gone: [], come: [] },
  ],
  [
    "two of the three: likely",
    ["{what: Colonial memory, kind: history, holder: the public}"],
    ["{what: A majority against it, kind: history, holder: the public}"],
    { persisting: ["Colonial memory = A majority against it (likely: kind+holder)"], gone: [], come: [] },
  ],
  [
    "the kind alone is nothing",
    ["{what: Election year, kind: domestic-politics, holder: all parties}"],
    ["{what: A weak president, kind: domestic-politics, holder: the opposition}"],
    { persisting: [], gone: ["Election year"], come: ["A weak president"] },
  ],
  [
    "the best pair is taken first, and each obstacle once",
    [
      "{what: Public opposition, kind: history, holder: public}",
      "{what: Memory of the war, kind: history, holder: public}",
    ],
    ["{what: The memory of the war, kind: history, holder: public}"],
    {
      persisting: ["Memory of the war = The memory of the war (sure: kind+holder+wording)"],
      gone: ["Public opposition"],
      come: [],
    },
  ],
  ["unknown kinds and holders agree with nobody", ["A", "B"], ["C"], { persisting: [], gone: ["A", "B"], come: ["C"] }],
])("%s", (_, before, after, expected) => {
  expect(match(before, after)).toEqual(expected);
});
