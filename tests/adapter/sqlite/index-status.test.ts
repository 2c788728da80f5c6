import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { indexStatus } from "../../../src/adapter/sqlite/index-status.ts";
import { openSnapshot, temporaryCache } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const files = { "a.md": "# A", "b.md": "---\ndate: never\nactors: {}\n---\n# B", "library.yaml": "actors: x" };

test("status counts briefs, those shadowed, and problems, library by library", async () => {
  const high = temporaryLibrary(files);
  const low = temporaryLibrary({ "a.md": "# Shadowed", "c.md": "# C" });
  const cache = temporaryCache();
  const { libraries, index } = await openSnapshot([high, low], { cache }).upkeep.status({ isRebuilt: false });
  expect(libraries).toEqual([
    { path: high, briefs: 2, shadowed: 0, problems: 3 },
    { path: low, briefs: 1, shadowed: 1, problems: 0 },
  ]);
  expect(index).toMatchObject({ file: expect.stringContaining(cache), isSound: true });
  expect(index.size).toBeGreaterThan(4096);
});

test("a damaged index is told to be unsound no longer than the next run", async () => {
  const root = temporaryLibrary(files);
  const cache = temporaryCache();
  const { index } = await openSnapshot([root], { cache }).upkeep.status({ isRebuilt: false });
  writeFileSync(index.file ?? "", "no index at all");
  expect((await openSnapshot([root], { cache }).upkeep.status({ isRebuilt: true })).index.isSound).toBe(true);
});

test("without a cache the index has no file", async () => {
  const { index } = await openSnapshot([temporaryLibrary(files)]).upkeep.status({ isRebuilt: false });
  expect(index).toMatchObject({ file: null, size: null, isSound: true });
});

test("an index without a log beside it is as large as its file", async () => {
  const root = temporaryLibrary({ "some.sqlite": "x".repeat(5000) });
  const database = await openInMemory([root]);
  const { index } = indexStatus(database, join(root, "some.sqlite"), [{ root, shown: root }]);
  expect(index.size).toBe(5000);
});
