import { expect, test } from "vitest";
import { noFilters } from "../../../src/model/filters.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import type { Query } from "../../../src/search/query.ts";
import { openSnapshot } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const files = {
  "title.md": "---\ntitle: The treaty\ntags: [maps]\n---\nOf other things.",
  "body.md": "# Talks\n\nA long body that mentions a treaty once among many other words of no account.",
  "actor.md": "---\ntitle: A\nactors: [Zanzibar]\n---\nNothing.",
  "obstacle.md": "---\ntitle: B\nobstacles: [A stubborn bureaucracy]\n---\nNothing.",
  "summary.md": "---\ntitle: C\nsummary: Quixotic.\n---\nNothing.",
  "watch.md": "---\ntitle: D\nwatch: [Whether the referendum passes]\n---\nNothing.",
  "korean.md": "# 군사비밀정보보호협정\n\n일본과 한국.",
  "accent.md": "# Łódź and Île\n\nPlain **bold** [linked](https://hidden.example/target).",
  "both.md": "# Peace and harbour\n",
  "one.md": "# Harbour\n",
  "same-b.md": "# Equal\n",
  "same-a.md": "# Equal\n",
};

async function search(text: string, { limit = 20, tags = [] as string[][] } = {}) {
  const root = temporaryLibrary(files);
  const library = openSnapshot([root]);
  const query = parseQuery(text) as Query;
  const { hits } = await library.search.search(query, { filters: { ...noFilters, tags }, limit, isRelaxable: true });
  return hits.map(({ brief, isPartial }) => (isPartial ? `(${brief.id})` : brief.id));
}

test.each([
  ["a title counts more than a body", "treaty", ["title", "body"]],
  ["an actor is found", "zanzibar", ["actor"]],
  ["an obstacle is found, by another form of the word", "bureaucracies", ["obstacle"]],
  ["a summary is found", "quixotic", ["summary"]],
  ["what to watch is found", "referendum", ["watch"]],
  ["a tag is found", "maps", ["title"]],
  ["Korean is found within a word", "비밀", ["korean"]],
  ["diacritics do not count", "lodz ile", ["accent"]],
  ["an address behind a link is found", "target", ["accent"]],
  ["the beginning of a word is found if asked", "zanz*", ["actor"]],
  ["the beginning alone is no word", "zanz", []],
  ["a phrase is found in its order", '"other words"', ["body"]],
  ["a phrase in another order is not", '"words other"', []],
  ["what matches all comes first, then what matches some", "peace harbour", ["both", "(one)"]],
  ["equal hits go by id", "equal", ["same-a", "same-b"]],
  ["words of the engine's own syntax are words", "treaty NEAR( OR title:", ["(title)", "(body)"]],
  ["quotation marks that are never closed do no harm", '"treaty', ["title", "body"]],
  ["nothing is found of what nobody wrote", "xylophone", []],
])("%s", async (_, query, ids) => {
  expect(await search(query)).toEqual(ids);
});

test("the limit holds, and counts after the filters", async () => {
  expect(await search("treaty", { limit: 1 })).toEqual(["title"]);
  expect(await search("nothing title treaty maps", { limit: 1, tags: [["maps"]] })).toEqual(["(title)"]);
  expect(await search("treaty", { tags: [["none"]] })).toEqual([]);
});

test("an empty library has no hits", async () => {
  const library = openSnapshot([]);
  const query = parseQuery("peace") as Query;
  expect(await library.search.search(query, { filters: noFilters, limit: 5, isRelaxable: true })).toEqual({
    query,
    hits: [],
    problems: [],
  });
});

test("who is an actor of a brief counts twice what a body that names it once does", async () => {
  // Of equal length; only the weight of the actors' column, 2 against 1, puts the second first.
  const filler = "alpha beta gamma delta epsilon zeta eta theta";
  const root = temporaryLibrary({
    "a-body.md": `---\ntitle: One\nactors: [Nobody]\n---\n${filler} Zanzibar`,
    "b-actor.md": `---\ntitle: Two\nactors: [Zanzibar]\n---\n${filler} nobody`,
  });
  const { hits } = await openSnapshot([root]).search.search(parseQuery("zanzibar") as Query, {
    filters: noFilters,
    limit: 5,
    isRelaxable: false,
  });
  expect(hits.map(({ brief }) => brief.id)).toEqual(["b-actor", "a-body"]);
});
