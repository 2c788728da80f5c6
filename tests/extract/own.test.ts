import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";
import { findIn } from "../bench/extract/found.ts";
import { readGold } from "../bench/extract/gold.ts";
import { type Score, scoreTexts } from "../bench/extract/score.ts";
import { accuracyOf, answeredOf } from "../bench/extract/score-answers.ts";
import { f1Of, precisionOf, recallOf, share } from "../bench/extract/tally.ts";

type Floors = readonly (readonly [name: string, floor: number, figure: (score: Score) => number])[];

/** What the figures may not fall below; raised when they rise. */
const floors: Floors = [
  ["F1 of actors", 0.89, ({ actors }) => f1Of(actors)],
  ["precision of obstacles", 0.92, ({ obstacles }) => precisionOf(obstacles)],
  ["recall of obstacles", 0.82, ({ obstacles }) => recallOf(obstacles)],
  ["share of holders that are right", 0.75, ({ holder }) => accuracyOf(holder) ?? 0],
  ["share of holders that are given", 0.62, ({ holder }) => answeredOf(holder)],
  ["share of kinds that are right", 0.8, ({ kind }) => accuracyOf(kind) ?? 0],
  ["share of kinds that are given", 0.9, ({ kind }) => answeredOf(kind)],
  ["precision of agreements", 0.92, ({ agreements }) => precisionOf(agreements)],
  ["recall of agreements", 0.83, ({ agreements }) => recallOf(agreements)],
  ["precision of events", 0.9, ({ events }) => precisionOf(events)],
  ["recall of events", 0.9, ({ events }) => recallOf(events)],
  ["share of dates that are right", 0.97, ({ facts }) => share(facts.date, facts.dated)],
  ["share of texts without a date left so", 1, ({ facts }) => share(facts.keptUndated, facts.undated)],
];

/** The same on the 21 that nobody looked into before they were tuned on, too. */
const laterFloors: Floors = [
  ["F1 of actors", 0.88, ({ actors }) => f1Of(actors)],
  ["precision of obstacles", 0.92, ({ obstacles }) => precisionOf(obstacles)],
  ["recall of obstacles", 0.83, ({ obstacles }) => recallOf(obstacles)],
  ["share of holders that are right", 0.8, ({ holder }) => accuracyOf(holder) ?? 0],
  ["share of holders that are given", 0.6, ({ holder }) => answeredOf(holder)],
  ["share of kinds that are right", 0.7, ({ kind }) => accuracyOf(kind) ?? 0],
  ["precision of agreements", 0.9, ({ agreements }) => precisionOf(agreements)],
  ["recall of agreements", 0.78, ({ agreements }) => recallOf(agreements)],
  ["precision of events", 0.85, ({ events }) => precisionOf(events)],
  ["recall of events", 0.9, ({ events }) => recallOf(events)],
  ["share of dates that are right", 1, ({ facts }) => share(facts.date, facts.dated)],
  ["share of texts without a date left so", 1, ({ facts }) => share(facts.keptUndated, facts.undated)],
];

/** And on 104 by others, full of obstacles told by plain fact. */
const strangersFloors: Floors = [
  ["F1 of actors", 0.87, ({ actors }) => f1Of(actors)],
  ["precision of obstacles", 0.78, ({ obstacles }) => precisionOf(obstacles)],
  ["recall of obstacles", 0.67, ({ obstacles }) => recallOf(obstacles)],
  ["share of holders that are right", 0.71, ({ holder }) => accuracyOf(holder) ?? 0],
  ["share of holders that are given", 0.5, ({ holder }) => answeredOf(holder)],
  ["share of kinds that are right", 0.76, ({ kind }) => accuracyOf(kind) ?? 0],
  ["precision of agreements", 0.82, ({ agreements }) => precisionOf(agreements)],
  ["recall of agreements", 0.72, ({ agreements }) => recallOf(agreements)],
  ["precision of events", 0.83, ({ events }) => precisionOf(events)],
  ["recall of events", 0.95, ({ events }) => recallOf(events)],
  ["share of dates that are right", 1, ({ facts }) => share(facts.date, facts.dated)],
  ["share of texts without a date left so", 1, ({ facts }) => share(facts.keptUndated, facts.undated)],
];

/** Paragraphs without a page around them: of these obstacles, holders and kinds alone are annotated. */
const paragraphFloors: Floors = [
  ["precision of obstacles", 0.55, ({ obstacles }) => precisionOf(obstacles)],
  ["recall of obstacles", 0.8, ({ obstacles }) => recallOf(obstacles)],
  ["share of holders that are right", 0.64, ({ holder }) => accuracyOf(holder) ?? 0],
  ["share of kinds that are right", 0.67, ({ kind }) => accuracyOf(kind) ?? 0],
];

describe.each([
  ["of which it learned", "own.jsonl", floors],
  ["that it saw last", "unseen.jsonl", laterFloors],
  ["by strangers", "strangers.jsonl", strangersFloors],
  ["of a paragraph", "paragraphs.jsonl", paragraphFloors],
])("on the project's own annotated texts %s", (_, name, least) => {
  const golds = readGold(readFileSync(new URL(name, import.meta.url), "utf8"));
  const { score } = scoreTexts(golds, findIn);

  test.each(least)("the %s is at least %d", (_what, floor, figure) => {
    expect(figure(score)).toBeGreaterThanOrEqual(floor);
  });

  test.each(golds.map(({ id, text }) => [id, text]))("every evidence stands in %s", (_id, text) => {
    const { actors, obstacles, agreements, events } = extractText(text);
    const evidence = [...actors, ...obstacles, ...agreements, ...events].map(({ sentence }) => sentence.text);
    expect(evidence.filter((sentence) => !spaced(text).includes(spaced(sentence)))).toEqual([]);
  });
});

/** Runs of white space made one. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
