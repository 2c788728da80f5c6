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
    ["a path is whole", "/usr/share/some-long-folder", ["/usr/share/some-long-folder"]],
    ["a URL in Japanese is whole", "https://a.org/日本の首都", ["https://a.org/日本の首都"]],
    [
      "a line breaks beside a URL in Japanese",
      "詳細はhttps://a.org/b。次",
      ["詳", "細", "は", "https://a.org/b。", "次"],
    ],
    ["a bracket stays with the URL", "（https://a.org/b）は", ["（https://a.org/b）", "は"]],
    ["what Latin stands before a URL stays there", "view=https://a.org/b-c", ["view=https://a.org/b-c"]],
    ["a dash before a URL is a place to break", "which—https://a.org", ["which—", "https://a.org"]],
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
    ["a URL is never cut", "https://a.org/b?c=d&e=f", 14, ["https://a.org/b?c=d&e=f"]],
    ["nor is a path", "/home/somebody/notes", 4, ["/home/somebody/notes"]],
    ["what stands before it is", "view=https://a.org/b", 4, ["view", "=", "https://a.org/b"]],
    ["a Korean word before one is parted from it", "참조:https://a.org", 4, ["참", "조", ":", "https://a.org"]],
    ["a word is cut between graphemes", "한e\u0301🇰🇷", 2, ["한", "e\u0301", "🇰🇷"]],
  ])("%s", (_, unit, columns, parts) => {
    expect(cutUnit(unit, columns)).toEqual(parts);
  });
});
