import { describe, expect, test } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import type { Problem, ProblemLevel } from "../../src/model/problem.ts";
import { describeFailure, describeProblems } from "../../src/shell/report.ts";

const problem = (line: number, level: ProblemLevel = "error"): Problem => ({
  level,
  path: "a.md",
  line,
  code: "x",
  message: "is wrong",
});

describe("describeFailure", () => {
  test("an expected failure is one line with its hint, and never a stack", () => {
    const failure = new Failure("usage", '--limit is "x"\nand more', { hint: "try 3" });
    expect(describeFailure(failure, { debug: true })).toBe('brief: --limit is "x" and more; try 3\n');
  });

  test("a mistake of ours is one line that says what to report", () => {
    const said = describeFailure(new TypeError("x is \u001b[31mundefined"), { debug: false });
    expect(said).toBe("brief: unexpected error: x is ␛[31mundefined; please report it, with what brief --debug adds\n");
  });

  test("the stack comes with --debug alone", () => {
    expect(describeFailure(new TypeError("x"), { debug: true })).toContain("report.test.ts");
  });
});

describe("describeProblems", () => {
  test("five are told, then how many more there are", () => {
    const lines = describeProblems([1, 2, 3, 4, 5, 6, 7].map((line) => problem(line))).split("\n");
    expect(lines.slice(4)).toEqual([
      "brief: warning: a.md:5: is wrong",
      "brief: warning: and 2 more problems; brief check tells them all",
      "",
    ]);
  });

  test("notes are not told, and nothing is said of nothing", () => {
    expect(describeProblems([problem(1, "note")])).toBe("");
  });
});
