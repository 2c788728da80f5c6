import { describe, expect, test } from "vitest";
import { compareText, type SortKey, sortBriefs } from "../../src/model/sort.ts";
import { makeBrief } from "./make-brief.ts";

const briefs = [
  makeBrief("undated-b", "title: alpha"),
  makeBrief("year", "title: Beta\ndate: 2016"),
  makeBrief("late", "title: alpha\ndate: 2016-10-27"),
  makeBrief("undated-a", "title: Zeta"),
  makeBrief("new-year", "title: gamma\ndate: 2016-01-01"),
  makeBrief("old", "title: Östlich\ndate: 1999-12"),
];

describe("sortBriefs", () => {
  test.each<[string, SortKey, boolean, string[]]>([
    [
      "by date: newest first, undated last",
      "date",
      false,
      ["late", "new-year", "year", "old", "undated-a", "undated-b"],
    ],
    [
      "by date, turned round: oldest first, undated last all the same",
      "date",
      true,
      ["old", "new-year", "year", "late", "undated-a", "undated-b"],
    ],
    [
      "by title: case does not count, ties go by id",
      "title",
      false,
      ["late", "undated-b", "year", "new-year", "undated-a", "old"],
    ],
    [
      "by title, turned round: ties still go by id",
      "title",
      true,
      ["old", "undated-a", "new-year", "year", "late", "undated-b"],
    ],
    ["by id", "id", false, ["late", "new-year", "old", "undated-a", "undated-b", "year"]],
    ["by id, turned round", "id", true, ["year", "undated-b", "undated-a", "old", "new-year", "late"]],
  ])("%s", (_, key, reverse, ids) => {
    expect(sortBriefs(briefs, key, { reverse }).map(({ id }) => id)).toEqual(ids);
  });

  test("what is sorted stays as it was", () => {
    const before = briefs.map(({ id }) => id);
    sortBriefs(briefs, "id");
    expect(briefs.map(({ id }) => id)).toEqual(before);
  });
});

test.each([
  ["capitals come before small letters on every machine", "B", "a", -1],
  ["the shorter of two that begin alike is first", "a", "aa", -1],
  ["equal texts are equal", "ä", "ä", 0],
  ["accents come after ASCII", "ä", "z", 1],
])("compareText: %s", (_, left, right, expected) => {
  expect(compareText(left, right)).toBe(expected);
});
