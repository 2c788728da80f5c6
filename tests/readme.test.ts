import { readFileSync } from "node:fs";
import { Command } from "commander";
import { expect, test } from "vitest";
import { commands } from "../src/command/all.ts";
import { readMarkdown } from "../src/markdown/read-markdown.ts";
import { findSection, sections } from "../src/markdown/sections.ts";
import { declareOutput } from "../src/shell/output-options.ts";
import { root } from "./run-brief.ts";

const text = readFileSync(`${root}README.md`, "utf8");
const lines = text.split("\n");

function chapter(title: string): string {
  const found = findSection(sections(readMarkdown(lines.join("\n"))), title);
  return lines.slice(found?.start, found?.end).join("\n");
}

const declared = await Promise.all(
  commands.map(async ({ name, load }) => ({ name, options: (await load()).declare(new Command()).options })),
);
const shared = declareOutput(new Command()).options;

test("the README's table of commands has every command, and no other", () => {
  const named = [...chapter("Commands").matchAll(/^\| `brief ([a-z]+)/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
});

test("every option that the README names is one", () => {
  const known = new Set([...shared, ...declared.flatMap(({ options }) => options)].map(({ long }) => long));
  // Of other programs: npm, fzf.
  const others = ["--global", "--delimiter", "--with-nth", "--preview", "--help"];
  const named = new Set(text.match(/(?<=[\s`(])--[a-z][a-z-]*/g));
  expect([...named].filter((name) => !known.has(name) && !others.includes(name))).toEqual([]);
});

test("every option is named by the README", () => {
  const all = [...declared, { name: "", options: shared }].flatMap(({ name, options }) =>
    options.map(({ long }) => ({ name, long })),
  );
  expect(all.filter(({ long }) => !new RegExp(`${long}(?![\\w-])`).test(text))).toEqual([]);
});
