import { expect, test } from "vitest";
import {
  createStamps,
  isStampOf,
  keptStamp,
  readStamps,
  setStamp,
  stampBytes,
  stampOf,
  stampText,
} from "../../src/ingest/stamp.ts";

test("stamps come back from their bytes, and of damaged ones none", () => {
  const stamps = createStamps(2);
  stamps.set([1, 2, 3, 4], 4);
  const bytes = stampBytes(stamps);
  expect([0, 1, 2].map((index) => stampText(readStamps(bytes), index))).toEqual(["0:0:0:0", "1:2:3:4", ""]);
  expect(readStamps(bytes.subarray(1)).length).toBe(0);
});

test.each([
  ["long before", 1000, false],
  ["51 milliseconds before", 9949, false],
  ["50 milliseconds before", 9950, false],
  ["49 milliseconds before", 9951, true],
  ["in the millisecond in which", 10_000, true],
  ["after", 12_000, true],
])("what changed %s it was read has a stamp unless that is racy: %s %s", (_, ctimeMs, isRacy) => {
  const facts = { size: 5, mtimeMs: 10, ctimeMs, ino: 7 };
  expect(keptStamp(facts, 10_000)).toBe(isRacy ? "" : stampOf(facts));
  const stamps = createStamps(1);
  setStamp(stamps, 0, facts, 10_000);
  expect([isStampOf(stamps, 0, facts), stampText(stamps, 0)]).toEqual(isRacy ? [false, ""] : [true, stampOf(facts)]);
});
