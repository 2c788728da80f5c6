import { describe, expect, test } from "vitest";
import { describeQuery } from "../../src/search/describe-query.ts";
import { tokens } from "../../src/search/fold.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import { queryTerms } from "../../src/search/query-words.ts";
import { fc } from "../seeded.ts";
import { deepQueryText, queryText } from "./query-arbitrary.ts";

function shown(text: string): string | null {
  const query = parseQuery(text);
  return query === null ? null : describeQuery(query);
}

describe("parseQuery", () => {
  test.each([
    ["words are all asked for", "military pact", "military AND pact"],
    ["AND may be said", "military AND pact", "military AND pact"],
    ["quotation marks make a phrase", '"military pact" Seoul', '"military pact" AND seoul'],
    ["an unclosed phrase runs to the end", 'seoul "military pact', 'seoul AND "military pact"'],
    ["a star makes a prefix", "intel*", "intel*"],
    ["a star inside a phrase is nothing", '"intel*"', '"intel"'],
    ["a tilde makes a word fuzzy", "~gsomai", "~gsomai"],
    ["a fuzzy compound is fuzzy word by word", "~south-koera", "~south AND ~koera"],
    ["a fuzzy prefix is a prefix", "~intel*", "intel*"],
    ["Korean characters have nothing to be near to", "~비밀", "비밀"],
    ["a compound stays together, its last word the prefix", "south-kor*", "south-kor*"],
    ["a Korean word is one word", "비밀 정보", "비밀 AND 정보"],
    ["a phrase in the middle of a word parts it", 'a"b c"d', 'a AND "b c" AND d'],
    ["NOT takes the next word away", "pact NOT thaad seoul", "pact AND NOT thaad AND seoul"],
    ["so does a minus", "pact -thaad", "pact AND NOT thaad"],
    [
      "a minus takes a phrase, a group and a field away",
      '-"a b" -(c d) -tag:e',
      'NOT "a b" AND NOT (c AND d) AND NOT tag:e',
    ],
    ["a minus inside a word is a hyphen", "south-korea", "south-korea"],
    ["two exclusions are none", "NOT -pact --x", "pact AND x"],
    ["AND binds closer than OR", "a b OR c", "(a AND b) OR c"],
    ["NOT binds closer than AND", "NOT a b", "NOT a AND b"],
    ["parentheses bind closest", "a (b OR c)", "a AND (b OR c)"],
    ["parentheses touch words", "a(b OR c)d", "a AND (b OR c) AND d"],
    ["superfluous parentheses are nothing", "((a (b)) c)", "a AND b AND c"],
    ["a field takes a word", "title:Pact x", "title:pact AND x"],
    ["a field takes a phrase", 'actor:"South Korea"', 'actor:"south korea"'],
    ["a field takes a prefix", "tag:intel*", "tag:intel*"],
    ["a field takes a group", "region:(asia OR europe)", "region:(asia OR europe)"],
    ["a field takes a fuzzy word", "section:~tlaks", "section:~tlaks"],
    ["an exclusion inside a field is one of the field", "summary:-pact", "NOT summary:pact"],
    ["of two fields the last counts", "title:actor:japan", "actor:japan"],
    ["a field's name has no case", "Title:pact", "title:pact"],
    ["behind a field an operator is a word", "title:OR title:NOT", "title:or AND title:not"],
    ["a year is a date", "date:2016", "date 2016-01-01..2016-12-31"],
    ["a month is a date", "date:2016-02", "date 2016-02-01..2016-02-29"],
    ["a day is a date", "date:2016-02-29", "date 2016-02-29"],
    ["dates may span", "date:2016..2019-06", "date 2016-01-01..2019-06-30"],
    ["dates may be open", "date:..2016 date:2016-03..", "date ..2016-12-31 AND date 2016-03-01.."],
    ["dates may be excluded", "-date:2016 pact", "NOT date 2016-01-01..2016-12-31 AND pact"],
    ["a date stands in no field", "title:(pact date:2016)", "title:(pact AND date 2016-01-01..2016-12-31)"],
  ])("%s", (_, text, found) => {
    expect(shown(text)).toBe(found);
  });

  test.each([
    ["an unknown field is words", "foo:bar", "foo AND bar"],
    ["an unknown field is excluded whole", "-foo:bar", "NOT (foo AND bar)"],
    ["an object's own names are no fields", "constructor:x __proto__:y", "constructor AND x AND proto AND y"],
    ["a time of day is words", "10:30", "10 AND 30"],
    ["an address is words", "https://mofa.go.jp", "https AND mofa-go-jp"],
    ["a day that is none is words", "date:2016-02-30", "date AND 2016-02-30"],
    ["a range without an end is a word", "date:..", "date"],
    ["a field of nothing is a word", 'title: tag:"" actor:()', "title AND tag AND actor"],
    ["small operators are words", "a and b or not c", "a AND and AND b AND or AND not AND c"],
    ["operators inside words are none", "ANDORRA NOTE", "andorra AND note"],
    ["operators without operands are nothing", "OR a OR AND b NOT", "a OR b"],
    ["an OR of nothing is nothing", "a OR (OR) OR OR b", "a OR b"],
    ["operators alone are words", "NOT OR", "not AND or"],
    ["a closing parenthesis too many is nothing", "a) OR b)", "a OR b"],
    ["open parentheses close at the end", "a (b OR (c d", "a AND (b OR (c AND d))"],
    ["empty parentheses are nothing", "a () (()) -() b", "a AND b"],
    ["lone signs are nothing", 'pact : * " " ~ - -* ^ ! ~* (-) "" "', "pact"],
    ["nothing but signs is no query", '* "" — (-) : ~', null],
    ["a mark without a letter is no word", "\u0301 \u093f", null],
    ["nothing is no query", "  ", null],
  ])("%s", (_, text, found) => {
    expect(shown(text)).toBe(found);
  });

  test("the tree tells a word from a phrase", () => {
    expect(parseQuery('south-korea "pact" title:(a OR b*) date:2016..')).toEqual({
      kind: "all",
      parts: [
        { kind: "word", words: ["south", "korea"] },
        { kind: "phrase", words: ["pact"] },
        {
          kind: "field",
          field: "title",
          part: {
            kind: "any",
            parts: [
              { kind: "word", words: ["a"] },
              { kind: "prefix", words: ["b"] },
            ],
          },
        },
        { kind: "date", from: "2016-01-01", to: null },
      ],
    });
  });

  test("parentheses nested deeper than 50 are flattened", () => {
    expect(shown(`${"(".repeat(50)}a OR b${")".repeat(50)} c`)).toBe("(a OR b) AND c");
    expect(shown(`${"(".repeat(51)}a OR (b c) d${")".repeat(51)} e`)).toBe("(a OR (b AND c AND d)) AND e");
    expect(shown("(-title:".repeat(100_000))).toMatch(/title$/);
  });

  test.each(["-", "title:", "(", "~", "NOT ", '"', "a:", "x* "])(
    "a long row of %j is read before the test gives up",
    (piece) => {
      expect(parseQuery(`${piece.repeat(100_000)}a`)).not.toBeNull();
    },
  );

  test("every text is a query, except one without a letter or digit", () => {
    fc.assert(
      fc.property(fc.oneof(queryText, deepQueryText), (text) => {
        const hasWord = tokens(text).some(({ term }) => /[\p{L}\p{N}]/u.test(term));
        const query = parseQuery(text);
        expect(query !== null).toBe(hasWord);
        if (query !== null) expect(describeQuery(query)).toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ["what must not be found is left out", "a -b NOT (c OR d) -tag:e", ["a"]],
  ["fields and groups count, dates do not", 'title:x (y OR "z w") date:2016', ["x", "y", "z w"]],
  ["of a prefix all words count", "south-kor* pact", ["south kor", "pact"]],
])("queryTerms: %s", (_, text, words) => {
  expect(queryTerms(parseQuery(text) as Query).map((term) => term.words.join(" "))).toEqual(words);
});

test.each([
  ["a phrase of Japanese stands together", '"軍事 情報"', '"軍事情報"'],
  ["a word of several scripts is parted", "2016年日韓GSOMIA協定", "2016 AND 年日韓 AND gsomia AND 協定"],
  ["a day is one in every form", "22 August 2019", "day 2019-08-22"],
  ["so it is with its month first", "pact August 22nd, 2019 Seoul", "pact AND day 2019-08-22 AND seoul"],
  ["so it is with signs", "2019-08-22 22.8.2019 2019/8/22", "day 2019-08-22 AND day 2019-08-22 AND day 2019-08-22"],
  ["so it is in Japanese and Korean", "2019年8月22日 2019년 8월 22일", "day 2019-08-22 AND day 2019-08-22"],
  ["a day that is none is words", "31 February 2019 2019-02-31", "31 AND february AND 2019 AND 2019-02-31"],
  ["a day in a phrase or a field's phrase is words", '"22 August 2019"', '"22 august 2019"'],
  ["kana with a length mark stands together", "データ", "データ"],
])("describeQuery: %s", (_, text, found) => {
  expect(shown(text)).toBe(found);
});
