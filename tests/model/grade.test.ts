import { describe, expect, test } from "vitest";
import { bestGrade, isAtLeast, readGrade, withSource } from "../../src/model/grade.ts";

describe("readGrade()", () => {
  test.each([
    ["B2", "B2"],
    [" b2 ", "B2"],
    ["A", "A"],
    ["6", "6"],
    ["G1", null],
    ["B7", null],
    ["2B", null],
    ["", null],
  ])("reads %j as %j", (text, grade) => {
    expect(readGrade(text)).toBe(grade);
  });
});

test.each([
  ["a claim without a grade has its source's", null, "B2", "B2"],
  ["a digit of its own stands beside the source's letter", "4", "B2", "B4"],
  ["a whole grade of its own stands alone", "C3", "B2", "C3"],
  ["neither has any", null, null, null],
])("withSource(): %s", (_, claim, source, grade) => {
  expect(withSource(claim, source)).toBe(grade);
});

test("bestGrade() goes by the letter first, and what is not graded comes last", () => {
  expect([bestGrade(["C1", "B4", null]), bestGrade(["3", "D"]), bestGrade([null]), bestGrade([])]).toEqual([
    "B4",
    "D",
    null,
    null,
  ]);
});

test.each([
  ["B2", "B2", true],
  ["A1", "B2", true],
  ["A3", "B2", false],
  ["C1", "B2", false],
  ["B", "B2", false],
  ["B", "B", true],
  ["B4", "B", true],
  ["2", "3", true],
  [null, "F6", false],
  ["F6", "F6", true],
])("isAtLeast(): %j is as good as %j: %j", (grade, least, expected) => {
  expect(isAtLeast(grade, least)).toBe(expected);
});
