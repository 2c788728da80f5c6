import { describe, expect, test } from "vitest";
import { parseBrief } from "../../src/format/parse-brief.ts";
import { parseLibrary } from "../../src/format/parse-library.ts";
import { cpuTime } from "../cpu-time.ts";
import { fc } from "../seeded.ts";

const told = (yaml: string) =>
  parseBrief(`---\n${yaml}\n---\nBody\n`, "x.md").problems.map(
    ({ line, message }) => `${line}: ${message.replace("front matter is not valid YAML: ", "")}`,
  );
const value = (why: string) => [`3: the value of title ${why}; quote the value`];

describe("of front matter that is not sound every other key loads, and the message says what to write", () => {
  test.each<[string, string, string[]]>([
    ["a colon", "title: Seoul and Tokyo: talks", value("holds a colon")],
    ["a colon at the end", "title: Talks:", value("holds a colon")],
    ["a mention", "title: @kim", value("begins with @")],
    ["code", "title: `x` and more", value("begins with `")],
    ["emphasis", "title: *note*", value("refers to another with *, and aliases are not read")],
    ["strong emphasis", "title: **note** more", value("begins with *")],
    ["a template", "title: {{name}}", value("begins with {")],
    ["a quoted word at the beginning", 'title: "Pact" talks', value('begins with " and goes on behind its end')],
    [
      "an apostrophe in single quotation marks",
      "title: 'it's done'",
      value("begins with ' and goes on behind its end"),
    ],
    ["brackets at the beginning", "title: [old] Talks", value("begins with [ and goes on behind its end")],
    ["a percent sign", "title: % y", value("begins with %")],
    ["a bar", "title: | y", value("begins with |")],
    ["an angle bracket", "title: > y", value("begins with >")],
    ["an ampersand alone", "title: & y", value("begins with &")],
    ["an exclamation", "title: !important note", value("begins with !, which makes it a tag")],
    ["a hyphen", "title: - y", value("begins with -")],
    ["a question", "title: ? y", value("begins with ?")],
    ["a bracket too many", "title: [a]]", value("begins with [ and goes on behind its end")],
    [
      "a hash in brackets",
      "title: [#asia]",
      ["3: the brackets of title hold what cannot stand there, at #; quote the value"],
    ],
    [
      "a mention in brackets",
      "title: [a, @b]",
      ["3: the brackets of title hold what cannot stand there, at @; quote the value"],
    ],
    [
      "an unclosed quotation mark",
      'title: "abc',
      ["3: a quotation mark or bracket is opened in title and never closed; close it or quote the value"],
    ],
    [
      "an unclosed apostrophe",
      "title: 'abc",
      ["3: a quotation mark or bracket is opened in title and never closed; close it or quote the value"],
    ],
    [
      "an unclosed bracket",
      "title: [a, b",
      ["3: a quotation mark or bracket is opened in title and never closed; close it or quote the value"],
    ],
    [
      "an unclosed brace over lines",
      "title: {a: b,\n  c: d",
      ["3: a quotation mark or bracket is opened in title and never closed; close it or quote the value"],
    ],
    [
      "an escape that there is not",
      'title: "a\\qb"',
      ["3: the value of title holds a backslash; quote the value with ' instead of \""],
    ],
    ["a bell", "title: a\u0007", ["3: the value of title holds a character that cannot be seen; delete it"]],
    [
      "a key that is given twice",
      "tags: [b]",
      ["3: the key tags is duplicated; the first counts, delete one of the two"],
    ],
    [
      "a key that is given twice, once in quotation marks",
      '"tags": [b]',
      ["3: the key tags is duplicated; the first counts, delete one of the two"],
    ],
    ["words that are no field", "just words", ['3: "just words" is no field; expected name: value']],
    ["no space behind the colon", "title:a", ["3: the colon of title has no space behind it; write title: a"]],
    ["words without a colon", "just words", ['3: "just words" is no field; expected name: value']],
    ["an address alone", "https://x.org/y", ['3: "https://x.org/y" is no field; expected name: value']],
    ["a tab before an item", "watch:\n\t- x", ["4: a tab indents the line; indent it with spaces"]],
    ["a tab before a key", "summary: s\n\ttitle: x", ["4: a tab indents the line; indent it with spaces"]],
    ["a directive", "%YAML 9", ["3: the value of this line begins with %; quote the value"]],
    [
      "a colon deep inside",
      "obstacles:\n  - what: tides\n    holder: Seoul: the city\n  - what: x",
      ["5: the value of holder holds a colon; quote the value"],
    ],
    [
      "an item with an apostrophe",
      "watch:\n  - 'Don't stop'\n  - b",
      ["4: the value of watch begins with ' and goes on behind its end; quote the value"],
    ],
    [
      "a quotation mark that is not closed inside",
      'obstacles:\n  - what: "tides\n    holder: Seoul',
      ["4: a quotation mark or bracket is opened in what and never closed; close it or quote the value"],
    ],
    [
      "items of different depth",
      "watch:\n  - a\n - b",
      ["5: watch cannot be read; indent its lines alike, or quote the value"],
    ],
    [
      "marks of a merge",
      "<<<<<<< HEAD\ntitle: Ours\n=======\ntitle: Theirs\n>>>>>>> branch",
      [
        "3: a merge was left unfinished; choose one side and delete the marks",
        "6: the key title is duplicated; the first counts, delete one of the two",
        "7: a merge was left unfinished; choose one side and delete the marks",
      ],
    ],
  ])("%s", (_, yaml, problems) => {
    const lines = `tags: [korea]\n${yaml}\ndate: 2016-10-27`;
    expect(told(lines)).toEqual(problems);
    const { brief, lineOf } = parseBrief(`---\n${lines}\n---\nBody\n`, "x.md");
    expect([brief.tags, brief.date]).toEqual([["korea"], "2016-10-27"]);
    expect([lineOf(["tags"]), lineOf(["date"])]).toEqual([2, lines.split("\n").length + 1]);
  });

  test("a key whose value begins at its colon is read all the same", () => {
    const { brief } = parseBrief("---\ntitle:Seoul talks\ndate:2016-10-27\ntags: [korea]\n---\nBody\n", "x.md");
    expect([brief.title, brief.date, brief.tags]).toEqual(["Seoul talks", "2016-10-27", ["korea"]]);
    const alone = parseBrief("---\ntitle:Seoul talks\ndate:2016-10-27\n---\nBody\n", "x.md").brief;
    expect([alone.title, alone.date]).toEqual(["Seoul talks", "2016-10-27"]);
  });

  test("a list at the beginning costs no key", () => {
    expect(told("- a\ntitle: b")).toEqual(['2: "- a" is no field; expected name: value']);
    expect(told("# x\n\n\ttitle: b\ntags: [c]")).toEqual([expect.stringMatching(/^4: /)]);
  });

  test("of an unfinished merge what stands on one side alone is read", () => {
    const { brief } = parseBrief("---\n<<<<<<< a\ntitle: A\ntags: [b]\n=======\ntitle: C\n>>>>>>> d\n---\n", "x.md");
    expect([brief.title, brief.tags]).toEqual(["A", ["b"]]);
  });

  test("a hundred errors are told, and what stands below is not read, as is told", () => {
    const yaml = `${Array.from({ length: 150 }, (_, index) => `k${index}: a: b`).join("\n")}\ntitle: x`;
    const problems = told(yaml);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe("102: front matter has more than 100 errors; mend these first, the rest is not read");
  });

  test("what stands before many repeated keys is read", () => {
    const { brief } = parseBrief(`---\ntitle: x\n${"tags: [a]\n".repeat(200)}---\n`, "x.md");
    expect([brief.title, brief.tags]).toEqual(["x", ["a"]]);
  });

  test("of a library.yaml of 4 MB with broken or repeated lines alone a hundred errors are told, at once", () => {
    for (const line of ["a: b\n", "a: b: c\n", "<<<<<<< a\nb: c\n"]) {
      const start = cpuTime();
      expect(parseLibrary(line.repeat(4_000_000 / line.length), "library.yaml").problems).toHaveLength(101);
      expect(cpuTime() - start).toBeLessThan(15_000);
    }
    const start = cpuTime();
    const own = lines(300_000, (at) => `k${at}: b: c`);
    expect(parseLibrary(own, "library.yaml").problems).toHaveLength(101);
    expect(cpuTime() - start).toBeLessThan(15_000);
  });

  test.each<[string, (size: number) => string]>([
    ["broken keys", (size) => "a: b: c\n".repeat(size / 8)],
    ["sound keys and one that is broken", (size) => `${lines(size / 8, (at) => `k${at}: v`)}\nx: y: z`],
    ["duplicate keys", (size) => "ab: cd\n".repeat(size / 7)],
    ["colons", (size) => `a: ${":".repeat(size)} : b`],
    ["quotation marks", (size) => `a: ${'"'.repeat(size)}`],
    ["hyphens", (size) => `a:\n  ${"- ".repeat(size / 2)}: x: y`],
    ["spaces before a tab", (size) => `a: b: c\n${" ".repeat(size)}\tx`],
    ["marks of merges", (size) => "<<<<<<< a\n=======\n".repeat(size / 18)],
    ["fences", (size) => `${"```\n".repeat(size / 8)}${"~".repeat(size / 2)}`],
  ])("64 KB of %s are read at once", (_, text) => {
    const start = cpuTime();
    told(text(65_000));
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

test.each([
  "2.50",
  "010",
  "6e2",
  "0o17",
  ".5",
  "12345678901234567890",
  "1.10",
  "007",
  "0x1F",
  "+5",
  "True",
  "-0",
  "1_000",
])("%s keeps its spelling wherever a text stands", (text) => {
  const { brief, problems } = parseBrief(
    `---\ntitle: ${text}\ntags: [${text}]\nregions: ${text}\nactors: [{name: ${text}, aliases: [${text}]}]\nrelated: [${text}]\nsources: [{id: ${text}, title: ${text}}]\nobstacles: [${text}]\n---\n`,
    "x.md",
  );
  expect(problems).toEqual([]);
  const { title, tags, regions, actors, related, sources, obstacles } = brief;
  const told = [
    title,
    tags,
    regions,
    actors[0]?.reference,
    actors[0]?.aliases,
    related,
    sources[0]?.id,
    sources[0]?.title,
  ];
  expect(told).toEqual([text, [text], [text], text, [text], [text], text, text]);
  expect(obstacles[0]?.what).toBe(text);
});

test("an id keeps its spelling, and what is no field of the format stays a number", () => {
  const { brief } = parseBrief("---\nid: 0123\npriority: 2.50\ndraft: true\nmine: {a: [1e3]}\n---\n", "x.md");
  expect([brief.id, brief.extra]).toEqual(["0123", { priority: 2.5, draft: true, mine: { a: [1000] } }]);
});

test("never throws, and keeps each line where it was", () => {
  const bits = [
    "a: b\n",
    "c: d: e\n",
    "- x\n",
    "  - y\n",
    "\t",
    '"',
    "'",
    "[",
    "{",
    "<<<<<<< a\n",
    "=======\n",
    ">>>>>>> b\n",
    "#",
    ":",
    " ",
    "\n",
    "&x ",
    "*x",
    "|",
    "%",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), (parts) => {
      const { problems } = parseBrief(`---\nz: 1\n${parts.join("")}\n---\n`, "x.md");
      expect(problems.every(({ line }) => line !== null && line > 0)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

describe("a title or summary that is no YAML is kept as it is written", () => {
  const brief = (yaml: string) =>
    parseBrief(`---\n${yaml}\ndate: 2016-10-27\n---\n# A heading\n\nBody\n`, "x.md").brief;
  test.each([
    ["Seoul and Tokyo: talks", "Seoul and Tokyo: talks"],
    ["Talks:", "Talks:"],
    ["One: two: three  # a remark", "One: two: three"],
    ["Seoul: talks\n  that go on", "Seoul: talks that go on"],
    ["@kim speaks", "@kim speaks"],
    ["[old] Talks", "[old] Talks"],
    ['"Pact" talks', '"Pact" talks'],
    ['"Pact" and "treaty"', '"Pact" and "treaty"'],
    ['"The "Pact" of Seoul"', 'The "Pact" of Seoul'],
    ["'it's done'", "it's done"],
    ['"Half a title', "Half a title"],
    ["`x` and more", "`x` and more"],
    ["% of it", "% of it"],
    ["!important note", "!important note"],
  ])("title: %s", (written, title) => {
    expect(brief(`title: ${written}`)).toMatchObject({ title, date: "2016-10-27" });
  });
  test("a summary too, under any of its keys, whatever their case", () => {
    expect(brief("Title: a: b\nDescription: Seoul: talks\nhead: a: b")).toMatchObject({
      title: "a: b",
      summary: "Seoul: talks",
    });
  });
  test.each(["{a: b,\n  c: d", "[a, b", "[a, @b]", "> folded\n  Seoul: talks", "'a\n  b"])(
    "but not where more than a line of text may be meant: %j",
    (written) => expect(brief(`title: ${written}`).title).toBe("A heading"),
  );
});
