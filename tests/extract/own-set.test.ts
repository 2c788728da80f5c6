import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { obstacleKinds } from "../../src/model/obstacle.ts";
import { type GoldName, type GoldText, readGold } from "../bench/extract/gold.ts";
import { isNameOf } from "../bench/extract/names.ts";

const [learned, unseen, strange] = ["own.jsonl", "unseen.jsonl", "strangers.jsonl"].map((name) =>
  readGold(readFileSync(new URL(name, import.meta.url), "utf8")),
) as [readonly GoldText[], readonly GoldText[], readonly GoldText[]];
const golds = [...learned, ...unseen, ...strange];

/** What the text does not say, though its annotation claims it. */
function unsaid({ title, optional_obstacles, ...gold }: GoldText): string[] {
  // Lines that were wrapped end within sentences.
  const text = gold.text.replace(/\s+/g, " ");
  const dated = [...(gold.events ?? []), ...(gold.optional_events ?? [])];
  const sentences = [...gold.obstacles, ...dated].map(({ sentence }) => sentence);
  const named: GoldName[] = [...gold.actors, ...gold.optional_actors];
  const agreed: GoldName[] = [...(gold.agreements ?? []), ...(gold.optional_agreements ?? [])];
  const lower = text.toLowerCase();
  const absent = ({ name, aliases }: GoldName) =>
    ![name, ...aliases].some((each) => lower.includes(each.toLowerCase()));
  return [
    ...[title, ...sentences, ...optional_obstacles].filter((words) => !text.includes(words)),
    ...[...named, ...agreed].filter(absent).map(({ name }) => name),
    ...[...named, ...agreed].flatMap(({ aliases }) => aliases.filter((each) => !lower.includes(each.toLowerCase()))),
  ];
}

/** Holders and parties that are no actor of the text. */
function strangers({ actors, optional_actors, obstacles, agreements = [] }: GoldText): string[] {
  const holders = obstacles.flatMap(({ holder, holder_also = [] }) => [...(holder ? [holder] : []), ...holder_also]);
  const parties = agreements.flatMap((agreement) => agreement.parties);
  const known = [...actors, ...optional_actors];
  return [...holders, ...parties].filter((name) => !known.some((actor) => isNameOf(name, actor)));
}

describe("an annotated text", () => {
  test.each(golds.map((gold) => [gold.id, gold] as const))("%s says what is annotated", (_, gold) => {
    expect(unsaid(gold)).toEqual([]);
    expect(strangers(gold)).toEqual([]);
  });

  test.each(golds.map((gold) => [gold.id, gold] as const))("%s is annotated by the rule", (_, gold) => {
    const kinds = gold.obstacles.flatMap(({ kind, kind_also = [] }) => [kind, ...kind_also]);
    expect(kinds.filter((kind) => !obstacleKinds.some((known) => known === kind))).toEqual([]);
    const dates = [...(gold.events ?? []), ...(gold.optional_events ?? [])].map(({ date }) => date);
    expect(dates.filter((date) => !/^\d{4}(-\d\d){0,2}$/.test(date))).toEqual([]);
    expect(gold.actors.length).toBeLessThanOrEqual(8);
    const required = new Set(gold.obstacles.map(({ sentence }) => sentence));
    expect(gold.optional_obstacles.filter((sentence) => required.has(sentence))).toEqual([]);
  });
});

test("the sets are as large and as varied as they say", () => {
  expect([learned.length, unseen.length, strange.length]).toEqual([93, 21, 104]);
  expect(new Set(golds.map(({ id }) => id)).size).toBe(golds.length);
  expect(golds.filter(({ date }) => date === null).length).toBeGreaterThanOrEqual(golds.length / 5);
  expect(golds.filter(({ obstacles }) => obstacles.length === 0).length).toBeGreaterThanOrEqual(3);
});
