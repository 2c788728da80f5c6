import { expect, test } from "vitest";
import { dataRows, selectFields } from "../../src/render/select-fields.ts";

test("one object is one row", () => {
  expect([dataRows({ id: "a" }), dataRows([{ id: "a" }, { id: "b" }])]).toEqual([
    [{ id: "a" }],
    [{ id: "a" }, { id: "b" }],
  ]);
});

test("fields come in the order asked for, the others left out", () => {
  expect(
    Array.from(selectFields([{ id: "a", title: "b", date: "c" }], ["date", "id"]), (row) => Object.entries(row)),
  ).toEqual([
    [
      ["date", "c"],
      ["id", "a"],
    ],
  ]);
});

test("with no rows no field is refused", () => {
  expect([...selectFields([], ["nosuch"])]).toEqual([]);
});

test.each([
  ["a slip gets a suggestion", "titel", "did you mean title? known: id, title"],
  ["something else gets the list", "population", "known: id, title"],
  ["what every object inherits is no field", "constructor", "known: id, title"],
])("%s", (_, field, hint) => {
  const failure = expect.objectContaining({ code: "usage", message: `no field is called "${field}"`, hint });
  expect(() => selectFields([{ id: "a", title: "b" }], ["id", field])).toThrow(failure);
});
