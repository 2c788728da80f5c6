import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { GenericSchema } from "valibot";
import { describe, expect, test } from "vitest";
import { commands } from "../src/command/all.ts";
import { answerObjects } from "../src/command/answers/all.ts";
import { helpTopics } from "../src/command/help-topics.ts";
import { optionOf, type ParameterSet } from "../src/command/parameter.ts";
import { readMarkdown } from "../src/markdown/read-markdown.ts";
import { findSection, sections } from "../src/markdown/sections.ts";
import { sharedParameters } from "../src/shell/shared-parameters.ts";
import { root } from "./run-brief.ts";

const readme = readFileSync(`${root}README.md`, "utf8");
const chapters = new Map(
  Object.keys(helpTopics).map((topic) => [topic, readFileSync(`${root}src/manual/${topic}.md`, "utf8")]),
);
const text = [readme, ...chapters.values()].join("\n");

function chapterOfReadme(title: string): string {
  const found = findSection(sections(readMarkdown(readme)), title);
  return readme.split("\n").slice(found?.start, found?.end).join("\n");
}

test("the README is read in a few minutes: ten kilobytes at most", () => {
  expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(10_000);
});

test("every chapter of the manual is linked from the README, and begins with its title", () => {
  const files = readdirSync(`${root}src/manual`).map((name) => name.replace(/\.md$/, ""));
  expect(files.toSorted()).toEqual(Object.keys(helpTopics).toSorted());
  for (const [topic, title] of Object.entries(helpTopics)) {
    expect(readme).toContain(`](src/manual/${topic}.md)`);
    expect(chapters.get(topic)?.split("\n")[0]).toBe(`# ${title}`);
  }
});

test("every file that the README links is there, and in the package or the checkout", () => {
  const targets = Array.from(readme.matchAll(/\]\(([^)#:]+)\)/g), ([, target = ""]) => target);
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((target) => !existsSync(root + target))).toEqual([]);
});

/** The options among parameters, as typed. */
function optionsOf(parameters: ParameterSet): string[] {
  return Object.keys(parameters)
    .filter((name) => !parameters[name]?.isArgument)
    .map(optionOf);
}

const declared = await Promise.all(
  commands.map(async ({ name, load }) => ({ name, options: optionsOf((await load()).parameters) })),
);
const shared = optionsOf(sharedParameters({}));

test("the README's table of commands has every command, and no other", () => {
  const named = [...chapterOfReadme("Commands").matchAll(/^\| `brief ([a-z]+)/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
});

test("every option that the README and the manual name is one", () => {
  const known = new Set([...shared, ...declared.flatMap(({ options }) => options)]);
  // Of other programs: npm, fzf.
  const others = ["--global", "--delimiter", "--with-nth", "--preview", "--help"];
  const named = new Set(text.match(/(?<=[\s`(])--[a-z][a-z-]*/g));
  expect([...named].filter((name) => !known.has(name) && !others.includes(name))).toEqual([]);
});

test("every option is named by the README or the manual", () => {
  const all = [...declared, { name: "", options: shared }].flatMap(({ name, options }) =>
    options.map((option) => ({ name, option })),
  );
  expect(all.filter(({ option }) => !new RegExp(`${option}(?![\\w-])`).test(text))).toEqual([]);
});

/** The rows of the chapter on JSON: what an object is called, and what is said of its fields. */
const objectRows = Array.from(
  (chapters.get("json") ?? "").matchAll(/^\| ([a-z ]+?)(?: \(.*)? \| (.*) \|$/gm),
  ([, name = "", says = ""]) => ({
    name,
    says,
  }),
).filter(({ name }) => name !== "object");

/** The fields that a row names, those of the rows that it refers to by name among them. */
function namedFields(name: string): string[] {
  const index = objectRows.findIndex((row) => row.name === name);
  const says = (objectRows[index]?.says ?? "").replace(/As tsv and csv: .*|With `--history` .*|as in `\w+`/g, "");
  const referred = objectRows
    .map((row) => row.name)
    .filter(
      (other, at) =>
        says.includes(`an ${other},`) ||
        says.startsWith(`a ${other},`) ||
        (says.startsWith("the same,") && at === index - 1),
    );
  const own = Array.from(says.matchAll(/`(\w+(?:\[\]|\{\})?)`/g), ([, field = ""]) => field);
  return [...own, ...referred.flatMap(namedFields)];
}

const named = new Set<unknown>(Object.values(answerObjects));

/** A schema's fields as the chapter writes them, with those of the objects inside that have no row. */
function schemaFields(schema: GenericSchema): string[] {
  const { type, entries = {}, item, wrapped, options = [] } = schema as unknown as Record<string, never>;
  // Those of a union have the same fields.
  if (type === "union") return schemaFields(options[0] as never);
  if (type === "array" || type === "nullable" || type === "optional") return inside((item ?? wrapped) as never);
  return Object.entries(entries as Record<string, GenericSchema>).flatMap(([key, value]) => [
    key + ({ array: "[]", record: "{}" }[bareType(value)] ?? ""),
    ...inside(value),
  ]);
}

/** What a field is where it is there. */
function bareType(schema: GenericSchema): string {
  const [bare = schema] = "pipe" in schema ? (schema.pipe as GenericSchema[]) : [];
  return bare.type === "optional" ? bareType((bare as unknown as { wrapped: GenericSchema }).wrapped) : bare.type;
}

function inside(schema: GenericSchema): string[] {
  const bare = "pipe" in schema ? (schema.pipe as GenericSchema[])[0] : schema;
  return named.has(schema) || named.has(bare) ? [] : schemaFields(schema);
}

describe("the manual's chapter on JSON", () => {
  test("has a row for each object that answers are made of, and no other", () => {
    expect(objectRows.map(({ name }) => name)).toEqual(Object.keys(answerObjects));
  });

  test.each(Object.entries(answerObjects))("tells every field of: %s", (name, schema) => {
    expect(new Set(namedFields(name))).toEqual(new Set(schemaFields(schema)));
  });
});
