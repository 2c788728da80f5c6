import { expect, test } from "vitest";
import { slug } from "../../src/text/slug.ts";
import { fc } from "../seeded.ts";

test.each([
  ["spaces and capitals become hyphens and small letters", "The Intelligence Pact", "the-intelligence-pact"],
  ["a run of punctuation is one hyphen", "a — (b) & c", "a-b-c"],
  ["Korean and Japanese are kept", "한국 日本", "한국-日本"],
  ["decomposed letters are composed", "E\u0301te\u0301", "été"],
  ["a path cannot climb", "../../etc/passwd", "etc-passwd"],
  ["nothing hidden: no dot at the start", ".config", "config"],
  ["the ending of a Markdown file is dropped", "Notes.MD", "notes"],
  ["nothing left is untitled", "?!", "untitled"],
  ["dots and underscores inside stay", "v1.2_final", "v1.2_final"],
  ["100 characters are the most", "x".repeat(150), "x".repeat(100)],
  ["a cut at a hyphen leaves none behind", `${"x".repeat(99)} tail`, "x".repeat(99)],
])("%s", (_, text, id) => {
  expect(slug(text)).toBe(id);
});

test("of any text is never empty, never hidden and holds no separator", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => void expect(slug(text)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u),
    ),
  );
});
