import { beforeAll, describe, expect, test } from "vitest";
import type { Match } from "../../../src/adapter/sqlite/match.ts";
import { type MatchOptions, matchExpression } from "../../../src/adapter/sqlite/match-expression.ts";
import type { Database } from "../../../src/adapter/sqlite/sqlite.ts";
import { findNear } from "../../../src/search/find-near.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import type { Query } from "../../../src/search/query.ts";
import { searchColumns } from "../../../src/search/search-columns.ts";
import { deepQueryText, queryText } from "../../search/query-arbitrary.ts";
import { fc } from "../../seeded.ts";
import { type Document, find, ftsTable } from "./fts-table.ts";

const query = (text: string) => parseQuery(text) as Query;
const demands = fc.constantFrom("all" as const, "telling" as const, "some" as const);
const match = (text: string, options?: MatchOptions) => matchExpression(query(text), options);

describe("matchExpression", () => {
  test.each([
    ["every word is asked for, stemmed", "pacts signed", '("pact" AND "sign")'],
    ["a phrase is a phrase of stems", '"military pacts"', '"militari pact"'],
    ["a Japanese word is a phrase", "協定", '"協 定"'],
    ["of a compound prefix the words before it are stemmed", "sharing-pac*", '"share pac" *'],
    ["a prefix matches its stems too", "intelligenc*", '("intelligenc" * OR "intellig")'],
    ["any of two", "a OR b", '("a" OR "b")'],
    ["what is excluded comes last", "-a b -c d", '(("b" AND "d") NOT ("a" OR "c"))'],
    ["a field is a column", "actor:japan", 'actors : "japan"'],
    ["each word of a group is in its field", "tag:(a OR b*)", '(tags : "a" OR tags : "b" *)'],
    ["an exclusion inside a field", "title:(a -b)", '(title : "a" NOT title : "b")'],
    ["two exclusions beside a word", "x NOT (a OR NOT b)", '("x" AND ("b" NOT "a"))'],
    ["the engine's own words are words", "NEAR body:pact", '("near" AND "bodi" AND "pact")'],
    ["a fuzzy word that stands for nothing is itself", "~pacts", '"pact"'],
  ])("%s", (_, text, expression) => {
    expect(match(text)).toEqual({ match: expression, exclude: null, dates: [], mixed: [] });
  });

  test("a fuzzy word is the terms that it stands for, cleaned of all that is none", () => {
    const near = (word: string) => (word === "gsomai" ? ["gsomia", 'x" OR "y', "—", "gsomai"] : []);
    expect(matchExpression(findNear(query("title:~gsomai"), near)).match).toBe(
      '(title : "gsomai" OR title : "gsomia" OR title : "x OR y")',
    );
  });

  test.each<[string, string, Partial<Match>]>([
    ["exclusions alone", "-a NOT b", { exclude: '("a" OR "b")' }],
    ["any exclusion", "-a OR -b", { exclude: '("a" AND "b")' }],
    ["a word or an exclusion", "a OR -b", { exclude: '("b" NOT "a")' }],
    ["a date alone", "date:2016", { dates: [{ from: "2016-01-01", to: "2016-12-31", isExcluded: false }] }],
    ["an excluded date", "-date:2016..", { dates: [{ from: "2016-01-01", to: null, isExcluded: true }] }],
    [
      "dates beside words",
      "a date:2016-05-01",
      { match: '"a"', dates: [{ from: "2016-05-01", to: "2016-05-01", isExcluded: false }] },
    ],
    [
      "a date or a word",
      "x (-a OR date:..2016)",
      {
        match: '"x"',
        mixed: [
          {
            kind: "any",
            parts: [
              { kind: "match", match: '"a"', isExcluded: true },
              { kind: "date", from: null, to: "2016-12-31", isExcluded: false },
            ],
          },
        ],
      },
    ],
    [
      "not both a date and a word",
      "NOT (title:(a OR b) date:..2016)",
      {
        mixed: [
          {
            kind: "any",
            parts: [
              { kind: "match", match: '(title : "a" OR title : "b")', isExcluded: true },
              { kind: "date", from: null, to: "2016-12-31", isExcluded: true },
            ],
          },
        ],
      },
    ],
  ])("what one expression cannot say: %s", (_, text, found) => {
    expect(match(text)).toEqual({ match: null, exclude: null, dates: [], mixed: [], ...found });
  });

  test.each([
    ["bare words are optional", "x b* 協定", '("x" OR "b" * OR "協 定")'],
    ["a phrase is not", '"a" b', '("a" AND ("a" OR "b"))'],
    [
      "a field, a group and an exclusion are not",
      "tag:a (b OR c) -d e",
      '((tags : "a" AND ("b" OR "c") AND ((tags : "a" AND ("b" OR "c")) OR "e")) NOT "d")',
    ],
    ["parentheses that mean nothing change nothing", "(a* b) c*", '("a" * OR "b" OR "c" *)'],
    [
      "neighbours are a phrase as well, at a quarter of the weight",
      "x y c*",
      `(${Array.from({ length: 4 }, () => '"x" OR "y" OR "c" *').join(" OR ")} OR "x y")`,
    ],
    ["an exclusion is mandatory beside optional words", "x y -c", `((${'"x" OR "y" OR '.repeat(4)}"x y") NOT "c")`],
    ["what has no bare word stays as it is", '"a" OR b', '("a" OR "b")'],
    ["the words of a compound may stand apart", "south-korea", '("south" OR "korea" OR "south korea")'],
    ["a letter by itself does not count in one", "l'accord", '("accord" OR "l accord")'],
    ["a word of Korean that nobody holds is looked for in pairs", "문재인의", '("문 재" OR "재 인" OR "인 의")'],
    ["so is a passage in Japanese", "京都の会議", '("京 都" OR "都 の" OR "の 会" OR "会 議")'],
    ["a run of Thai is looked for by its words", "แมวกินปลา", '("แ ม ว" OR "ก ิ น" OR "ป ล า")'],
  ])("relaxed, %s", (_, text, expression) => {
    expect(match(text, { demands: "some" }).match).toBe(expression);
  });

  test("relaxed, a word of Korean that somebody holds is looked for as it is", () => {
    const isHeld = (words: readonly string[]) => words.join("") === "문재인";
    expect(match("문재인", { demands: "some", isHeld }).match).toBe('"문 재 인"');
  });

  test("relaxed, quoted words are optional where they are a wish", () => {
    const expression = '("b" OR "c" OR "b c" OR "d")';
    expect(match('"b c" d', { demands: "some", areQuotesWishes: true }).match).toBe(expression);
  });

  test.each([
    ["stop words are left out", "the pact of", '"pact"', '"pact"'],
    ["they stay where they are all there is", "the", '"the"', '"the"'],
    ["they stay in a phrase", '"the of" pact', '("the of" AND ("the of" OR "pact"))', '("the of" AND "pact")'],
  ])("relaxed, and where all but them is demanded, %s", (_, text, relaxed, telling) => {
    expect(match(text, { demands: "some" }).match).toBe(relaxed);
    expect(match(text, { demands: "telling" }).match).toBe(telling);
    expect(match("the pact").match).toBe('("the" AND "pact")');
  });

  test.each([
    ["كتاب", "والكتاب"],
    ["كتاب", "للكتاب"],
    ["الكتاب", "وكتابه"],
    ["ירושלים", "ובירושלים"],
    ["ירושלים", "שבירושלים"],
  ])("%s is found behind what is joined to it: %s", (word, written) => {
    const expression = match(word).match ?? "";
    const beginnings = Array.from(expression.matchAll(/"([^"]+)" \*/g), ([, beginning]) => beginning as string);
    expect(beginnings.some((beginning) => written.startsWith(beginning))).toBe(true);
  });
});

