import { expect, test } from "vitest";
import { withoutMiddle } from "../../src/text/without-middle.ts";

test.each([
  ["what fits is whole", "gsomia-2016", 11, "gsomia-2016"],
  ["a longer one loses its middle", "2016-10-27-the-long-road", 12, "2016-1…-road"],
  ["wide signs count twice", "대한민국-협정-협상-문서", 10, "대한…문서"],
])("%s", (_, text, columns, expected) => {
  expect(withoutMiddle(text, columns)).toBe(expected);
});
