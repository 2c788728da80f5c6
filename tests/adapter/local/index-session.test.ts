import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createIndexPool } from "../../../src/adapter/local/index-pool.ts";
import { createIndexSession, type IndexSession } from "../../../src/adapter/local/index-session.ts";
import { openIndex } from "../../../src/adapter/sqlite/index-file.ts";
import { type Database, openDatabase } from "../../../src/adapter/sqlite/sqlite.ts";
import { Failure } from "../../../src/model/failure.ts";
import { files, inFolder, settle } from "../indexed-library.ts";
import { temporaryCache } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

interface Place {
  readonly root: string;
  readonly cache: string;
}

async function indexedPlace(): Promise<Place> {
  const place = { root: temporaryLibrary(files), cache: temporaryCache() };
  await settle();
  await open(place).use(count);
  return place;
}

function open({ root, cache }: Place): IndexSession {
  const settings = { home: null, userId: process.getuid?.(), now: Date.now, patience: 20, ...inFolder(cache) };
  return createIndexSession({
    roots: [{ root, shown: "lib" }],
    cache: settings,
    isAlwaysForced: false,
    pool: createIndexPool(() => openIndex([root], settings)),
    progress: { onStart: () => {}, onProgress: () => {} },
  });
}

function count(database: Database): number {
  return (database.prepare("SELECT count(*) AS count FROM files").all() as [{ count: number }])[0].count;
}

/** Work that fails with these errors in turn, and then counts. */
function failing(...errors: readonly Error[]) {
  const left = [...errors];
  return (database: Database) => {
    const error = left.shift();
    if (error !== undefined) throw error;
    return count(database);
  };
}

const damage = new Error("database disk image is malformed");
const locked = new Error("database is locked");
const failure = new Failure("input", "no such brief");

test.each<[string, Error[], boolean]>([
  ["no error", [], true],
  ["damage, built anew", [damage], true],
  ["damage again, done in memory", [damage, damage], false],
  ["a lock, done in memory", [locked], false],
  ["a lock, and damage in memory", [locked, damage], false],
])("work with an index that meets %s", async (_, errors, lasts) => {
  const session = open(await indexedPlace());
  expect(await session.use(failing(...errors))).toBe(5);
  expect(session.file() !== null).toBe(lasts);
});

test.each<[string, Error[], Error]>([
  ["a failure is no damage", [failure], failure],
  ["a failure after damage is none, either", [damage, failure], failure],
  ["what fails in memory as well is not the index's fault", [damage, damage, damage], damage],
])("%s", async (_, errors, thrown) => {
  await expect(open(await indexedPlace()).use(failing(...errors))).rejects.toBe(thrown);
});

test("work with an index as it is needs no sync", async () => {
  const place = { root: temporaryLibrary(files), cache: temporaryCache() };
  const session = open(place);
  expect([await session.useAsIs(count), session.wasSwept(), await session.use(count)]).toEqual([0, false, 5]);
});

test("while another process writes to an index, a run that has to write answers from memory", async () => {
  const place = await indexedPlace();
  const session = open(place);
  await session.use(count);
  const writer = await openDatabase(session.file() as string);
  writer.exec("BEGIN IMMEDIATE");
  const second = open(place);
  expect([await second.use(count, { isForced: true }), second.file() === null]).toEqual([5, false]);
  await second.rebuild();
  expect([await second.use(count), second.file()]).toEqual([5, null]);
  await second.rebuild();
  expect(await second.use(count)).toBe(5);
  writer.exec("ROLLBACK");
  writer.close();
});

test("another process keeps its index while one is built anew, and what stands beside it", async () => {
  const place = await indexedPlace();
  const reader = open(place);
  const before = await reader.use(count);
  const builder = open(place);
  await builder.rebuild();
  expect(await builder.useAsIs(count)).toBe(0);
  // The reader's session goes on with what it has seen first.
  expect(await reader.use(count)).toBe(before);
  expect(await builder.use(count)).toBe(before);
  const file = reader.file();
  reader.close();
  expect([await reader.use(count), reader.file(), builder.file()]).toEqual([before, file, file]);
  expect(readdirSync(join(place.cache, "brief")).filter((name) => name.endsWith(".sqlite")).length).toBe(1);
});

test("an index that is damaged is built anew all the same", async () => {
  const place = await indexedPlace();
  const session = open(place);
  await session.useAsIs((database) => database.exec("DROP TABLE search"));
  await session.rebuild();
  expect([await session.use(count), session.file() === null]).toEqual([5, false]);
});

test("a session that never read, or whose index is gone, ends like any other", async () => {
  const place = await indexedPlace();
  const unread = open(place);
  await unread.useAsIs(count);
  unread.close();
  const session = open(place);
  await session.use((database) => database.close());
  expect(session.close()).toBeUndefined();
  expect(await session.use(count)).toBe(5);
});
