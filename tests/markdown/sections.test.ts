import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { findSection, sections } from "../../src/markdown/sections.ts";

const all = sections(
  readMarkdown("intro\n# Actors\ntext\n## *Seoul*\ntext\n## Tokyo\n# Obstacles to watch\nOutlook\n-------\nend"),
);

test("a section holds its subsections and ends where its equal begins", () => {
  expect(all.map(({ title, start, end }) => `${title} ${start}-${end}`)).toEqual([
    "Actors 1-6",
    "Seoul 3-5",
    "Tokyo 5-6",
    "Obstacles to watch 6-10",
    "Outlook 7-10",
  ]);
});

describe("findSection", () => {
  test.each([
    ["case does not count", "ACTORS", "Actors"],
    ["markup does not count", "`Seoul`", "Seoul"],
    ["the beginning is enough when it is the only one", "obst", "Obstacles to watch"],
    ["a beginning of two is none", "o", undefined],
    ["no title finds nothing", "", undefined],
    ["an unknown title finds nothing", "Sources", undefined],
  ])("%s", (_, title, found) => {
    expect(findSection(all, title)?.title).toBe(found);
  });

  test("an exact title wins over one that begins so", () => {
    const two = sections(readMarkdown("# Actors abroad\n# Actors"));
    expect(findSection(two, "actors")?.start).toBe(1);
  });
});
