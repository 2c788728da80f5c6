import { expect, test } from "vitest";
import { driverFor, isBusy, openDatabase } from "../../src/store/sqlite.ts";

test("Node's own SQLite is taken where there is one", () => {
  expect([driverFor((name) => name === "node:sqlite"), driverFor(() => false)]).toEqual(["node", "binding"]);
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
