import { describe, expect, test } from "vitest";
import { assignIds, idsMeaning } from "../../src/model/assign-ids.ts";
import { isId } from "../../src/model/brief-id.ts";
import { cpuTime } from "../cpu-time.ts";
import { fc } from "../seeded.ts";

const claims = (files: Readonly<Record<string, string | null>>) =>
  Object.entries(files).map(([path, explicitId]) => ({ path, explicitId }));

describe("assignIds", () => {
  test.each([
    ["a file is called by its stem", { "gsomia-2016.md": null }, { "gsomia-2016.md": "gsomia-2016" }],
    ["its directories do not count", { "asia/east/gsomia.md": null }, { "asia/east/gsomia.md": "gsomia" }],
    ["its front matter goes before its stem", { "a.md": "talks" }, { "a.md": "talks" }],
    [
      "what an id may not hold becomes a hyphen",
      { "The Pact (2016)!.md": null },
      { "The Pact (2016)!.md": "the-pact-2016" },
    ],
    ["Hangul is kept", { "지도 협정.md": null }, { "지도 협정.md": "지도-협정" }],
    ["a name without letters is untitled", { "!!!.md": null }, { "!!!.md": "untitled" }],
    ["a stem that ends in .md loses it", { "x.md.md": null }, { "x.md.md": "x" }],
    [
      "a stem that two files share gives way to their paths",
      { "README.md": null, "asia/README.md": null, "asia/east/README.md": null },
      { "README.md": "readme", "asia/README.md": "asia", "asia/east/README.md": "asia-east" },
    ],
    [
      "stems that differ in case alone are shared",
      { "a/Nile.md": null, "b/nile.md": null },
      { "a/Nile.md": "a-nile", "b/nile.md": "b-nile" },
    ],
    [
      "a file at the root keeps a stem that others share",
      { "a/talks.md": null, "talks.md": null },
      { "a/talks.md": "a-talks", "talks.md": "talks" },
    ],
    [
      "a folder's page keeps its name where it is the only one",
      { "asia/index.md": null },
      { "asia/index.md": "index" },
    ],
    [
      "vowel signs are kept",
      { "हिन्दी.md": null, "ไฟล์มีเดีย.md": null },
      { "हिन्दी.md": "हिन्दी", "ไฟล์มีเดีย.md": "ไฟล์มีเดีย" },
    ],
    [
      "a stem is shared with a file that has an explicit id",
      { "a/nile.md": "dam", "b/nile.md": null },
      { "a/nile.md": "dam", "b/nile.md": "b-nile" },
    ],
  ])("%s", (_, files, ids) => {
    const assigned = assignIds(claims(files));
    expect(Object.fromEntries(assigned.ids)).toEqual(ids);
    expect(assigned.clashes).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, null>>, string[]]>([
    ["names that differ in case", { "plan.md": null, "Plan.md": null, "PLAN.md": null }, ["plan-", "plan-", "plan-"]],
    ["names that differ in signs", { "C++.md": null, "C#.md": null }, ["c-", "c-"]],
    ["an ampersand and a blank", { "Q&A.md": null, "Q A.md": null }, ["q-a-", "q-a-"]],
    ["composed and decomposed letters", { "\u00e9.md": null, "e\u0301.md": null }, ["é-", "é-"]],
    ["folders that differ in signs", { "a b/readme.md": null, "a-b/readme.md": null }, ["a-b-", "a-b-"]],
    ["names of signs alone", { "!.md": null, "?.md": null }, ["untitled-", "untitled-"]],
    [
      "names that are longer than ids",
      { [`${"x".repeat(120)}.md`]: null, [`${"x".repeat(121)}.md`]: null },
      ["xxx", "xxx"],
    ],
    ["a path that is another's stem", { "a-c.md": null, "a/c.md": null, "b/c.md": null }, ["a-c", "a-c-", "b-c"]],
    [
      "a folder that is another's stem",
      { "asia.md": null, "asia/README.md": null, "README.md": null },
      ["asia", "asia-", "readme"],
    ],
  ])("%s have ids of their own, in whatever order they are found", (_, files, beginnings) => {
    const { ids, clashes } = assignIds(claims(files));
    const own = Object.keys(files).map((path) => ids.get(path) ?? "");
    expect(new Set(own).size).toBe(own.length);
    for (const [index, id] of own.entries()) {
      expect(isId(id)).toBe(true);
      const beginning = beginnings[index] as string;
      if (beginning.endsWith("-")) expect(id).toMatch(new RegExp(`^${beginning}[0-9a-z]{6}$`));
      else expect(id.startsWith(beginning)).toBe(true);
    }
    expect(clashes).toEqual([]);
    expect(assignIds(claims(files).toReversed()).ids).toEqual(new Map([...ids].toReversed()));
  });

  test.each([
    "talks (Anna's conflicted copy 2020-01-03).md",
    "talks (conflicted copy).md",
    "talks.sync-conflict-20200103-120000-ABCDEFG.md",
    "talks 2.md",
    "talks-1.md",
    "old talks.md",
    "a/talks.md",
  ])("the original wins over %s", (copy) => {
    const { ids, clashes } = assignIds(claims({ [copy]: "talks", "talks.md": "talks" }));
    expect([...ids]).toEqual([["talks.md", "talks"]]);
    expect(clashes).toEqual([{ path: copy, id: "talks", winner: "talks.md" }]);
  });

  test("of files that are called otherwise than their id the shortest name wins", () => {
    const { ids } = assignIds(claims({ "2016 talks 2.md": "gsomia", "2016 talks.md": "gsomia" }));
    expect([...ids]).toEqual([["2016 talks.md", "gsomia"]]);
  });

  test("a file whose name's id another takes is told, and has one of its own", () => {
    const { ids, clashes } = assignIds(
      claims({ "talks.md": null, "a/pact.md": null, "x.md": "talks", "y.md": "pact" }),
    );
    expect(ids.get("talks.md")).toMatch(/^talks-[0-9a-z]{6}$/);
    expect(ids.get("a/pact.md")).toBe("a-pact");
    expect(clashes).toEqual([
      { path: "talks.md", id: "talks", winner: "x.md" },
      { path: "a/pact.md", id: "pact", winner: "y.md" },
    ]);
  });

  test("a hash that another file is called by is longer", () => {
    const files = { "C++.md": null, "C#.md": null };
    const taken = assignIds(claims(files)).ids.get("C++.md") as string;
    const { ids } = assignIds(claims({ ...files, [`${taken}.md`]: null }));
    expect(ids.get(`${taken}.md`)).toBe(taken);
    expect(ids.get("C++.md")).toMatch(/^c-[0-9a-z]{11}$/);
  });

  test("a hundred thousand files that share a name have their ids at once", () => {
    const start = cpuTime();
    const { ids } = assignIds(
      Array.from({ length: 100_000 }, (_, at) => ({ path: `d${at}/talks.md`, explicitId: null })),
    );
    expect([ids.size, new Set(ids.values()).size]).toEqual([100_000, 100_000]);
    expect(cpuTime() - start).toBeLessThan(10_000);
  });

  test("every file has an id, no two the same, whatever they are called and in whatever order", () => {
    const part = fc.constantFrom(
      "a",
      "A",
      "a b",
      "a-b",
      "readme",
      "README",
      "index",
      "é",
      "e\u0301",
      "C++",
      "C#",
      "!",
      "a-b-a",
      "हि",
    );
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join("/")}.md`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 30 }), (paths) => {
        const { ids } = assignIds(paths.map((one) => ({ path: one, explicitId: null })));
        expect(new Set(ids.values()).size).toBe(paths.length);
        expect([...ids.values()].every(isId)).toBe(true);
        const turned = assignIds(paths.toReversed().map((one) => ({ path: one, explicitId: null }))).ids;
        expect(paths.map((one) => turned.get(one))).toEqual(paths.map((one) => ids.get(one)));
      }),
    );
  });

  test.each([
    [
      "of two explicit ids the first path wins, in whatever order they were found",
      { "b.md": "same", "a.md": "same" },
      { "a.md": "same" },
      [{ path: "b.md", id: "same", winner: "a.md" }],
    ],
    [
      "every loser is told of the one winner",
      { "a.md": "x", "b.md": "x", "c.md": "x" },
      { "a.md": "x" },
      [
        { path: "b.md", id: "x", winner: "a.md" },
        { path: "c.md", id: "x", winner: "a.md" },
      ],
    ],
  ])("%s", (_, files, ids, clashes) => {
    const assigned = assignIds(claims(files));
    expect(Object.fromEntries(assigned.ids)).toEqual(ids);
    expect(assigned.clashes).toEqual(clashes);
  });

  test("ten README.md of ten directories have ten ids", () => {
    const files = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`d${index}/README.md`, null]));
    const { ids, clashes } = assignIds(claims(files));
    expect([...ids.values()].sort()).toEqual(Array.from({ length: 10 }, (_, index) => `d${index}`));
    expect(clashes).toEqual([]);
  });
});

test.each([
  ["asia/east/Talks & more.md", ["talks-more", "asia-east-talks-more"]],
  ["asia/README.md", ["readme", "asia-readme", "asia"]],
  ["a.md", ["a"]],
])("%s may be meant by %j", (path, ids) => {
  expect(idsMeaning(path)).toEqual(ids);
});
