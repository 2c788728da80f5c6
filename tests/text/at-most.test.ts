import { expect, test } from "vitest";
import { atMost } from "../../src/text/at-most.ts";

test("atMost() answers the values, and throws before a call takes more than it can", () => {
  expect(atMost(2, ["a", "b"])).toEqual(["a", "b"]);
  expect(() => atMost(2, ["a", "b", "c"])).toThrow("3 values in one call; expected at most 2");
});
