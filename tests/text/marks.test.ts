import { expect, test } from "vitest";
import { mark, marksAndText, openedRole, stripMarks } from "../../src/text/marks.ts";

test.each([
  ["empty text gets no mark", mark("em", ""), ""],
  ["nested marks are all stripped", `a${mark("em", `b${mark("link:https://x.org", "c")}`)}d`, "abcd"],
  ["text without marks is unchanged", "plain 日本", "plain 日本"],
])("%s", (_, marked, plain) => {
  expect(stripMarks(marked)).toBe(plain);
});

test("splitting gives text at even places and marks at odd ones, and the roles can be read back", () => {
  const parts = `a${mark("em", "b")}`.split(marksAndText);
  expect(parts.filter((_, index) => index % 2 === 0)).toEqual(["a", "b", ""]);
  expect(parts.filter((_, index) => index % 2 === 1).map(openedRole)).toEqual(["em", null]);
});
