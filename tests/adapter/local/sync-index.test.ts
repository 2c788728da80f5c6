import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { syncIndex } from "../../../src/adapter/local/sync-index.ts";
import { openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { readMeta } from "../../../src/adapter/sqlite/index-schema.ts";
import type { Database } from "../../../src/adapter/sqlite/sqlite.ts";
import { settle } from "../indexed-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

/** A library of three files that counts as large, and an index that was brought up to date at `at`. */
async function largeLibrary() {
  const root = temporaryLibrary({ "one.md": "# One", "two.md": "# Two", "deep/three.md": "# Three" });
  await settle();
  const database = await openInMemory([root]);
  const at = Date.now();
  const sync = (time: number, { isForced = false, into = database } = {}) =>
    syncIndex(into, [{ root, shown: root }], {
      now: () => time,
      isForced,
      progress: { onStart: () => {}, onProgress: () => {} },
      alwaysSwept: 2,
    });
  await sync(at);
  return { root, database, at, sync };
}

test("a large library is looked through at most every five seconds, unless that is asked for", async () => {
  const { at, sync, database } = await largeLibrary();
  expect(await sync(at + 4000)).toBe(false);
  expect(await sync(at + 4000, { isForced: true })).toBe(true);
  expect(readMeta(database, "sweptAt")).toBe(at + 4000);
  expect(await sync(at + 8000)).toBe(false);
  expect(await sync(at + 9001)).toBe(true);
  expect(readMeta(database, "sweptAt")).toBe(at + 9001);
});

test("a clock that was set back counts for nothing", async () => {
  const { at, sync } = await largeLibrary();
  expect(await sync(at - 1)).toBe(true);
});

test("a directory or a table that has changed is seen at once", async () => {
  const { root, at, sync } = await largeLibrary();
  writeFileSync(join(root, "deep", "four.md"), "# Four");
  expect(await sync(at + 1000)).toBe(true);
  await settle();
  await sync(at + 2000, { isForced: true });
  writeFileSync(join(root, "library.yaml"), "actors: {a: {name: A}}");
  expect(await sync(at + 2500)).toBe(true);
});

test("where the time of a sweep cannot be written, the next run sweeps again", async () => {
  const { at, sync, database } = await largeLibrary();
  const locked: Database = {
    ...database,
    exec: (sql) => database.exec(sql),
    close: () => database.close(),
    prepare: (sql) => {
      if (sql.startsWith("INSERT")) throw new Error("database is locked");
      return database.prepare(sql);
    },
  };
  expect(await sync(at + 6000, { into: locked })).toBe(true);
  expect(readMeta(database, "sweptAt")).toBe(at);
});
