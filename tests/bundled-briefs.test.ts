import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBrief } from "../src/format/parse-brief.ts";
import { parseLibrary } from "../src/format/parse-library.ts";
import { splitFrontMatter } from "../src/format/split-front-matter.ts";
import { findEvidence } from "../src/markdown/find-evidence.ts";
import { plainMarkdown } from "../src/markdown/plain-markdown.ts";
import { readMarkdown } from "../src/markdown/read-markdown.ts";
import { participants } from "../src/model/agreement.ts";
import { firstDay, lastDay } from "../src/model/date.ts";
import { datesAndNumbers, isKnown } from "./facts/dates-and-numbers.ts";
import facts from "./facts/facts.json" with { type: "json" };
import { root } from "./run-brief.ts";

const briefs = readdirSync(`${root}briefs`)
  .filter((name) => name.endsWith(".md"))
  .map((name) => {
    const path = `${root}briefs/${name}`;
    const text = readFileSync(path, "utf8");
    return { name: name.slice(0, -3), text, ...parseBrief(text, path) };
  });
const library = parseLibrary(readFileSync(`${root}briefs/library.yaml`, "utf8"), "library.yaml");
const citations = (body: string) => Array.from(body.matchAll(/\[\^([^\]]+)\]/g), ([, label]) => label as string);

describe("library.yaml", () => {
  test("has no problem, and every party and mediator is an actor", () => {
    expect(library.problems).toEqual([]);
    const actors = new Set(library.definitions.actors.map(({ id }) => id));
    const named = library.definitions.agreements.flatMap(participants);
    expect(named.filter((id) => !actors.has(id))).toEqual([]);
  });
});

test("whatever an agreement of library.yaml says of its matters and of its force has a source of its own", () => {
  const known = new Set(library.definitions.matters.map(({ id }) => id));
  for (const { id, matters, binding, sources } of library.definitions.agreements) {
    const own = sources.map((source) => source.id);
    const cited = [...matters.map(({ source }) => source), ...(binding === null ? [] : [binding.source])];
    expect([id, cited.filter((source) => source === null || !own.includes(source))]).toEqual([id, []]);
    expect(matters.filter(({ matter }) => !known.has(matter))).toEqual([]);
  }
});

describe.each(briefs)("the brief $name", ({ name, text, brief, problems }) => {
  test("is sound: no problems, its file name for an id, 300 to 700 words", () => {
    expect(problems).toEqual([]);
    expect(brief.id).toBe(name);
    const prose = brief.body.split("\n").filter((line) => !line.startsWith("#"));
    const words = plainMarkdown(prose.join("\n")).split(" ").length;
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(700);
  });

  test("cites only sources that it names, and names none that nothing cites", () => {
    const known = brief.sources.map(({ id }) => id);
    const cited = new Set([...citations(brief.body), ...brief.timeline.map(({ source }) => source)]);
    expect(citations(brief.body).filter((label) => !known.includes(label))).toEqual([]);
    expect(known.filter((id) => !cited.has(id))).toEqual([]);
    expect(brief.timeline.filter(({ source }) => source === null || !known.includes(source))).toEqual([]);
  });

  test("shows evidence for every obstacle, verbatim in its body", () => {
    expect(brief.obstacles.length).toBeGreaterThan(1);
    for (const { what, evidence, kind, severity, holder, hinders } of brief.obstacles) {
      expect(findEvidence(readMarkdown(brief.body), [evidence ?? ""]), what).not.toContain(null);
      expect([kind, severity, holder, hinders.length > 0], what).not.toContain(null);
    }
  });

  test("names an actor or an agreement of library.yaml as the holder of every obstacle", () => {
    const { actors, agreements } = library.definitions;
    const known = new Set([...actors, ...agreements].map(({ id }) => id));
    expect(brief.obstacles.map(({ holder }) => holder).filter((holder) => !known.has(holder ?? ""))).toEqual([]);
  });

  test("grades its sources, and tells its judgements apart", () => {
    expect(brief.sources.filter(({ grade }) => grade === null).map(({ id }) => id)).toEqual([]);
    expect(brief.judgements.length).toBeGreaterThan(0);
    expect(brief.judgements.filter(({ confidence, basis }) => confidence === null || basis === null)).toEqual([]);
  });

  test("speaks from its date: no event is later, and events stand in order", () => {
    const days = brief.timeline.map(({ date }) => firstDay(date));
    expect(days).toEqual(days.toSorted());
    expect(days.filter((day) => day > lastDay(brief.date ?? ""))).toEqual([]);
  });

  test("tells no date and no number that its facts do not carry", () => {
    const carried = facts[name as keyof typeof facts];
    const frontMatter = splitFrontMatter(text).fields.replace(/url: "[^"]*"/g, "");
    const known = new Set([...carried, ...datesAndNumbers(frontMatter)]);
    const told = datesAndNumbers(brief.body.replace(/\[\^[^\]]+\]/g, ""));
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((token) => !isKnown(token, known))).toEqual([]);
  });

  test("names actors and agreements that library.yaml knows", () => {
    const known = new Set([...library.definitions.actors, ...library.definitions.agreements].map(({ id }) => id));
    const named = [...brief.actors.map(({ reference }) => reference), ...brief.agreements];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

// The article that began it is copyrighted and not part of the project; where it is at hand, nothing may be copied from it.
const reference = `${root}../shared/reference/`;
if (existsSync(reference)) {
  test("no eight words in a row come from the reference article, its cited title aside", () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (text: string) => words(text).map((_, index, all) => all.slice(index, index + 8).join(" "));
    const articles = readdirSync(reference).map((name) => readFileSync(reference + name, "utf8"));
    const known = new Set(articles.flatMap(runs));
    for (const { name } of briefs) {
      const text = readFileSync(`${root}briefs/${name}.md`, "utf8");
      const own = text.replaceAll("South Korea: Seoul Resumes Talks With Japan on Intelligence Sharing", "§");
      expect(
        runs(own).filter((run) => run.split(" ").length === 8 && known.has(run)),
        name,
      ).toEqual([]);
    }
  });
}
