import { describe, expect, test } from "vitest";
import { findNear } from "../../src/search/find-near.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import { bestSnippets, highlight } from "../../src/search/snippet.ts";
import { wantedOf } from "../../src/search/wanted.ts";

/** The best passage alone. */
const bestSnippet = (body: string, query: Query) => bestSnippets(body, wantedOf(query), 1)[0]?.snippet ?? null;

const query = (text: string) => parseQuery(text) as Query;

/** A snippet as a reader sees it, matches in brackets. */
function shown(text: string, matches: readonly { start: number; end: number }[]): string {
  return matches.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );
}

const body =
  "Intro: the pact.\n\n# Talks\n\nThe pact stalled. Both signed the *intelligence* [pact](https://needle.org). It held.\n\n## Japan\n\n- 韓国と協定に署名した。発効した。";

test("highlight marks the terms that a fuzzy word stands for", () => {
  const asked = findNear(query("~thaad"), () => ["thadd"]);
  expect(shown("the THADD thing", highlight("the THADD thing", asked))).toBe("the [THADD] thing");
});

test.each([
  ["before", (url: string) => `Some ${"long ".repeat(40)}${url} needle ends.`],
  ["behind", (url: string) => `A needle ${"long ".repeat(38)}${url} ${"more ".repeat(30)}ends.`],
])("a long sentence is cut in no address %s the match", (_, sentence) => {
  const url = `https://a.org/${"two-capitals-".repeat(8)}pact`;
  expect(bestSnippet(sentence(url), query("needle"))?.text).toContain(url);
});

describe("bestSnippet", () => {
  test.each([
    [
      "the sentence with most of the words wins",
      "intelligence pact",
      "Talks",
      "Both signed the [intelligence] [pact].",
    ],
    ["the earliest of equals wins", "pact", null, "Intro: the [pact]."],
    ["other forms of a word match", "signing", "Talks", "Both [signed] the intelligence pact."],
    ["a prefix matches its words", "stall*", "Talks", "The pact [stalled]."],
    ["a phrase wins over its words apart", '"pact stalled"', "Talks", "The [pact] [stalled]."],
    ["a Japanese sentence is found in its subsection", "署名", "Japan", "韓国と協定に[署名]した。"],
  ])("%s", (_, asked, section, text) => {
    const found = bestSnippet(body, query(asked));
    expect([found?.section, shown(found?.text ?? "", found?.matches ?? [])]).toEqual([section, text]);
  });

  test.each([
    ["a word that is nowhere finds nothing", "treaty"],
    ["a word in a link's target finds nothing", "needle"],
    ["a word in a heading alone finds nothing", "talks"],
  ])("%s", (_, asked) => {
    expect(bestSnippet(body, query(asked))).toBeNull();
  });

  test("a phrase of any form wins over an earlier sentence with more words", () => {
    const text = "A pact on military intelligence was shared.\n\nMilitary pacts fail.";
    expect(bestSnippet(text, query('"military pact" intel*'))?.text).toBe("Military pacts fail.");
  });

  test.each([
    ["words", "word "],
    ["Han characters", "漢"],
    ["emoji", "😀"],
    ["joined emoji", "👨‍👩‍👧"],
    ["accents", "e\u0301"],
  ])("a long sentence of %s is cut between graphemes, the match inside", (_, filler) => {
    const text = `${filler.repeat(300)} needle ${filler.repeat(300)}`;
    const found = bestSnippet(text, query("needle"));
    const unit = filler.trim();
    const middle = (found?.text ?? "").replace(/^… /, "").replace(/ …$/, "").replaceAll(" ", "");
    expect(middle).toMatch(new RegExp(`^(?:${unit})+needle(?:${unit})+$`));
    expect(found?.matches.map(({ start, end }) => found.text.slice(start, end))).toEqual(["needle"]);
    expect(found?.text.length).toBeLessThan(260);
  });
});

test.each([
  ["every form of a word", "run", "He runs, running; ran", "He [runs], [running]; ran"],
  ["a word that folds to it", "ile", "L’Île", "L’[Île]"],
  ["a prefix whole word by whole word", "intel*", "intelligence, Intel", "[intelligence], [Intel]"],
  ["nothing inside another word", "pact", "impact", "impact"],
  ["what a pair of characters is part of", "京都の会議", "京で会議は都で", "京で[会議]は都で"],
  ["a day in any form, and no other number", "2019-08-22", "22 August 2019, 22", "[22 August 2019], 22"],
  ["a word behind what is joined to it", "كتاب", "في والكتاب", "في [والكتاب]"],
  ["letters with points between them", "us", "the U.S. and us", "the [U.S.] and [us]"],
  ["no stop word beside others", "the pact", "the pact", "the [pact]"],
  ["no word that must not be found", "pact -talks", "talks on a pact", "talks on a [pact]"],
  ["words of a field and a group", "title:(pact OR talks) date:2016", "talks on a pact", "[talks] on a [pact]"],
])("highlight marks %s", (_, asked, text, marked) => {
  expect(shown(text, highlight(text, query(asked)))).toBe(marked);
});
