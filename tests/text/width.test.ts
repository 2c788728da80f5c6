import { describe, expect, test } from "vitest";
import { mark } from "../../src/text/marks.ts";
import { padEnd, padStart, width } from "../../src/text/width.ts";

describe("width", () => {
  test.each([
    ["Latin text takes a column a letter", "brief", 5],
    ["a combining accent takes none", "e\u0301", 1],
    ["Han, kana and Hangul take two each", "日か한", 6],
    ["decomposed Hangul takes as much as composed", "한국어".normalize("NFD"), 6],
    ["kana with a combining voicing mark takes two", "か\u3099", 2],
    ["half-width katakana takes one", "ｱｲ", 2],
    ["full-width Latin takes two", "ＡＢ", 4],
    ["an emoji takes two", "👍", 2],
    ["with a skin tone still two", "👍🏽", 2],
    ["a joined family takes two", "👨‍👩‍👧‍👦", 2],
    ["a flag takes two", "🇰🇷", 2],
    ["a heart in emoji form takes two, in text form one", "❤️❤", 3],
    ["zero-width spaces and joiners between letters take none", "a\u200bb\u200cc\u200dd\u2060e", 5],
    ["marks of style take none", mark("link:https://example.org", "日本"), 4],
  ])("%s", (_, text, columns) => {
    expect(width(text)).toBe(columns);
  });
});

test.each([
  ["text is padded by columns, not by characters", "日本", 6, "日本  ", "  日本"],
  ["text that is already wider is unchanged", "日本語", 4, "日本語", "日本語"],
  ["marks do not shorten the padding", mark("em", "ab"), 4, `${mark("em", "ab")}  `, `  ${mark("em", "ab")}`],
])("%s", (_, text, columns, end, start) => {
  expect([padEnd(text, columns), padStart(text, columns)]).toEqual([end, start]);
});
