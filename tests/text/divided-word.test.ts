import { expect, test } from "vitest";
import { endsDivided, isDivided, joinDivided, wholeWords } from "../../src/text/divided-word.ts";

test.each([
  ["a word is whole again", "estab-", "lished it", "", "established it"],
  ["with its hyphen where the text has it elsewhere", "a co-", "operative", "Co-operative", "a co-operative"],
  ["without where the text has it both ways", "a co-", "operative", "co-operative cooperative", "a cooperative"],
  ["of another letter's hyphen, too", "estab‐", "lished", "", "established"],
  ["a soft hyphen is none", "Lon\u00ad", "Don", "", "LonDon"],
  ["a name keeps it", "the Anglo-", "American pact", "", "the Anglo-American pact"],
  ["capitals keep it", "NATO-", "RUSSIA COUNCIL", "", "NATO-RUSSIA COUNCIL"],
  ["but for a word that the text has", "THE COMMIS-", "SION", "The Commission", "THE COMMISSION"],
  ["what stands for more keeps its space", "short-", "and long-term", "", "short- and long-term"],
  ["what goes on with no letter keeps it", "GAO-", "09", "", "GAO-09"],
])("joinDivided(): %s", (_, text, line, others, joined) => {
  expect(joinDivided(text, line, wholeWords([others]))).toBe(joined);
});

test("endsDivided() is true behind a letter and a hyphen alone", () => {
  expect(["estab-", "estab‐", "a -", "2-", "-", ""].map(endsDivided)).toEqual([true, true, false, false, false, false]);
});

test.each([
  ["estab-", "lished", true],
  ["e-", "mail", true],
  ["Anglo-", "American", true],
  ["A+ A-", "The ministers", false],
  ["GAO-", "09", false],
  ["a -", "b", false],
])("isDivided(): %s %s", (line, next, answer) => {
  expect(isDivided(line, next)).toBe(answer);
});
