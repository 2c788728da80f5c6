import { describe, expect, test } from "vitest";
import { breakUnits, cutUnit } from "../../src/text/break-units.ts";

describe("breakUnits", () => {
  test.each([
    ["a short hyphenated word is whole", "well-known", ["well-known"]],
    ["a long one breaks after each hyphen", "intelligence-sharing-pact", ["intelligence-", "sharing-", "pact"]],
    ["an accent does not keep a word from breaking", "coopération-défense", ["coopération-", "défense"]],
    ["a typographic apostrophe does not either", "intelligence-sharing’s", ["intelligence-", "sharing’s"]],
    ["a single letter is not cut off", "e-intelligence-x", ["e-intelligence-x"]],
    ["a date is whole", "2016-11-23T10:00", ["2016-11-23T10:00"]],
    ["a URL is whole", "https://a-long-host.org/some-path", ["https://a-long-host.org/some-path"]],
    ["a Korean word is whole", "군사정보보호협정을", ["군사정보보호협정을"]],
    ["Han characters part, Latin inside them does not", "日韓GSOMIA協定", ["日", "韓", "GSOMIA", "協", "定"]],
    ["brackets and stops join their neighbours", "「日本」、韓", ["「日", "本」、", "韓"]],
    ["a run of dots is not parted", "中……国", ["中……", "国"]],
    ["kana with a combining voicing mark is one character", "か\u3099か", ["か\u3099", "か"]],
    ["percent and currency signs stay with their number", "約＄100億％", ["約", "＄100", "億％"]],
  ])("%s", (_, word, units) => {
    expect(breakUnits(word)).toEqual(units);
  });
});

describe("cutUnit", () => {
  test.each([
    [
      "a URL is cut behind its separators",
      "https://a.org/b?c=d&e=f",
      14,
      ["https://", "a.org/", "b?", "c=", "d&", "e=", "f"],
    ],
    [
      "a long step of a URL is cut between graphemes",
      "http://abcd/",
      4,
      ["h", "t", "t", "p", ":", "/", "/", "a", "b", "c", "d", "/"],
    ],
    ["a word is cut between graphemes", "한e\u0301🇰🇷", 2, ["한", "e\u0301", "🇰🇷"]],
  ])("%s", (_, unit, columns, parts) => {
    expect(cutUnit(unit, columns)).toEqual(parts);
  });
});
