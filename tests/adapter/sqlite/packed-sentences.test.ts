import { expect, test } from "vitest";
import { packSentences, unpackSentences, unpackTrace } from "../../../src/adapter/sqlite/packed-sentences.ts";

const trace = (sentence: string, line: number) => ({ certainty: 0.5, sentence, line });

test("a sentence is kept once, however much was found in it, and one that stands on two lines twice", () => {
  const { numberOf, packed } = packSentences();
  const traces = [trace("Kenya refused.", 3), trace("So did Chad.", 3), trace("Kenya refused.", 3)];
  expect(traces.map(numberOf)).toEqual([0, 1, 0]);
  expect(numberOf(trace("Kenya refused.", 9))).toBe(2);
  expect(packed().match(/Kenya refused\./g)).toHaveLength(2);
});

test.each([
  ["Kenya refused."],
  ['"No," said – with a nod – Chad’s envoy.'],
  ["It \0 refused \0."],
  ["😀 refused \\n."],
])("what was packed comes back: %j", (sentence) => {
  const { numberOf, packed } = packSentences();
  numberOf(trace("So did Chad.", 1));
  const number = numberOf(trace(sentence, 7));
  expect(packed()).not.toContain("\0");
  expect(unpackTrace(unpackSentences(packed()), number, 0.5)).toEqual(trace(sentence, 7));
});
