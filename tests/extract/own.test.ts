import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";
import { findIn } from "../bench/extract/found.ts";
import { readGold } from "../bench/extract/gold.ts";
import { type Score, scoreTexts } from "../bench/extract/score.ts";
import { accuracyOf, answeredOf } from "../bench/extract/score-answers.ts";
import { f1Of, precisionOf, recallOf, share } from "../bench/extract/tally.ts";

/** What the figures may not fall below; raised when they rise. */
const floors: readonly (readonly [name: string, floor: number, figure: (score: Score) => number])[] = [
  ["F1 of actors", 0.86, ({ actors }) => f1Of(actors)],
  ["precision of obstacles", 0.68, ({ obstacles }) => precisionOf(obstacles)],
  ["recall of obstacles", 0.63, ({ obstacles }) => recallOf(obstacles)],
  ["share of holders that are right", 0.7, ({ holder }) => accuracyOf(holder) ?? 0],
  ["share of holders that are given", 0.5, ({ holder }) => answeredOf(holder)],
  ["share of kinds that are right", 0.67, ({ kind }) => accuracyOf(kind) ?? 0],
  ["share of kinds that are given", 0.9, ({ kind }) => answeredOf(kind)],
  ["precision of agreements", 0.8, ({ agreements }) => precisionOf(agreements)],
  ["recall of agreements", 0.7, ({ agreements }) => recallOf(agreements)],
  ["precision of events", 0.85, ({ events }) => precisionOf(events)],
  ["recall of events", 0.75, ({ events }) => recallOf(events)],
  ["share of dates that are right", 0.97, ({ facts }) => share(facts.date, facts.dated)],
  ["share of texts without a date left so", 1, ({ facts }) => share(facts.keptUndated, facts.undated)],
];

const golds = readGold(readFileSync(new URL("own.jsonl", import.meta.url), "utf8"));

describe("on the project's own annotated texts", () => {
  const { score } = scoreTexts(golds, findIn);

  test.each(floors)("the %s is at least %d", (_, floor, figure) => {
    expect(figure(score)).toBeGreaterThanOrEqual(floor);
  });

  test.each(golds.map(({ id, text }) => [id, text]))("every evidence stands in %s", (_, text) => {
    const { actors, obstacles, agreements, events } = extractText(text);
    const evidence = [...actors, ...obstacles, ...agreements, ...events].map(({ sentence }) => sentence.text);
    expect(evidence.filter((sentence) => !spaced(text).includes(spaced(sentence)))).toEqual([]);
  });
});

/** Runs of white space made one. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
