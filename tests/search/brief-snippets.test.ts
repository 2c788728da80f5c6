import { expect, test } from "vitest";
import type { WholeBrief } from "../../src/model/brief.ts";
import { askedBy, briefSnippets } from "../../src/search/brief-snippets.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { makeBrief } from "../model/make-brief.ts";

const body = "# Title\n\nThe harbour was closed.\n\n## Later\n\nThe harbour was opened again.\n";

test.each([
  ["passages of the body, at most so many", "title: A\nsummary: Harbour.", 1, ["Title: The harbour was closed."]],
  [
    "several where several are asked for",
    "title: A",
    2,
    ["Title: The harbour was closed.", "Later: The harbour was opened again."],
  ],
])("briefSnippets() shows %s", async (_, yaml, count, expected) => {
  const brief: WholeBrief = { ...makeBrief("b", yaml), body, bodyLine: 1 };
  const query = parseQuery("harbour");
  if (query === null) throw new Error("no query");
  const shown = await briefSnippets(brief, askedBy(query), { count, agreements: async () => [] });
  expect(shown.map(({ section, text }) => `${section}: ${text}`)).toEqual(expected);
});

test.each([
  ["the summary", "title: A canal\nsummary: The canal is dry.", "The canal is dry."],
  ["the title where there is no summary", "title: A canal", "A canal"],
])("briefSnippets() shows %s where the match is in no passage", async (_, yaml, expected) => {
  const brief: WholeBrief = { ...makeBrief("b", yaml), body, bodyLine: 1 };
  const query = parseQuery("canal");
  if (query === null) throw new Error("no query");
  const [first, ...more] = await briefSnippets(brief, askedBy(query), { count: 2, agreements: async () => [] });
  expect([first.text.slice(first.matches[0]?.start, first.matches[0]?.end), first.text, more]).toEqual([
    "canal",
    expected,
    [],
  ]);
});
