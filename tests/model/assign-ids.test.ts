import { describe, expect, test } from "vitest";
import { assignIds } from "../../src/model/assign-ids.ts";

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
      { "README.md": "readme", "asia/README.md": "asia-readme", "asia/east/README.md": "asia-east-readme" },
    ],
    [
      "stems that differ in case alone are shared",
      { "a/Nile.md": null, "b/nile.md": null },
      { "a/Nile.md": "a-nile", "b/nile.md": "b-nile" },
    ],
    [
      "a stem is shared with a file that has an explicit id",
      { "a/nile.md": "dam", "b/nile.md": null },
      { "a/nile.md": "dam", "b/nile.md": "b-nile" },
    ],
  ])("%s", (_, files, ids) => {
    const assigned = assignIds(claims(files));
    expect(Object.fromEntries(assigned.ids)).toEqual(ids);
    expect(assigned.losers).toEqual([]);
  });

  test.each([
    [
      "of two explicit ids the first path wins, in whatever order they were found",
      { "b.md": "same", "a.md": "same" },
      { "a.md": "same" },
      [{ path: "b.md", id: "same", winner: "a.md" }],
    ],
    [
      "an explicit id wins over a stem that comes before it",
      { "a.md": null, "z.md": "a" },
      { "z.md": "a" },
      [{ path: "a.md", id: "a", winner: "z.md" }],
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
  ])("%s", (_, files, ids, losers) => {
    const assigned = assignIds(claims(files));
    expect(Object.fromEntries(assigned.ids)).toEqual(ids);
    expect(assigned.losers).toEqual(losers);
  });

  test("ten README.md of ten directories have ten ids", () => {
    const files = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`d${index}/README.md`, null]));
    const { ids, losers } = assignIds(claims(files));
    expect([...ids.values()].sort()).toEqual(Array.from({ length: 10 }, (_, index) => `d${index}-readme`));
    expect(losers).toEqual([]);
  });
});
