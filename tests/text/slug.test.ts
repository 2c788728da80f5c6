import { expect, test } from "vitest";
import { slug } from "../../src/text/slug.ts";
import { cpuTime } from "../cpu-time.ts";
import { fc } from "../seeded.ts";

test.each([
  ["spaces and capitals become hyphens and small letters", "The Intelligence Pact", "the-intelligence-pact"],
  ["a run of punctuation is one hyphen", "a — (b) & c", "a-b-c"],
  ["Korean and Japanese are kept", "한국 日本", "한국-日本"],
  ["decomposed letters are composed", "E\u0301te\u0301", "été"],
  ["vowel signs are kept", "हिन्दी ไฟล์มีเดีย", "हिन्दी-ไฟล์มีเดีย"],
  ["letters that are composed in lower case alone are", "J\u030c", "\u01f0"],
  ["a mark on nothing is dropped", "\u0301a", "a"],
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
      (text) => void expect(slug(text)).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u),
    ),
  );
});

test("what is taken as it stands is what the rule would make of it", () => {
  const units = fc.constantFrom("a", "z", "0", "9", "-", ".", "_", "md", ".md", "A", "é", " ", "/", "x".repeat(99));
  // Behind a mark on nothing, which is dropped, no text is taken as it stands.
  fc.assert(fc.property(fc.string({ unit: units }), (text) => void expect(slug(text)).toBe(slug(`\u0301${text}`))));
});

test("of a million hyphens is found at once", () => {
  const start = cpuTime();
  expect(slug(`a${"-".repeat(1_000_000)}b`)).toBe("a");
  expect(slug("\u0301".repeat(1_000_000))).toBe("untitled");
  expect(cpuTime() - start).toBeLessThan(2000);
});

test("a suffix stands at the end, and the whole is no longer than an id", () => {
  expect(slug("C++", "1a2b")).toBe("c-1a2b");
  expect(slug("x".repeat(150), "1a2b")).toBe(`${"x".repeat(95)}-1a2b`);
});
