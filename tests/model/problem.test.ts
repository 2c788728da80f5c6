import { expect, test } from "vitest";
import { describeProblem } from "../../src/model/problem.ts";

test.each([
  ["a problem of a line names file and line", "nile.md", 4, "nile.md:4: date is wrong"],
  ["a problem of a whole file has no line", "lib/nile.md", null, "lib/nile.md: date is wrong"],
  ["the first line is 1", "a.md", 1, "a.md:1: date is wrong"],
])("%s", (_, path, line, expected) => {
  expect(describeProblem({ level: "error", path, line, code: "x", message: "date is wrong" })).toBe(expected);
});
