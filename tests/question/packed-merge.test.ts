import fc from "fast-check";
import { expect, test } from "vitest";
import type { ToldEvent } from "../../src/model/timeline.ts";
import { mergeTimeline } from "../../src/question/merge-timeline.ts";
import { openMerge, packMerge, tellingsText } from "../../src/question/packed-merge.ts";
import { contentWords } from "../../src/search/content-words.ts";

const event = fc.record({
  date: fc.constantFrom("2016-11-23", "2016-11", "2016", "2016-11-24"),
  event: fc.constantFrom("Seoul and Tokyo sign the pact", "Seoul signs the pact with Tokyo", "Talks fail", "한국"),
  id: fc.constantFrom(null, "signing", "talks"),
  brief: fc.constantFrom("a", "b", "c"),
  agreement: fc.constant(null),
  source: fc.constant(null),
});

test("what was merged is the same when it is opened as when it was packed, in JSON too", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const told = events as unknown as readonly ToldEvent[];
      const merged = mergeTimeline(told, contentWords);
      expect(openMerge(JSON.parse(JSON.stringify(packMerge(merged, told))), told)).toEqual(merged);
    }),
  );
});

test("tellings that differ in anything that is merged by have other texts", () => {
  const one = { date: "2016", event: "x", id: null, brief: "a", agreement: null, source: null } as unknown as ToldEvent;
  const others = [{ date: "2017" }, { event: "y" }, { id: "i" }, { brief: "b" }, { brief: null, agreement: "a" }];
  const texts = [one, ...others.map((other) => ({ ...one, ...other }))].map((telling) => tellingsText([telling]));
  expect(new Set(texts).size).toBe(texts.length);
});
