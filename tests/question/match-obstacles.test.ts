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

const many = (count: number, what: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => what(index));

test.each<[string, (index: number) => string, number]>([
  ["of one kind and wording", () => "{what: Colonial memory, kind: history}", 700],
  ["of one holder and wording", () => "{what: Colonial memory, holder: the public}", 700],
  ["of one kind and holder, each in its own words", (at) => `{what: w${at}, kind: history, holder: the public}`, 700],
  ["each of its own words and kind", (at) => `{what: w${at} of x${at} and y${at}, kind: legal}`, 700],
])("seven hundred obstacles %s are paired", (_, what, persisting) => {
  const found = match(many(700, what), many(700, what));
  expect([found.persisting.length, found.gone.length, found.come.length]).toEqual([
    persisting,
    700 - persisting,
    700 - persisting,
  ]);
});

test("of hundreds in another order each finds its own", () => {
  const what = (at: number) => `{what: w${at} of x${at} and y${at}, kind: legal, holder: h${at % 7}}`;
  const { persisting } = match(
    many(500, what),
    many(500, (at) => what(499 - at)),
  );
  expect(persisting.filter((said) => /^(.*) = \1 \(sure/.test(said)).length).toBe(500);
});

test("seven hundred obstacles of which nothing but the kind agrees are not paired", () => {
  const found = match(
    many(700, (at) => `{what: w${at}, kind: legal}`),
    many(700, (at) => `{what: v${at}, kind: legal}`),
  );
  expect([found.persisting.length, found.gone.length, found.come.length]).toEqual([0, 700, 700]);
});
