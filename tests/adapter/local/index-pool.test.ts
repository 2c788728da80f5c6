import { expect, test } from "vitest";
import { createIndexPool } from "../../../src/adapter/local/index-pool.ts";
import { type OpenIndex, openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { openDatabase } from "../../../src/adapter/sqlite/sqlite.ts";
import { found, openLibrary } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const inMemory = async (): Promise<OpenIndex> => ({ database: await openInMemory(["/lib"]), file: null });
const inFile = async (): Promise<OpenIndex> => ({ database: await openDatabase(":memory:"), file: "some.sqlite" });

/** Whether a promise is still pending when all that can go on has. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => false), new Promise<boolean>((resolve) => setTimeout(resolve, 20, true))]);
}

test("of an index in a file each has one for itself, and what is given back is taken again", async () => {
  const pool = createIndexPool(inFile);
  const [first, second] = [await pool.take(), await pool.take()];
  expect(first).not.toBe(second);
  pool.give(first);
  expect(await pool.take()).toBe(first);
});

test("an index in memory is waited for, in turn", async () => {
  const pool = createIndexPool(inMemory);
  const first = await pool.take();
  const [second, third] = [pool.take(), pool.take()];
  expect([await isPending(second), await isPending(third)]).toEqual([true, true]);
  pool.give(first);
  expect([await second, await isPending(third)]).toEqual([first, true]);
  pool.give(first);
  expect(await third).toBe(first);
});

test("who waits for an index in memory that is dropped gets another", async () => {
  const pool = createIndexPool(inMemory);
  const first = await pool.take();
  const second = pool.take();
  pool.drop(first);
  expect(await second).not.toBe(first);
});

test("an index in memory that stands in the place of a damaged file is waited for as well", async () => {
  const pool = createIndexPool(inFile);
  const damaged = await pool.take();
  const memory = await inMemory();
  pool.replace(damaged, memory);
  const second = pool.take();
  expect(await isPending(second)).toBe(true);
  pool.give(memory);
  expect(await second).toBe(memory);
});

test("a request that comes while another holds the index in memory is answered when that ends", async () => {
  const library = openLibrary([temporaryLibrary({ "a.md": "# A" })]);
  const [first, second] = [library.snapshot(), library.snapshot()];
  const given = await found(first);
  const waiting = found(second);
  expect(await isPending(waiting)).toBe(true);
  first.close();
  expect(await waiting).toEqual(given);
  second.close();
});
