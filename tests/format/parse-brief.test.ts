import { describe, expect, test } from "vitest";
import { parseBrief } from "../../src/format/parse-brief.ts";
import { fc } from "../seeded.ts";

const withFields = (yaml: string, body = "# Heading\n") => parseBrief(`---\n${yaml}\n---\n${body}`, "dir/The File.md");
const told = (yaml: string) => withFields(yaml).problems.map(({ line, message }) => `${line}: ${message}`);

test("a whole brief, field by field", () => {
  const yaml = `title: Talks
id: Talks-2016
date: 2016-10
tags: [a]
regions: [Asia]
summary: In short.
actors:
  - Japan
  - {actor: korea, kind: state, aliases: [K], role: host, stance: for, interests: [peace]}
agreements: [pact, {id: own, name: Our own}]
obstacles:
  - Public opposition
  - {what: Borders, kind: history, holder: korea, hinders: japan, severity: low, evidence: the words}
timeline:
  - {date: 2012, event: Shelved, source: k, id: e1}
watch: [The cabinet]
sources: [{id: k, publisher: Kyodo}]
related: [other]
mine: {a: 1}`;
  const { brief, problems } = parseBrief(`---\n${yaml}\n---\nBody\r\nmore\n`, "x.md");
  expect(problems).toEqual([]);
  const actor = { kind: null, aliases: [], role: null, stance: null, interests: [] };
  const obstacle = { kind: null, holder: null, hinders: [], severity: null, evidence: null };
  const agreement = {
    short: null,
    parties: [],
    covers: null,
    shares: null,
    mediator: null,
    history: [],
    undated: [],
    terms: [],
    sources: [],
  };
  expect(brief).toMatchObject({
    id: "talks-2016",
    title: "Talks",
    date: "2016-10",
    summary: "In short.",
    tags: ["a"],
    regions: ["Asia"],
    actors: [
      { ...actor, reference: "Japan" },
      { reference: "korea", kind: "state", aliases: ["K"], role: "host", stance: "for", interests: ["peace"] },
    ],
    agreements: ["pact", "own"],
    localAgreements: [{ ...agreement, id: "own", name: "Our own" }],
    obstacles: [
      { ...obstacle, what: "Public opposition" },
      { what: "Borders", kind: "history", holder: "korea", hinders: ["japan"], severity: "low", evidence: "the words" },
    ],
    timeline: [{ id: "e1", date: "2012", event: "Shelved", source: "k" }],
    watch: ["The cabinet"],
    sources: [{ id: "k", publisher: "Kyodo", title: null, date: null, url: null }],
    related: ["other"],
    extra: { mine: { a: 1 } },
    body: "Body\nmore\n",
    bodyLine: 22,
    hasFrontMatter: true,
  });
});

describe("the title", () => {
  test.each([
    ["is the field's", "---\ntitle: A\n---\n# B\n", "A"],
    ["else the first heading's", "---\ndate: 2016\n---\nText\n\n# B *b*\n# C\n", "B b"],
    ["else the file's name", "Text without a heading", "The File"],
    ["a heading in code is none", "```\n# code\n```\n# Real\n", "Real"],
    ["an empty heading is none", "#\n# Real\n", "Real"],
    ["a wrong one gives way to the heading", "---\ntitle: [a]\n---\n# B\n", "B"],
    ["of broken front matter it is the heading's", "---\ntitle: [a\n---\n# B\n", "B"],
  ])("%s", (_, text, title) => {
    expect(parseBrief(text, "dir/The File.md").brief.title).toBe(title);
  });
});

describe("line ends", () => {
  test.each(["\n", "\r\n", "\r"])("%j: the same brief, the same lines", (end) => {
    const text = ["---", "title: T", "date: never", "---", "Body", "more", ""].join(end);
    const { brief, problems } = parseBrief(text, "x.md");
    expect([brief.title, brief.body, brief.bodyLine]).toEqual(["T", "Body\nmore\n", 5]);
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });
});

