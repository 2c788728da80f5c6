import { expect, test } from "vitest";
import { closest } from "../../src/text/closest.ts";

test.each([
  ["a swapped pair is one edit", "serach", ["list", "search"], "search"],
  ["a missing letter is found", "lst", ["show", "list"], "list"],
  ["digits are letters like others", "gsomia-2106", ["gsomia-2012", "gsomia-2016"], "gsomia-2016"],
  ["case is ignored, and the candidate's own case returned", "GSOMIA", ["Gsomia"], "Gsomia"],
  ["the exact word wins over a near one", "list", ["last", "list"], "list"],
  ["the first of equals wins", "shov", ["shop", "show"], "shop"],
  ["more than a third of the word away is not near", "actors", ["search"], null],
  ["of a short word one edit is near, two are not", "xy", ["ay", "ab"], "ay"],
  ["two edits in three letters are too many", "abc", ["xyc"], null],
  ["no candidates, no suggestion", "list", [], null],
])("%s", (_, word, candidates, found) => {
  expect(closest(word, candidates)).toBe(found);
});
