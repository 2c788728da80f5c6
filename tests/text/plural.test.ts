import { expect, test } from "vitest";
import { plural } from "../../src/text/plural.ts";

test.each([
  ["one is singular", 1, "1 brief"],
  ["none is plural", 0, "0 briefs"],
  ["three digits have no comma", 999, "999 briefs"],
  ["thousands are set apart", 1200, "1,200 briefs"],
  ["millions twice", 1234567, "1,234,567 briefs"],
])("%s", (_, count, text) => {
  expect(plural(count, "brief")).toBe(text);
});
