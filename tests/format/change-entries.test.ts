import { describe, expect, test } from "vitest";
import { changeEntries, type EntryChange } from "../../src/format/change-entries.ts";

const brief = `---
title: "A note"   # quoted
obstacles:
  # the first
  - what: 'Ships lack crews' # note
    kind: economic
    origin: extracted   # found
    certainty: 0.91
    evidence: >-
      Ships lack
      crews.

  # the second
  - origin: extracted
    what: Courts object
    severity: high
actors: [Japan, {name: Seoul, origin: extracted}] # flow
timeline:
  - {date: 2016, event: Talks, origin: extracted, certainty: .9e0}
tags: [x]
---
Ships lack crews.
`;

const confirm = (kind: EntryChange["kind"], index: number, mended = {}): EntryChange => ({ kind, index, mended });
const dismiss = (kind: EntryChange["kind"], index: number): EntryChange => ({ kind, index, mended: null });

/** What was taken away, and what came, line by line. */
function difference(before: string, after: string | null): string[] {
  if (after === null) return ["null"];
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `-${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe("changeEntries() touches no line but those of the entry", () => {
  test.each([
    ["a line is deleted", [confirm("obstacles", 0)], ["-    origin: extracted   # found", "-    certainty: 0.91"]],
    [
      "a first line",
      [confirm("obstacles", 1)],
      ["-  - origin: extracted", "-    what: Courts object", "+  - what: Courts object"],
    ],
    [
      "a key in braces",
      [confirm("actors", 1)],
      ["-actors: [Japan, {name: Seoul, origin: extracted}] # flow", "+actors: [Japan, {name: Seoul}] # flow"],
    ],
    [
      "what is put right takes the place of what was there",
      [
        confirm("obstacles", 0, {
          kind: "legal",
          severity: "low",
          holder: { kind: null, id: null, name: "the: court" },
        }),
      ],
      [
        "-    kind: economic",
        "-    origin: extracted   # found",
        "-    certainty: 0.91",
        '+    holder: "the: court"',
        "+    severity: low",
        "+    kind: legal",
      ],
    ],
    [
      "an entry goes whole, the comments around it stay",
      [dismiss("obstacles", 0)],
      [
        "-  - what: 'Ships lack crews' # note",
        "-    kind: economic",
        "-    origin: extracted   # found",
        "-    certainty: 0.91",
        "-    evidence: >-",
        "-      Ships lack",
        "-      crews.",
      ],
    ],
    [
      "the last entry leaves an empty list",
      [dismiss("timeline", 0)],
      ["-timeline:", "-  - {date: 2016, event: Talks, origin: extracted, certainty: .9e0}", "+timeline: []"],
    ],
    [
      "an item in brackets",
      [dismiss("actors", 1)],
      ["-actors: [Japan, {name: Seoul, origin: extracted}] # flow", "+actors: [Japan] # flow"],
    ],
    [
      "several at once",
      [dismiss("obstacles", 1), confirm("obstacles", 0), confirm("actors", 1)],
      [
        "-    origin: extracted   # found",
        "-    certainty: 0.91",
        "-  - origin: extracted",
        "-    what: Courts object",
        "-    severity: high",
        "-actors: [Japan, {name: Seoul, origin: extracted}] # flow",
        "+actors: [Japan, {name: Seoul}] # flow",
      ],
    ],
  ] as const)("%s", (_, changes, expected) => {
    expect(difference(brief, changeEntries(brief, changes))).toEqual(expected);
  });
});

describe("changeEntries() keeps line ends", () => {
  test.each([["\r\n"], ["\r"]])("%j", (end) => {
    const text = brief.replaceAll("\n", end);
    const changes = [confirm("obstacles", 0, { severity: "low" }), dismiss("timeline", 0)];
    expect(changeEntries(text, changes)).toBe(changeEntries(brief, changes)?.replaceAll("\n", end));
  });

  test("mixed ones stay mixed", () => {
    const text = brief.replace("title", "id: x\r\ntitle");
    expect(changeEntries(text, [confirm("obstacles", 1)])).toContain("id: x\r\ntitle");
  });
});

describe("changeEntries() gives up rather than guess", () => {
  test.each([
    ["TOML", '+++\n[[obstacles]]\nwhat = "x"\norigin = "extracted"\n+++\n'],
    ["broken YAML", "---\nobstacles:\n  - what: x\n    origin: extracted\nbad: [\n---\n"],
    ["a single map in place of a list", "---\nobstacles: {what: x, origin: extracted}\n---\n"],
  ])("%s", (_, text) => {
    expect(changeEntries(text, [dismiss("obstacles", 0)])).toBeNull();
  });
});
