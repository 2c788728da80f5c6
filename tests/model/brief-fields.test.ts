import type { GenericSchema } from "valibot";
import { describe, expect, test } from "vitest";
import { listedBrief, wholeBrief } from "../../src/command/answers/brief.ts";
import { parseBrief } from "../../src/format/parse-brief.ts";
import { frontMatter } from "../../src/format/schema.ts";
import { briefFields, fieldNames, isAtHand, plainNames } from "../../src/model/brief-fields.ts";
import { noFilters, passesFilters } from "../../src/model/filters.ts";
import { mergeNames } from "../../src/model/known-names.ts";
import { lazyBrief, withBody } from "../../src/model/lazy-brief.ts";
import { resolveBrief } from "../../src/model/resolve-brief.ts";
import { briefJson, wholeBriefJson } from "../../src/view/brief-json.ts";

/** A brief of which every plain field says what it is. */
const id = "own-id";
const said = plainNames.filter((name) => name !== "id").map((name) => `${name}: ${wordFor(name)}`);
const parsed = parseBrief(`---\nid: ${id}\n${said.join("\n")}\nactors: [Tokyo]\nmood: calm\n---\nBody\n`, "x.md").brief;
const place = { id, path: "/lib/x.md", library: "/lib" };
const { body, bodyLine, ...head } = parsed;
const brief = resolveBrief(head, mergeNames([]), place);

function wordFor(name: string): string {
  return name === "date" ? "2014-12" : name === "id" ? id : `the-${name}`;
}

describe("the descriptors of a brief's fields", () => {
  test("are those of the format's schema", () => {
    expect(fieldNames.toSorted()).toEqual(Object.keys(frontMatter.entries).toSorted());
  });

  test.each(plainNames)("%s holds what its schema reads", (name) => {
    const { wrapped } = frontMatter.entries[name] as unknown as { wrapped: GenericSchema };
    expect(briefFields[name].holds).toBe(wrapped.type === "array" ? "texts" : "text");
  });

  test.each(plainNames)("%s is read, and --where finds it", (name) => {
    const where = (value: string) => [{ key: name, values: [value] }];
    expect([brief[name]].flat()).toEqual([wordFor(name)]);
    expect(passesFilters(brief, { ...noFilters, where: where(wordFor(name)) })).toBe(true);
    expect(passesFilters(brief, { ...noFilters, where: where("another") })).toBe(false);
  });

  test("are what JSON prints of a brief in lists, in the order of its schema", () => {
    expect(Object.keys(briefJson(brief))).toEqual(Object.keys(listedBrief.entries));
  });

  test("are what JSON prints of a whole brief, in the order of its schema", () => {
    expect(Object.keys(wholeBriefJson({ ...brief, body, bodyLine }))).toEqual(Object.keys(wholeBrief.entries));
  });
});

describe("lazyBrief()", () => {
  const { title, date, summary, tags, regions } = brief;
  const known = { ...place, title, date, summary, tags, regions };

  test("makes the rest when it is first asked for, of JSON's objects as well", () => {
    let times = 0;
    const lazy = lazyBrief(
      known,
      () => {
        times += 1;
        return { ...brief, sources: [] };
      },
      () => brief.sources,
    );
    const json = briefJson(lazy);
    const whole = withBody(lazy, { body, bodyLine });
    for (const name of fieldNames.filter(isAtHand))
      expect([lazy[name], json[name]]).toEqual([brief[name], brief[name]]);
    expect([whole.title, whole.body, times]).toEqual([title, body, 0]);
    expect([lazy.actors, json["agreements"], whole.watch, times]).toEqual([
      brief.actors,
      brief.agreements,
      brief.watch,
      3,
    ]);
    expect([lazy.sources, times]).toEqual([brief.sources, 3]);
  });

  test("has every field of the brief", () => {
    const lazy = lazyBrief(
      known,
      () => brief,
      () => brief.sources,
    );
    const keys = Object.keys(brief) as (keyof typeof brief)[];
    expect(Object.fromEntries(keys.map((key) => [key, lazy[key]]))).toEqual(brief);
    expect(JSON.stringify(wholeBriefJson(withBody(lazy, { body, bodyLine })))).toBe(
      JSON.stringify(wholeBriefJson({ ...brief, body, bodyLine })),
    );
  });
});
