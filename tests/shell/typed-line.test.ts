import { describe, expect, test } from "vitest";
import { readTypedLine, typedAs } from "../../src/shell/typed-line.ts";

const breaks = " \t\n\"'><=;|&(:";

describe("readTypedLine", () => {
  test.each([
    ["one word", "brief li", [], "li", ""],
    ["a word that is to begin", "brief show ", ["show"], "", ""],
    ["spaces in a row", "brief   show  gs", ["show"], "gs", ""],
    ["an option's value behind =", "brief list --actor=ja", ["list"], "--actor=ja", "--actor="],
    ["a colon", "brief search title:pa", ["search"], "title:pa", "title:"],
    ["an escaped space", "brief list --region North\\ Am", ["list", "--region"], "North Am", ""],
    ["an escaped break", "brief list a\\=b", ["list"], "a=b", ""],
    ["a closed quotation", "brief list 'North America' x", ["list", "North America"], "x", ""],
    ["an empty quotation", "brief list '' x", ["list", ""], "x", ""],
    ["an open quotation", 'brief list "North Am', ["list"], "North Am", ""],
    ["an open quotation inside a word", 'brief list --region="North Am', ["list"], "--region=North Am", "--region="],
    ["a quotation mark in the other kind", `brief list "it's`, ["list"], "it's", ""],
    ["a backslash in single quotation marks", "brief list 'a\\", ["list"], "a\\", ""],
    ["a break in quotation marks", "brief list 'a=b", ["list"], "a=b", ""],
    ["other scripts", "brief list --actor 대한", ["list", "--actor"], "대한", ""],
  ])("reads %s", (_, line, words, current, kept) => {
    expect(readTypedLine(line, breaks)).toMatchObject({ words, current, kept });
  });
});

describe("typedAs", () => {
  test.each([
    ["brief show ", "gsomia-2016", "gsomia-2016"],
    ["brief show Wh", "Why it matters", "Why\\ it\\ matters"],
    ['brief show "Wh', 'Why "it" $matters', 'Why \\"it\\" \\$matters'],
    ["brief show 'Wh", "Why it's so", "Why it'\\''s so"],
    ["brief list --actor=ja", "--actor=japan", "japan"],
    ["brief list --region=", "--region=North America", "North\\ America"],
    ["brief list --actor ", "대한민국 $(reboot)", "대한민국\\ \\$\\(reboot\\)"],
  ])("%s becomes %s as %s", (line, value, expected) => {
    expect(typedAs(value, readTypedLine(line, breaks))).toBe(expected);
  });
});
