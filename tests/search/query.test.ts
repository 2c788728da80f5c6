import { describe, expect, test } from "vitest";
import { parseQuery, queryWords } from "../../src/search/query.ts";

function shown(text: string): string[] | null {
  const query = parseQuery(text);
  if (query?.kind !== "all") return null;
  return query.parts.map((part) => (part.kind === "all" ? "nested" : `${part.kind}: ${part.words.join(" ")}`));
}

describe("parseQuery", () => {
  test.each([
    ["each word is a part", "military pact", ["words: military", "words: pact"]],
    ["quotation marks make a phrase", '"military pact" Seoul', ["words: military pact", "words: seoul"]],
    ["an unclosed phrase runs to the end", '"military pact', ["words: military pact"]],
    ["a star makes a prefix", "intel*", ["prefix: intel"]],
    ["a star inside a phrase is nothing", '"intel*"', ["words: intel"]],
    ["a compound is a phrase, its last word the prefix", "south-kor*", ["prefix: south kor"]],
    ["a Korean word is a phrase of its characters", "비밀", ["words: 비 밀"]],
    ["a phrase in the middle of a word parts it", 'a"b c"d', ["words: a", "words: b c", "words: d"]],
    ["brackets, colons and signs are no errors", "(a) -b c:d ^e", ["words: a", "words: b", "words: c d", "words: e"]],
    ["parts without a word are dropped", '"" * pact !', ["words: pact"]],
    ["nothing but signs is no query", '* "" —', null],
    ["nothing is no query", "  ", null],
  ])("%s", (_, text, parts) => {
    expect(shown(text)).toEqual(parts);
  });
});

test("of a prefix only the last word is one", () => {
  const query = parseQuery("south-kor* pact");
  expect(query === null ? [] : queryWords(query)).toEqual([
    { word: "south", isPrefix: false },
    { word: "kor", isPrefix: true },
    { word: "pact", isPrefix: false },
  ]);
});
