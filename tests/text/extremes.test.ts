import { expect, test } from "vitest";
import { greatest, least } from "../../src/text/extremes.ts";

test.each([
  ["some", [3, 1, 2], 3, 1],
  ["none", [], 0, Number.POSITIVE_INFINITY],
  ["more than fit the stack", Array.from({ length: 500_000 }, (_, at) => at + 1), 500_000, 1],
])("the greatest and the least of %s", (_, numbers, most, fewest) => {
  expect([greatest(numbers, 0), least(numbers)]).toEqual([most, fewest]);
});
