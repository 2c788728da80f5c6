import { describe, expect, test } from "vitest";
import { readFields } from "../../src/format/read-fields.ts";
import { frontMatter, libraryFile } from "../../src/format/schema.ts";

type Schema = typeof frontMatter | typeof libraryFile;

function read(schema: Schema, raw: unknown) {
  const wrong: string[] = [];
  const fields = readFields(schema, raw, { wrong: (path, message) => wrong.push(`${path.join("/")}: ${message}`) });
  return { fields, wrong };
}

describe("what is sound is read", () => {
  test.each<[string, unknown, unknown]>([
    ["a single value stands for a list of one", { tags: "maps" }, { tags: ["maps"] }],
    [
      "a single map stands for a list of one",
      { timeline: { date: 2016, event: "x" } },
      { timeline: [{ date: "2016", event: "x" }] },
    ],
    ["numbers and booleans are texts", { title: 1984, tags: [true, 7] }, { title: "1984", tags: ["true", "7"] }],
    ["texts are trimmed", { title: "  a \n" }, { title: "a" }],
    ["empty items of a list are passed over", { tags: [null, "a"] }, { tags: ["a"] }],
    ["an empty field is a missing field", { title: null, tags: null }, {}],
    ["a date-time is its date", { date: "2016-10-27T10:00Z" }, { date: "2016-10-27" }],
    ["an id is lower-case NFC", { id: "É".normalize("NFD") }, { id: "é" }],
    ["unknown keys are passed over", { author: [1] }, {}],
    ["inherited keys are no fields", Object.create({ title: "x" }), {}],
  ])("%s", (_, raw, fields) => {
    expect(read(frontMatter, raw)).toEqual({ fields, wrong: [] });
  });

  test("an entry of a table may be empty", () => {
    expect(read(libraryFile, { actors: { korea: null } })).toEqual({ fields: { actors: { korea: {} } }, wrong: [] });
  });
});

describe("what is wrong costs only itself and is reported with what was expected", () => {
  const long = `a${"😀".repeat(40)}`;
  test.each<[string, unknown, unknown, string[]]>([
    ["a list for a text", { title: ["a"], id: "x" }, { id: "x" }, ["title: title is a list; expected a text"]],
    ["a map for a text", { title: {} }, {}, ["title: title is a map; expected a text"]],
    ["an empty text", { title: " " }, {}, ['title: title is " "; expected a text that is not empty']],
    [
      "one item of a list",
      { tags: ["a", [], "b"] },
      { tags: ["a", "b"] },
      ["tags/1: tags[2] is a list; expected a text"],
    ],
    [
      "a map without what it needs",
      { timeline: [{ event: "x" }] },
      { timeline: [] },
      ["timeline/0: timeline[1] has no date"],
    ],
    [
      "a single map without what it needs",
      { timeline: { event: "x" } },
      { timeline: [] },
      ["timeline: timeline has no date"],
    ],
    ["a text for a map", { timeline: ["x"] }, { timeline: [] }, ['timeline/0: timeline[1] is "x"; expected a map']],
    [
      "an actor that names nobody",
      { actors: [{ role: "host" }, "a"] },
      { actors: ["a"] },
      ["actors/0: actors[1] has neither actor nor name"],
    ],
    [
      "a long value is cut, between characters",
      { date: long },
      {},
      [`date: date is "a${"😀".repeat(27)}…"; expected YYYY, YYYY-MM or YYYY-MM-DD, a day that exists`],
    ],
    [
      "a slip of the pen",
      { obstacles: [{ what: "x", severity: "hihg" }] },
      { obstacles: [{ what: "x" }] },
      ['obstacles/0/severity: obstacles[1].severity is "hihg"; expected one of high, medium, low; did you mean high?'],
    ],
  ])("%s", (_, raw, fields, wrong) => {
    expect(read(frontMatter, raw)).toEqual({ fields, wrong });
  });

  test.each([
    ["a list", ["a"], ": the file is a list; expected a map"],
    ["a text", "a", ': the file is "a"; expected a map'],
  ])("a library.yaml that is %s", (_, raw, message) => {
    expect(read(libraryFile, raw)).toEqual({ fields: {}, wrong: [message] });
  });

  test("a table that is a list", () => {
    const message = "actors: actors is a list; expected a map from ids";
    expect(read(libraryFile, { actors: ["a"], name: "x" })).toEqual({ fields: { name: "x" }, wrong: [message] });
  });

  test.each(["a b", "-a", "a/b", "../a", "a.md", "x".repeat(101), ".hidden", ""])("%j is no id", (id) => {
    expect(read(frontMatter, { id }).fields).toEqual({});
    expect(read(frontMatter, { id }).wrong).toHaveLength(1);
  });
});

test("the positions in the file of the items that were kept are told", () => {
  const kept: Record<string, readonly number[]> = {};
  const reader = {
    wrong: () => {},
    kept: (path: readonly unknown[], at: readonly number[]) => (kept[path.join("/")] = at),
  };
  readFields(frontMatter, { tags: ["a", [], null, "b"] }, reader);
  expect(kept).toEqual({ tags: [0, 3] });
});
