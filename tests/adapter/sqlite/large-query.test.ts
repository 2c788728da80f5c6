import { expect, test } from "vitest";
import { noFilters } from "../../../src/model/filters.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import type { Query } from "../../../src/search/query.ts";
import { openSnapshot } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const files = {
  "here.md": "---\ndate: 2016-05-01\n---\nA harbour and its boats.",
  "there.md": "---\ndate: 1999\n---\nBoats alone.",
};

/** So many words that no text holds, each once: `waa wab …`. */
const words = Array.from(
  { length: 5000 },
  (_, index) => `w${index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "")}`,
);

async function search(text: string) {
  const { hits } = await openSnapshot([temporaryLibrary(files)]).search.search(parseQuery(text) as Query, {
    filters: noFilters,
    limit: 5,
    isRelaxable: true,
  });
  return hits.map(({ brief, isPartial }) => (isPartial ? `(${brief.id})` : brief.id));
}

test.each<[string, string, string[]]>([
  ["words", `${words.join(" ")} harbour`, ["(here)"]],
  ["words in an OR", `${words.join(" OR ")} OR harbour`, ["here"]],
  ["words deep in ORs and ANDs", `${"boats (harbour OR ".repeat(30)}${words.join(" OR ")}`, ["here"]],
  ["words that are excluded", `boats ${words.map((word) => `NOT ${word}`).join(" ")} NOT harbour`, ["there"]],
  ["dates in an OR", `${words.map((_, index) => `date:${1000 + index}`).join(" OR ")} OR date:9999`, ["here", "there"]],
  ["dates that are excluded", `boats ${words.map((_, index) => `-date:${2000 + index}`).join(" ")}`, ["there"]],
  [
    "dates with words",
    words
      .map((word) => `(date:1999 ${word})`)
      .join(" OR ")
      .concat(" OR (date:1999 boats)"),
    ["there"],
  ],
])("a query of five thousand %s is answered", async (_, text, expected) => {
  expect(await search(text)).toEqual(expected);
});

test("an actor of a hundred thousand aliases is found by each", async () => {
  const aliases = Array.from({ length: 100_000 }, (_, index) => `n${index}`);
  const root = temporaryLibrary({
    "library.yaml": `actors: {a: {name: A, aliases: [${aliases.join(",")}]}}`,
    "one.md": "---\nactors: [n99999]\n---\n",
    "two.md": "---\nactors: [n100000]\n---\n",
  });
  const named = await openSnapshot([root]).briefs.naming("a");
  expect(named.map(({ id }) => id)).toEqual(["one"]);
});

test.each<[string, string, string[]]>([
  ["words joined by signs", `${"q-z-".repeat(20_000)}harbour`, ["(here)"]],
  ["characters of Japanese", `${"あ".repeat(20_000)} harbour`, ["(here)"]],
  ["letters of Thai", `${"กขค".repeat(7_000)} harbour`, ["(here)"]],
  ["days", `${"2019-08-22 ".repeat(5_000)}harbour`, ["(here)"]],
  [
    "words of Arabic",
    `${words.map((_, index) => `كتاب${String.fromCharCode(0x628 + (index % 20))}`).join(" ")} harbour`,
    ["(here)"],
  ],
])("a query of very many %s is answered before the test gives up", async (_, text, expected) => {
  expect(await search(text)).toEqual(expected);
});
