import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../src/command/all.ts";
import { optionOf, type ParameterSet } from "../src/command/parameter.ts";
import { sharedParameters } from "../src/shell/shared-parameters.ts";
import { findSection, sections } from "../src/text/sections.ts";
import { root } from "./run-brief.ts";

const text = readFileSync(`${root}README.md`, "utf8");
const lines = text.split("\n");

function chapter(title: string): string {
  const found = findSection(sections(lines), title);
  return lines.slice(found?.start, found?.end).join("\n");
}

/** The options among parameters, as typed. */
function optionsOf(parameters: ParameterSet): string[] {
  return Object.keys(parameters)
    .filter((name) => !parameters[name]?.isArgument)
    .map(optionOf);
}

const declared = await Promise.all(
  commands.map(async ({ name, load }) => ({ name, options: optionsOf((await load()).parameters) })),
);
const shared = optionsOf(sharedParameters({ isDrawn: true }));

test("the README's table of commands has every command, and no other", () => {
  const named = [...chapter("Commands").matchAll(/^\| `brief ([a-z]+)/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
});

test("every option that the README names is one", () => {
  const known = new Set([...shared, ...declared.flatMap(({ options }) => options)]);
  // Of other programs: npm, fzf.
  const others = ["--global", "--delimiter", "--with-nth", "--preview", "--help"];
  const named = new Set(text.match(/(?<=[\s`(])--[a-z][a-z-]*/g));
  expect([...named].filter((name) => !known.has(name) && !others.includes(name))).toEqual([]);
});

test("every option is named by the README", () => {
  const all = [...declared, { name: "", options: shared }].flatMap(({ name, options }) =>
    options.map((option) => ({ name, option })),
  );
  expect(all.filter(({ option }) => !new RegExp(`${option}(?![\\w-])`).test(text))).toEqual([]);
});
