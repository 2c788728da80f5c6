import { expect, test } from "vitest";
import { isNearTerm } from "../../src/search/near-term.ts";

test.each([
  ["two letters swapped are near", "gsomai", "gsomia", true],
  ["a wrong letter at the beginning is not", "thaad", "dhaad", false],
  ["in a short word two slips are too many", "thaad", "tahda", false],
  ["in a longer one they are not", "agrement", "agreemnt", true],
  ["another form of the word is near, its stem being one", "agreemnts", "agreement", true],
  ["another word is not", "thaad", "treati", false],
])("%s", (_, word, term, isNear) => {
  expect(isNearTerm(word, term)).toBe(isNear);
});
