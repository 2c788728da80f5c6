import { expect, test } from "vitest";
import { actorsIn, nameOthers } from "../../src/question/actors-in.ts";

const actor = (id: string, kind: "state" | "person", ...aliases: string[]) => ({
  id,
  name: `The ${id} actor`,
  kind,
  aliases,
});
const find = actorsIn([
  actor("japan", "state", "Tokyo", "日本", "US-Japan Council"),
  actor("korea", "state", "Seoul", "South Korea", "한국"),
  actor("north", "state", "North Korea"),
  actor("swift", "state", "SWIFT"),
  actor("park", "person", "Park Geun-hye"),
  actor("abe", "person", "Abe", "Park"),
  actor("other", "person", "Park"),
]);
const found = (text: string) => [...find(text).keys()].join(" ");

test.each([
  ["Seoul tells Tokyo", "korea japan"],
  ["North Korea fires, South Korea answers", "north korea"],
  ["Japan’s and Seoul's", "korea"],
  ["Japanese, japan and tokyo, a swift answer", ""],
  ["한국은 日本と", "korea japan"],
  ["Park Geun-hye; Park", "park"],
  ["", ""],
])("in “%s” are named: %s", (text, expected) => {
  expect(found(text)).toBe(expected);
});

test.each([
  ["Seoul approves", "Tokyo approves", true],
  ["Seoul approves", "the cabinet approves", false],
  ["Seoul and Tokyo sign", "Tokyo signs", false],
  ["Park Geun-hye approves", "Seoul approves", false],
  ["Seoul signs with North Korea", "Seoul signs with Tokyo", true],
])("“%s” and “%s” name different actors: %s", (one, other, expected) => {
  expect(nameOthers(find(one), find(other))).toBe(expected);
});
