import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/adapter/sqlite/sqlite.ts";
import { temporaryCache } from "../adapter/open-library.ts";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { makeLibrary } from "../bench/make-library.mjs";
import { indexFile, isSound, listAll, pause, runBuilt, trueList } from "../process/built-program.ts";

test("a reader that finds the index locked for long answers right, and soon enough", { timeout: 60_000 }, async () => {
  const library = temporaryLibrary();
  makeLibrary(library, 30);
  await pause(80);
  const place = { library, cache: temporaryCache() };
  await runBuilt(listAll, place);
  const writer = await openDatabase(indexFile(place.cache));
  writer.exec("BEGIN IMMEDIATE; UPDATE files SET day = NULL;");

  const unchanged = await runBuilt(listAll, place);
  expect(unchanged.stdout).toBe(await trueList(library));
  expect(unchanged.to - unchanged.from).toBeLessThan(3000);

  writeFileSync(join(library, "new.md"), "# New harbour\n");
  const runs = await Promise.all([
    runBuilt(listAll, place),
    runBuilt(["search", "harbour", "--fields", "id"], place),
    runBuilt(["show", "new"], place),
  ]);
  const list = await trueList(library);
  expect(runs.map(({ stdout, stderr, status }) => [stdout, stderr, status])).toEqual([
    [list, "", 0],
    ["new\n", "", 0],
    ["New harbour\n", "", 0],
  ]);
  for (const { from, to } of runs) expect(to - from).toBeLessThan(9000);
  writer.exec("ROLLBACK");
  writer.close();
  expect((await runBuilt(listAll, place)).stdout).toBe(list);
  expect(await isSound(place.cache)).toBe(true);
});

test("a lock on an index that is still empty, or none of ours, keeps nobody from an answer", {
  timeout: 60_000,
}, async () => {
  const library = temporaryLibrary();
  makeLibrary(library, 30);
  const place = { library, cache: temporaryCache() };
  await runBuilt(listAll, place);
  const file = indexFile(place.cache);
  rmSync(file);
  const other = await openDatabase(file);
  other.exec("BEGIN EXCLUSIVE; CREATE TABLE mine (x);");
  const run = await runBuilt(listAll, place);
  expect([run.stdout, run.stderr]).toEqual([await trueList(library), ""]);
  expect(run.to - run.from).toBeLessThan(9000);
  other.exec("ROLLBACK");
  other.close();
  expect((await runBuilt(listAll, place)).stdout).toBe(run.stdout);
  expect(await isSound(place.cache)).toBe(true);
});