describe("of a note without front matter nothing is demanded", () => {
  test.each([
    ["plain text", "Just text.\n"],
    ["nothing", ""],
    ["a thematic break first", "---\n\nA thought.\n\n---\n\nAnother: more.\n"],
    ["NUL and escapes", "a\0b\u001b[31m\n"],
    ["only dashes", "---"],
  ])("%s", (_, text) => {
    const { brief, problems } = parseBrief(text, "x.md");
    expect({ problems, hasFrontMatter: brief.hasFrontMatter, body: brief.body, line: brief.bodyLine }).toEqual({
      problems: [],
      hasFrontMatter: false,
      body: text,
      line: 1,
    });
  });
});

describe("empty front matter is no problem", () => {
  test.each([
    ["no line", "---\n---\nBody"],
    ["a blank line", "---\n\n---\nBody"],
    ["a comment", "---\n# title:\n---\nBody"],
  ])("%s", (_, text) => {
    const { brief, problems } = parseBrief(text, "x.md");
    expect([problems, brief.body, brief.hasFrontMatter]).toEqual([[], "Body", true]);
  });
});

describe("each problem is told with its line and what was expected, and the body is kept", () => {
  const date = "expected YYYY, YYYY-MM or YYYY-MM-DD, a day that exists";
  const alias = (key: string) =>
    `front matter is not valid YAML: the value of ${key} refers to another with *, and aliases are not read; quote the value`;
  const deep =
    "front matter is not valid YAML: the nesting of a is deeper than 20 levels; expected fewer brackets or steps";
  const bomb = Array.from({ length: 20 }, (_, index) => `b${index}: &b${index} [*a, *a]`).join("\n");
  test.each<[string, string, string[]]>([
    ["a bomb of aliases", `a: &a [x]\n${bomb}`, Array.from({ length: 20 }, (_, at) => `${at + 3}: ${alias(`b${at}`)}`)],
    ["a reference to itself", "title: x\na: &a [*a]", [`3: ${alias("a")}`]],
    ["flow over 20 deep", `title: x\na: ${"[".repeat(20)}${"]".repeat(20)}`, [`3: ${deep}`]],
    ["sixty thousand deep", `a: ${"[".repeat(60_000)}`, [`2: ${deep}`]],
    [
      "a key given twice",
      "title: a\ndate: 2016\ntitle: b",
      ["4: front matter is not valid YAML: the key title is duplicated; the first counts, delete one of the two"],
    ],
    ["a prototype", "title: a\n__proto__: {evil: 1}", ["3: a field is called __proto__; expected another name"]],
    [
      "a prototype deep inside",
      "title: a\nmine:\n  - a: 1\n    __proto__: {evil: 1}",
      ["5: a field is called __proto__; expected another name"],
    ],
    [
      "an unknown tag",
      "title: a\nx: !!js/function 'a'",
      ["3: front matter is not valid YAML: the value of x begins with !, which makes it a tag; quote the value"],
    ],
    ["a day that does not exist", "title: a\ndate: 2016-02-30", [`3: date is "2016-02-30"; ${date}`]],
    [
      "a day of an event that does not exist",
      "timeline:\n  - {date: 2015, event: a}\n  - event: b\n    date: 2016-13",
      [`5: timeline[2].date is "2016-13"; ${date}`],
    ],
    ["an infinite date", "date: .inf", [`2: date is .inf; ${date}`]],
    ["an actor without a name", "actors:\n  - Japan\n  - role: host", ["4: actors[2] has neither actor nor name"]],
    [
      "a map where a list of actors belongs",
      "title: a\nactors: {japan: host}",
      ["3: actors has neither actor nor name"],
    ],
    ["an obstacle without words", "obstacles:\n  - kind: legal", ["3: obstacles[1] has no what"]],
    ["broken fields", '"title: a"', ["2: front matter is a single value; expected a map of fields"]],
    ["a list", "[title,\ndate: 2020]", ["2: front matter is a list; expected a map of fields"]],
    [
      "two wrong values",
      "id: a b\ndate: x",
      [
        '2: id is "a b"; expected an id: lower-case letters, digits, ".", "_" and "-", at most 100, not ending in ".md"',
        `3: date is "x"; ${date}`,
      ],
    ],
    ["a wrong value behind a block text", "summary: |\n  a\n  b\ndate: x", [`5: date is "x"; ${date}`]],
  ])("%s", (_, yaml, problems) => {
    expect(told(yaml)).toEqual(problems);
    expect(withFields(yaml).brief.body).toBe("# Heading\n");
  });

  test("fields never closed", () => {
    const { brief, problems } = parseBrief("---\ntitle: a\n\nBody\n", "x.md");
    const message = "front matter is opened and never closed; expected a line ---";
    expect(problems).toEqual([{ level: "error", path: "x.md", line: 1, code: "front-matter", message }]);
    expect(brief.body).toBe("---\ntitle: a\n\nBody\n");
  });

  test("fifty thousand keys", () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join("\n");
    expect(told(keys)).toEqual(["2: front matter has 488890 characters; expected at most 65536"]);
    expect(withFields(keys).brief.bodyLine).toBe(50_003);
  }, 5000);

  test("ten thousand wrong values, each with its line", () => {
    const yaml = `tags:\n${Array.from({ length: 10_000 }, () => "- []").join("\n")}`;
    expect(withFields(yaml).problems.map(({ line }) => line)).toEqual(Array.from({ length: 10_000 }, (_, i) => i + 3));
  }, 5000);
});

