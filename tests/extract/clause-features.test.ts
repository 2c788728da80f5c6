import { describe, expect, test } from "vitest";
import { clauseFeatures } from "../../src/extract/obstacles/clause-features.ts";
import { pairFeatures } from "../../src/extract/obstacles/pair-features.ts";
import { readSigns } from "../../src/extract/obstacles/read-signs.ts";
import type { TextSentence } from "../../src/extract/text-document.ts";
import { classesIn } from "../../src/extract/word-class.ts";
import { wordsOf } from "../../src/extract/words.ts";

/** What the form of a sentence's clauses tells. */
function told(text: string): string[] {
  const words = wordsOf(text);
  const sentence = { text, words, classes: classesIn(words) } as unknown as TextSentence;
  const [signs] = readSigns([sentence]);
  return clauseFeatures(sentence, signs?.blocking.filter(({ turn }) => turn === "stands") ?? []).map(
    ({ name }) => name,
  );
}

describe("the form of a clause tells", () => {
  test.each([
    ["has-not", "Lima has not sent the maps."],
    ["has-not", "The lists haven't been published."],
    ["wishes-apart", "The miners ask for ten years, while the ministry wants two."],
    ["wishes-apart", "Lima wants the treaty changed and Quito claims it is sacred."],
    ["would-have", "The bill would have kept the embargo."],
    ["had-done", "Quito, which had refused in May, signed."],
    ["only-if-clause", "If Lima were to refuse, Quito would sign alone."],
    ["only-if-clause", "Were the talks to collapse, both would meet again."],
    ["only-if-clause", "Quito would sign alone should the council refuse."],
    ["only-might", "The harvest might be delayed."],
    ["past-aside", "Traders, who blocked the bridge for a week, have gone home."],
  ])("%s: %s", (name, text) => {
    expect(told(text)).toContain(name);
  });

  test.each([
    ["has-not", "Prices have not yet risen."],
    ["wishes-apart", "The miners want ten years and a school."],
    ["would-have", "The bill would have to pass both houses."],
    ["had-done", "The envoy said that Quito had refused."],
    ["only-if-clause", "Lima refuses to sign if nobody pays."],
    ["only-if-clause", "Quito refuses; if Lima pays, it will sign."],
    ["only-if-clause", "The council should refuse."],
    ["only-if-clause", "Nor should the council refuse."],
    ["only-if-clause", "Parties should either accept it or refuse."],
    ["only-might", "Lima would not sign and opposes the plan."],
    ["past-aside", "Traders, who still block the bridge, have sent a letter."],
  ])("not %s: %s", (name, text) => {
    expect(told(text)).not.toContain(name);
  });
});

test("two features that count together are a feature, once, whichever comes first", () => {
  expect(pairFeatures(["not", "no-blocking", "refuse"])).toEqual(["no-blocking&not"]);
  expect(pairFeatures(["no-blocking", "not"])).toEqual(["no-blocking&not"]);
  expect(pairFeatures(["refuse", "urge"])).toEqual([]);
});
