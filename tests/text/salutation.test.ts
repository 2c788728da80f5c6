import { expect, test } from "vitest";
import { isSalutation } from "../../src/text/salutation.ts";

test.each([
  ["All,", true],
  ["Dear Ms Okoro,", true],
  ["Dear members of the committee:", true],
  ["Kind regards,", true],
  ["各位，", true],
  ["The talks failed.", false],
  ["Three things stand in the way:", false],
  ["When the ministers met again in the spring of that year,", false],
  ["Talks resumed in 2016,", false],
  ["", false],
])("%j only addresses the reader: %s", (text, is) => {
  expect(isSalutation(text)).toBe(is);
});
