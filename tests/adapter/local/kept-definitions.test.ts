import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLibraryFile } from "../../../src/adapter/disk/read-library.ts";
import { keptDefinitions } from "../../../src/adapter/local/kept-definitions.ts";
import { root as project } from "../../run-brief.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const yaml = "name: Two\nactors:\n  one: {name: One, kind: state, aliases: [Uno]}\n  two: Wrong\n";

function library(text: string) {
  const [root, kept] = [temporaryLibrary({ "library.yaml": text }), temporaryLibrary()];
  const place = { root, shown: root };
  return {
    kept,
    file: join(root, "library.yaml"),
    expectTruth: () => expect(keptDefinitions(place, kept)).toEqual(readLibraryFile(place).definitions),
  };
}

test.each([
  ["the bundled library's", readFileSync(`${project}briefs/library.yaml`, "utf8")],
  ["tables with a mistake", yaml],
  ["no YAML", "{{{"],
  ["an empty file", ""],
])("%s are the same read, kept and read again", (_, text) => {
  const { kept, expectTruth } = library(text);
  for (let times = 0; times < 3; times += 1) expectTruth();
  expect(readdirSync(kept).length).toBe(1);
});

test("tables that changed are read anew, though their file has the length and the time it had", () => {
  const { file, expectTruth } = library(yaml);
  expectTruth();
  writeFileSync(file, yaml.replace("One", "Eno"));
  expectTruth();
  rmSync(file);
  expectTruth();
});

test("tables that were kept are what is read, and are made anew where they are damaged", () => {
  const { kept, expectTruth } = library(yaml);
  expectTruth();
  const entry = join(kept, readdirSync(kept)[0] as string);
  const whole = readFileSync(entry, "latin1");
  writeFileSync(entry, whole.replace('"Uno"', '"Onu"'), "latin1");
  expectTruth();
  expect(readFileSync(entry, "latin1")).toBe(whole);
  writeFileSync(entry, whole.slice(0, -5), "latin1");
  expectTruth();
  expect(readFileSync(entry, "latin1")).toBe(whole);
});

test("without a place to keep them they are read", () => {
  const root = temporaryLibrary({ "library.yaml": yaml });
  const nowhere = join(root, "none");
  for (const kept of [null, nowhere]) expect(keptDefinitions({ root, shown: root }, kept).actors[0]?.name).toBe("One");
  expect(existsSync(nowhere)).toBe(false);
});
