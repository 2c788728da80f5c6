import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localMemory } from "../../../src/adapter/local/local-memory.ts";
import { temporaryCache } from "../open-library.ts";

const roots = [{ root: "/a", shown: "a" }];

function counted() {
  let count = 0;
  const make = () => {
    count += 1;
    return { made: count };
  };
  return { make, made: () => count };
}

test("what was made of a text is answered again to the very same, also to another process, and to no other", () => {
  const folder = temporaryCache();
  mkdirSync(folder, { recursive: true });
  const { make } = counted();
  const ask = (text: string, name = "merged") => localMemory(roots, () => folder).of(name, text, make);
  expect([ask("one"), ask("one"), ask("two"), ask("two"), ask("one")].map(({ made }) => made)).toEqual([1, 1, 2, 2, 3]);
  expect(ask("one", "other").made).toBe(4);
  expect(localMemory([{ root: "/b", shown: "b" }], () => folder).of("merged", "one", make).made).toBe(5);
});

test("where there is no folder it is made each time", () => {
  const { make, made } = counted();
  const memory = localMemory(roots, () => null);
  memory.of("merged", "one", make);
  expect([memory.of("merged", "one", make).made, made()]).toEqual([2, 2]);
});

test("what is damaged is made anew", () => {
  const folder = temporaryCache();
  mkdirSync(folder, { recursive: true });
  const { make } = counted();
  const ask = () => localMemory(roots, () => folder).of("merged", "one", make).made;
  ask();
  const [name = ""] = readdirSync(folder);
  const kept = readFileSync(join(folder, name), "utf8");
  writeFileSync(join(folder, name), kept.replace('"made":1', '"made":7'));
  expect([kept.includes('"made":1'), ask(), ask()]).toEqual([true, 2, 2]);
});
