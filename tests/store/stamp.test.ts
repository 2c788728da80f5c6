import { expect, test } from "vitest";
import { createStamps, readStamps, stampBytes, stampText } from "../../src/store/stamp.ts";

test("stamps come back from their bytes, and of damaged ones none", () => {
  const stamps = createStamps(2);
  stamps.set([1, 2, 3, 4], 4);
  const bytes = stampBytes(stamps);
  expect([0, 1, 2].map((index) => stampText(readStamps(bytes), index))).toEqual(["0:0:0:0", "1:2:3:4", ""]);
  expect(readStamps(bytes.subarray(1)).length).toBe(0);
});
