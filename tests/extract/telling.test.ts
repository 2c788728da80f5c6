import { describe, expect, test } from "vitest";
import { labelPatterns, shortLinePatterns } from "../../src/extract/data/boilerplate-phrases.ts";
import { fc } from "../seeded.ts";

/** Without the boundaries of words, which none of what it makes needs. */
function linesThatFit({ source, flags }: RegExp): readonly string[] {
  const lines = fc.sample(fc.stringMatching(new RegExp(source.replaceAll("\\b", ""), flags)), { numRuns: 3000 });
  return lines.filter((line) => new RegExp(source, flags).test(line));
}

describe.each([
  ["a short line", shortLinePatterns],
  ["a label", labelPatterns],
])("what tells that a pattern may fit %s", (_, { telling, reasons }) => {
  const patterns = reasons.flatMap(([, pattern]) => (pattern instanceof RegExp ? [pattern] : []));
  test.each(patterns)("misses none of what fits %s", (pattern) => {
    const lines = linesThatFit(pattern);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => !telling.some((mark) => mark.test(line)))).toEqual([]);
  });
});
