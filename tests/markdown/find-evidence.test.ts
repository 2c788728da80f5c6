import { describe, expect, test } from "vitest";
import { findEvidence } from "../../src/markdown/find-evidence.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";

const body = `Above any heading.

# Actors

Seoul *pressed* on.[^1] Tokyo waited. A pact
of two.

## Tokyo

- It waited, too.
- [Washington](http://a.b) hoped.

# Outlook
Tokyo waited.

| who | what |
| --- | --- |
| Beijing | objects |
| Moscow | is silent |
`;

describe("findEvidence", () => {
  test.each<[string, string, string | null, string | null]>([
    ["the sentence is shown, not the passage", "pressed on", "Actors", "Seoul pressed on."],
    ["the first place counts", "Tokyo waited", "Actors", "Tokyo waited."],
    [
      "over two sentences, the passage is shown",
      "on. Tokyo",
      "Actors",
      "Seoul pressed on. Tokyo waited. A pact of two.",
    ],
    ["over two lines", "pact of two", "Actors", "A pact of two."],
    ["markup in the evidence does not count either", "*Washington* hoped", "Tokyo", "Washington hoped."],
    ["above the first heading there is no section", "any heading", null, "Above any heading."],
    ["not over two passages", "too. Washington", null, null],
    ["a heading is no evidence", "Outlook", null, null],
    ["of a table its row", "Beijing | objects", "Outlook", "Beijing | objects"],
    ["not over two rows", "objects Moscow", null, null],
    ["case counts", "tokyo", null, null],
    ["markup alone is nothing", "**", null, null],
  ])("%s", (_, evidence, section, passage) => {
    const [found] = findEvidence(readMarkdown(body), [evidence]);
    expect(found === null ? [null, null] : [found?.section, found?.passage]).toEqual([section, passage]);
    if (found) expect(found.passage.slice(found.start, found.end)).toBe(evidence.replaceAll("*", ""));
  });

  test("each of several has its own place, one that is there twice has it twice", () => {
    const found = findEvidence(readMarkdown(body), ["Tokyo waited", "nowhere", "It waited", "Tokyo waited"]);
    expect(found.map((one) => one?.passage ?? null)).toEqual([
      "Tokyo waited.",
      null,
      "It waited, too.",
      "Tokyo waited.",
    ]);
  });

  test("of a passage without an end, what is near is shown", () => {
    const long = "word ".repeat(10_000);
    const [found] = findEvidence(readMarkdown(`${long}here ${long}`), ["here"]);
    expect([found?.passage.length, found?.passage.slice(found.start, found.end)]).toEqual([4004, "here"]);
  });
});
