import { describe, expect, test } from "vitest";
import { parseLibrary } from "../../src/format/parse-library.ts";

const told = (yaml: string) =>
  parseLibrary(yaml, "lib/library.yaml").problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);

test("the tables of a library", () => {
  const { definitions, problems } = parseLibrary(
    "name: Asia\nactors:\n  korea: {name: Korea, kind: state, aliases: [Seoul]}\n  un:\n",
    "l",
  );
  const korea = { id: "korea", name: "Korea", kind: "state", aliases: ["Seoul"] };
  const un = { id: "un", name: "un", kind: null, aliases: [] };
  expect(definitions).toEqual({ name: "Asia", actors: [korea, un], agreements: [], matters: [] });
  expect(problems).toEqual([]);
});

describe("an empty library.yaml is no problem", () => {
  test.each([
    ["no byte", ""],
    ["only comments", "# actors:\n#  korea: {}\n"],
    ["tables without entries", "actors:\nagreements:\n"],
  ])("%s", (_, yaml) => {
    const { definitions, problems } = parseLibrary(yaml, "l");
    expect({ definitions, problems }).toEqual({
      definitions: { name: null, actors: [], agreements: [], matters: [] },
      problems: [],
    });
  });
});

describe("what is wrong is told with its line", () => {
  test.each([
    [
      "a wrong kind",
      "actors:\n  a: {kind: statt}",
      [
        'lib/library.yaml:2: actors.a.kind is "statt"; expected one of state, person, organisation, public, framework; did you mean state?',
      ],
    ],
    [
      "lines that end in CRLF",
      "name: x\r\nactors:\r\n  a: []\r\n",
      ["lib/library.yaml:3: actors.a is a list; expected a map"],
    ],
    ["lines that end in CR", "name: x\ractors:\r  a: []\r", ["lib/library.yaml:3: actors.a is a list; expected a map"]],
    [
      "an entry that is given twice",
      "actors:\n  a: {}\n  b: {}\n  a: {}",
      ["lib/library.yaml:4: is not valid YAML: the key a is duplicated; delete one of the two"],
    ],
    ["a list for the whole", "- a", ["lib/library.yaml:1: the file is a list; expected a map"]],
    [
      "an alias",
      "actors:\n  a: &x {}\n  b: *x",
      [
        "lib/library.yaml:3: is not valid YAML: the value of b refers to another with *, and aliases are not read; quote the value",
      ],
    ],
    [
      "a prototype",
      "actors:\n  a: {name: A}\n  __proto__: {name: B}",
      ["lib/library.yaml:3: a field is called __proto__; expected another name"],
    ],
    [
      "a day that does not exist",
      "agreements:\n  p:\n    history:\n      - {date: 2016-02-30, status: signed}",
      [
        'lib/library.yaml:4: agreements.p.history[1].date is "2016-02-30"; expected YYYY, YYYY-MM or YYYY-MM-DD, a day that exists',
      ],
    ],
    [
      "a history out of order",
      "agreements:\n  p:\n    history:\n      - {date: 2016, status: signed}\n      - {date: 2015, status: proposed}",
      ["lib/library.yaml:3: the history has 2015 after 2016; expected the order of dates"],
    ],
  ])("%s", (_, yaml, problems) => {
    expect(told(yaml)).toEqual(problems);
  });
});

test("a wrong entry hides no other", () => {
  const { definitions } = parseLibrary("actors:\n  a: []\n  b: {name: B}\nagreements:\n  c: x\n  d: {name: D}", "l");
  expect([...definitions.actors, ...definitions.agreements].map(({ name }) => name)).toEqual(["B", "D"]);
});

test("a key called like a method of every object is an actor like others", () => {
  const { definitions } = parseLibrary("actors:\n  constructor: {name: C}\n  toString: {name: T}", "l");
  expect(definitions.actors.map(({ id, name }) => `${id} ${name}`)).toEqual(["constructor C", "toString T"]);
});

test("fifty thousand wrong entries are each told with their line and do not hang", () => {
  const entries = Array.from({ length: 50_000 }, (_, index) => `  k${index}: []`);
  const { problems } = parseLibrary(`actors:\n${entries.join("\n")}`, "l");
  expect(problems.map(({ line }) => line)).toEqual(entries.map((_, index) => index + 2));
}, 10_000);
