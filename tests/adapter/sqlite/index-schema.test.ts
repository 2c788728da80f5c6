import { expect, test } from "vitest";
import { emptyIndex, prepareIndex, readMeta, writeMeta } from "../../../src/adapter/sqlite/index-schema.ts";
import { type Database, openDatabase } from "../../../src/adapter/sqlite/sqlite.ts";

test("an index belongs to its roots", async () => {
  const database = await openDatabase(":memory:");
  expect([prepareIndex(database, ["a"]), prepareIndex(database, ["a"]), prepareIndex(database, ["b"])]).toEqual([
    true,
    true,
    false,
  ]);
  expect(readMeta(database, "nothing")).toBeNull();
});

test("what another process has filled since it was looked at is left as it is", async () => {
  const database = await openDatabase(":memory:");
  let looks = 0;
  const late: Database = {
    exec: (sql) => {
      if (sql === "BEGIN IMMEDIATE") {
        prepareIndex(database, ["a"]);
        writeMeta(database, "sweptAt", 7);
        looks += 1;
      }
      database.exec(sql);
    },
    prepare: (sql) => database.prepare(sql),
    close: () => database.close(),
  };
  expect([prepareIndex(late, ["a"]), looks, readMeta(database, "sweptAt")]).toEqual([true, 1, 7]);
});

test("an index that is emptied is as good as new, or as it was", async () => {
  const database = await openDatabase(":memory:");
  prepareIndex(database, ["a"]);
  writeMeta(database, "sweptAt", 7);
  database.exec("INSERT INTO search (rowid, title) VALUES (1, 'one')");
  const full: Database = {
    exec: (sql) => {
      if (sql.includes("CREATE TABLE")) throw new Error("database or disk is full");
      database.exec(sql);
    },
    prepare: (sql) => database.prepare(sql),
    close: () => database.close(),
  };
  const rows = () => database.prepare("SELECT * FROM search WHERE search MATCH 'one'").all().length;
  expect(() => emptyIndex(full, ["a"])).toThrow("full");
  expect([readMeta(database, "sweptAt"), rows()]).toEqual([7, 1]);
  emptyIndex(database, ["a"]);
  expect([readMeta(database, "sweptAt"), rows(), prepareIndex(database, ["a"])]).toEqual([null, 0, true]);
});
