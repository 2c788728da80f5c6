import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchExpression } from "../../src/search/match.ts";
import { parseQuery } from "../../src/search/query.ts";

function expression(text: string, isAny = false): string | null {
  const query = parseQuery(text);
  return query === null ? null : matchExpression(query, { isAny });
}

describe("matchExpression", () => {
  test.each([
    ["every word is asked for, stemmed", "pacts signed", false, '("pact") AND ("sign")'],
    ["some of the words are asked for", "pacts signed", true, '("pact") OR ("sign")'],
    [
      "a phrase stays a phrase when some are asked for",
      '"military pact" seoul',
      true,
      '("militari pact") OR ("seoul")',
    ],
    ["a prefix is not stemmed, the words before it are", "sharing-agree*", false, '("share agree" *)'],
    ["a Japanese word is a phrase", "協定", false, '("協 定")'],
    ["the engine's own words are words", "a AND b NOT c", false, '("a") AND ("and") AND ("b") AND ("not") AND ("c")'],
    ["a column filter is a phrase", "body:pact", false, '("bodi pact")'],
  ])("%s", (_, text, isAny, found) => {
    expect(expression(text, isAny)).toBe(found);
  });

  test("nothing but letters and digits stands inside the quotation marks, whatever is asked", () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '"',
        "'",
        "*",
        "(",
        ")",
        ":",
        "^",
        "-",
        "+",
        "{",
        "\\",
        "\u0000",
        " ",
        "a",
        "é",
        "日",
        "NEAR",
        "ﷺ",
      ),
    });
    fc.assert(
      fc.property(
        text,
        (asked) =>
          void expect(expression(asked) ?? '("a")').toMatch(
            /^\("[\p{L}\p{N}\p{M} ]+"(?: \*)?\)(?: AND \("[\p{L}\p{N}\p{M} ]+"(?: \*)?\))*$/u,
          ),
      ),
    );
  });
});