const library: readonly Document[] = [
  { title: "Military pact", body: "intelligence is shared", actors: "Japan", parties: "diplomatic", day: "2016-10-27" },
  { title: "Thaad", body: "Seoul's agreement with 日本 on 軍事情報", tags: "intelligence", day: "2017-01-01" },
  { title: "Talks", body: "Japan agreed to share military intelligence", regions: "Asia", sections: "Pact" },
  {
    title: "Nothing",
    summary: "an intelligible note; the pact, then the military",
    obstacles: "Japan",
    day: "2016-01-01",
  },
];

describe("with FTS5", () => {
  let database: Database;
  beforeAll(async () => {
    database = await ftsTable(library);
  });

  test.each([
    ["a word is found in every column", "pact", [0, 2, 3]],
    ["all words must match", "pact japan talks", [2]],
    ["a phrase must stand together", '"military pact"', [0]],
    ["characters of a Japanese phrase must stand together", "情報 日本 -本軍", [1]],
    ["a prefix finds words by their beginnings", "mili*", [0, 2, 3]],
    ["a prefix longer than the stem finds its words", "intelligenc*", [0, 1, 2, 3]],
    ["a whole word is a prefix of itself", "agreement*", [1]],
    ["a prefix finds words whose stem is shorter", "agree*", [1, 2]],
    ["a field looks in its column", "actor:japan", [0]],
    ["every field has its column", "title:talks region:asia section:pact", [2]],
    ["so has the rest", "obstacle:japan summary:note", [3]],
    ["some have two", "obstacle:diplomatic", [0]],
    ["a group behind a field", "tag:(intelligence OR x)", [1]],
    ["exclusion", "japan -talks", [0, 3]],
    ["nothing but an exclusion", "-japan", [1]],
    ["a word or the absence of another", "talks OR -japan", [1, 2]],
    ["dates are inclusive; the undated have none", "date:2016-10-27..2017", [0, 1]],
    ["an excluded date leaves the undated", "-date:2016", [1, 2]],
    ["a date or a word", "talks OR date:2017", [1, 2]],
    ["not a date and a word", "NOT (japan date:2016)", [1, 2]],
  ])("%s", (_, text, found) => {
    expect(find(database, query(text))).toEqual(found);
  });

  test("a fuzzy word finds what it stands for", () => {
    expect(
      find(
        database,
        findNear(query("~thad"), () => ["thaad"]),
      ),
    ).toEqual([1]);
  });

  test.each([
    ["one of the words is enough", "talks nowhere", [2]],
    ["mandatory parts suffice, without any of the words", "actor:japan nowhere", [0]],
    ["what is mandatory must match", "actor:japan talks", [0]],
    ["dates and exclusions hold", "pact nowhere date:2016 -note", [0]],
    ["dates alone do not suffice", "nowhere date:2016", []],
  ])("relaxed, %s", (_, text, found) => {
    expect(find(database, query(text), { demands: "some" })).toEqual(found);
  });

  test("relaxed, a hit that has an optional word is ranked above one that has not", () => {
    const found = find(database, query('"pact" talks'), { demands: "some", isRanked: true });
    expect(found[0]).toBe(2);
    expect([...found].sort()).toEqual([0, 2, 3]);
  });

  test("no text makes a syntax error, strict or relaxed", () => {
    fc.assert(
      fc.property(fc.oneof(queryText, deepQueryText), demands, (text, demanded) => {
        const asked = parseQuery(text);
        if (asked === null) return;
        const known = findNear(asked, (word) => [word, text]);
        find(database, known, { demands: demanded });
      }),
      { numRuns: 1000 },
    );
  });
});

