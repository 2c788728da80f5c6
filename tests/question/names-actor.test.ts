import { expect, test } from "vitest";
import { actorNamer } from "../../src/question/names-actor.ts";

const japan = { name: "Japan", aliases: ["Tokyo", "日本", "일본", "C++ (language)"] };

test.each([
  ["Japan protests", true],
  ["Talks in Tokyo.", true],
  ["Japan's cabinet approves", true],
  ["The Japanese cabinet approves", false],
  ["japan, in small letters", false],
  ["Japans", false],
  ["日本政府が発表", true],
  ["일본은 반대했다", true],
  ["written in C++ (language), they say", true],
  ["Nothing of the kind", false],
])("%s: %s", (text, expected) => {
  expect(actorNamer(japan)(text)).toBe(expected);
});

test.each([
  ["a decomposed name", { name: "Café".normalize("NFD"), aliases: [] }, "At the Café", true],
  ["an empty name", { name: "", aliases: [" "] }, "anything", false],
  ["white space of any kind", { name: "South Korea", aliases: [] }, "South\n  Korea", true],
  ["a name outside the basic plane", { name: "𠮷野", aliases: [] }, "首相𠮷野が述べた", true],
  ["a letter of two units before it", { name: "Rim", aliases: [] }, "\u{10400}Rim", false],
  ["a letter of two units behind it", { name: "Rim", aliases: [] }, "Rim\u{10400}", false],
  ["a sign of two units beside it", { name: "Rim", aliases: [] }, "\u{1f600}Rim\u{1f600}", true],
  ["a later place where it stands alone", { name: "Ana", aliases: [] }, "Anana and Ana", true],
  ["a name within itself", { name: "aa", aliases: [] }, "aaa aa", true],
  ["hyphens", { name: "Park Geun-hye", aliases: [] }, "Park Geun-hye apologises", true],
  ["every sign of the syntax", { name: "a^$\\.*+?()[]{}|/-b", aliases: [] }, "see a^$\\.*+?()[]{}|/-b there", true],
])("%s", (_, actor, text, expected) => {
  expect(actorNamer(actor)(text)).toBe(expected);
});
