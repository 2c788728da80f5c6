import { expect, test } from "vitest";
import { progressLine } from "../../src/shell/progress.ts";

test.each([
  ["nothing is said within the first second", 500, 100_000, 900, null],
  ["nothing is said before anything is done", 0, 100_000, 2000, null],
  [
    "then count, rate and time left",
    5000,
    100_000,
    2000,
    "indexing 5,000 of 100,000 briefs, 2,500 a second, 38 seconds left",
  ],
  [
    "one second is no seconds",
    99_000,
    100_000,
    99_000,
    "indexing 99,000 of 100,000 briefs, 1,000 a second, 1 second left",
  ],
])("%s", (_, done, total, elapsed, expected) => {
  expect(progressLine(done, total, elapsed)).toBe(expected);
});
