import { expect, test } from "vitest";
import { type Database, isBusy, openDatabase } from "../../../src/adapter/sqlite/sqlite.ts";

test.each<[string, number | null, string]>([
  ["that has full-text search is taken", 1, "own"],
  ["that lacks it is closed, and the binding taken", 0, "binding"],
  ["that is not there leaves the binding", null, "binding"],
])("an SQLite of Node's own %s", async (_, has, taken) => {
  const closed: string[] = [];
  const databaseOf = (name: string): Database => ({
    exec: () => {},
    prepare: () => ({ run: () => {}, all: () => [{ name, has }], iterate: () => [].values() }),
    close: () => closed.push(name),
  });
  const database = await openDatabase("some/path", {
    openOwn: async () => (has === null ? null : databaseOf("own")),
    loadBinding: async () => ({
      DatabaseSync: class {
        constructor() {
          // biome-ignore lint/correctness/noConstructorReturn: a class by name only.
          return databaseOf("binding");
        }
      } as unknown as new (
        path: string,
      ) => Database,
    }),
  });
  expect([database.prepare("").all(), closed]).toEqual([[{ name: taken, has }], has === 0 ? ["own"] : []]);
});

test("a lock that another holds is told from whatever else goes wrong", async () => {
  const database = await openDatabase(":memory:");
  let thrown: unknown;
  try {
    database.exec("nonsense");
  } catch (error) {
    thrown = error;
  }
  database.close();
  expect([isBusy(thrown), isBusy(new Error("database is locked")), isBusy("locked")]).toEqual([false, true, false]);
});