test("nothing but our own syntax and quoted letters and digits is in an expression, whatever is asked", () => {
  const own = new RegExp(`^(?:[(){}*]| |:|AND|OR|NOT|${searchColumns.join("|")})*$`);
  fc.assert(
    fc.property(queryText, demands, (text, demanded) => {
      const asked = parseQuery(text);
      if (asked === null) return;
      const known = findNear(asked, (word) => [word, text]);
      for (const expression of expressions(matchExpression(known, { demands: demanded }))) {
        const quoted = Array.from(expression.matchAll(/"([^"]*)"/g), ([, term]) => term);
        expect(expression.replaceAll(/"[^"]*"/g, "")).toMatch(own);
        for (const term of quoted) expect(term).toMatch(/^[\p{L}\p{N}\p{M} ]+$/u);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a query finds the documents that its tree describes", async () => {
  const words = ["a", "b", "c"];
  const documents: Document[] = Array.from({ length: 16 }, (_, bits) => ({
    body: words.filter((_, index) => (bits >> index) & 1).join(" "),
    day: bits & 8 ? "2016-05-05" : "2017-01-01",
  }));
  const database = await ftsTable(documents);
  const leaf: fc.Arbitrary<Query> = fc.oneof(
    fc.constantFrom(...words).map((word): Query => ({ kind: "word", words: [word] })),
    fc.constant<Query>({ kind: "date", from: "2016-01-01", to: "2016-12-31" }),
  );
  const { tree } = fc.letrec<{ tree: Query }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "medium" },
      leaf,
      tie("tree").map((part): Query => ({ kind: "not", part })),
      fc
        .tuple(fc.constantFrom("all" as const, "any" as const), fc.array(tie("tree"), { minLength: 2, maxLength: 3 }))
        .map(([kind, parts]): Query => ({ kind, parts })),
    ),
  }));
  fc.assert(
    fc.property(tree, (asked) => {
      const expected = documents.flatMap((document, index) => (holds(asked, document) ? [index] : []));
      expect(find(database, asked)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

function holds(asked: Query, document: Document): boolean {
  switch (asked.kind) {
    case "all":
      return asked.parts.every((part) => holds(part, document));
    case "any":
      return asked.parts.some((part) => holds(part, document));
    case "not":
      return !holds(asked.part, document);
    case "date":
      return document.day?.startsWith("2016") === true;
    case "field":
      return false;
    default:
      return document.body?.includes(asked.words[0] as string) === true;
  }
}

function expressions({ match, exclude, mixed }: Match): string[] {
  const inside = (condition: Match["mixed"][number]): string[] => {
    if (condition.kind === "match") return [condition.match];
    return condition.kind === "date" ? [] : condition.parts.flatMap(inside);
  };
  return [match, exclude, ...mixed.flatMap(inside)].filter((expression) => expression !== null);
}