test("the line of a field is found by its place in the brief, though the file has unsound items before it", () => {
  const { brief, lineOf } = withFields("tags:\n  - []\n  - a\n  -\n  - b");
  expect(brief.tags.map((tag, index) => `${tag} ${lineOf(["tags", index])}`)).toEqual(["a 4", "b 6"]);
});

test("the line of an item that the brief does not have is that of its place in the file", () => {
  const { lineOf } = withFields("x:\n  - a\n  - b");
  expect([lineOf(["x", 1]), lineOf(["x", 0])]).toEqual([4, 3]);
});

test("fields called like methods of every object are fields of one's own", () => {
  const { brief } = withFields("toString: a\nconstructor: b\nhasOwnProperty: c");
  expect(brief.extra).toStrictEqual({ toString: "a", constructor: "b", hasOwnProperty: "c" });
});

describe("whatever the text", () => {
  const keys = ["title", "id", "date", "actors", "obstacles", "timeline", "sources", "agreements", "__proto__", "mine"];
  const bits = [
    "---",
    "\n",
    "\r\n",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "!!x ",
    "|\n  ",
    '"',
    "'",
    "#",
    "2016-02-30",
    "\0",
    "\ud800",
    "한",
    "  ",
    ...keys,
  ];
  const yamlish = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join(""));
  const value = fc.jsonValue({ maxDepth: 4 });
  const flow = fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 6 })
    .map((fields) => fields.map(([key, item]) => `${key}: ${JSON.stringify(item)}`).join("\n"));
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    yamlish,
    fc.tuple(fc.oneof(yamlish, flow), fc.string()).map(([yaml, body]) => `---\n${yaml}\n---\n${body}`),
  );

  test("parseBrief does not throw, its brief is complete, its problems name lines of the file", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { brief, problems, unknownKeys } = parseBrief(input, "x.md");
        const lines = input.replace(/\r\n?/g, "\n").split("\n").length;
        for (const { line, message, path } of problems) {
          expect(path).toBe("x.md");
          expect(message).not.toMatch(/undefined|\[object/);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        expect(brief.title).not.toBe("");
        expect(input.replace(/\r\n?/g, "\n").endsWith(brief.body)).toBe(true);
        expect(JSON.parse(JSON.stringify(brief))).toEqual(brief);
        unknownKeys();
      }),
      { numRuns: 2000 },
    );
  });

  test("no text changes what other objects inherit", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(
        fc.constantFrom("", "mine: ", "actors: "),
        fc.constantFrom("__proto__", "constructor", "prototype"),
        flow,
        (outer, key, inner) => {
          const fields = inner.split("\n").join(", ");
          const { brief } = parseBrief(
            `---\n${outer}{${key}: {evil: 1, prototype: {evil: 1}}, ${fields}}\n---\n`,
            "x.md",
          );
          expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
          expect((brief as { evil?: unknown }).evil).toBeUndefined();
          expect((brief.extra as { evil?: unknown }).evil).toBeUndefined();
          expect(Object.hasOwn(brief.extra, "__proto__")).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});
