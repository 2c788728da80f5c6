import { describe, expect, test } from "vitest";
import { graphemes } from "../../src/text/graphemes.ts";
import { mark, marksAndText, openedRole, stripMarks } from "../../src/text/marks.ts";
import { width } from "../../src/text/width.ts";
import { wrap } from "../../src/text/wrap.ts";
import { fc } from "../seeded.ts";
import { isAddressAlone } from "../wide-lines.ts";
import { runs } from "./runs.ts";

describe("wrap", () => {
  test.each([
    ["no text is one empty line", "", 5, [""]],
    ["a text that fits stays on one line", "one two", 7, ["one two"]],
    ["a line breaks at a space, which is dropped", "one two three", 7, ["one two", "three"]],
    ["several spaces inside a line are kept, at its end dropped", "a  b   c", 4, ["a  b", "c"]],
    ["a newline is a hard break, and two make a blank line", "a\n\nb", 9, ["a", "", "b"]],
    ["0 is no limit", "one two three four", 0, ["one two three four"]],
    ["a no-break space is no place to break", "10\u00a0km far", 6, ["10\u00a0km", "far"]],
    ["a long word breaks after its hyphen", "intelligence-sharing pact", 16, ["intelligence-", "sharing pact"]],
    ["a dash between words is a place to break", "the announcement—which", 17, ["the announcement—", "which"]],
    ["an option keeps its hyphens", "use --no-pager-please", 18, ["use", "--no-pager-please"]],
    ["Korean breaks at spaces alone", "한국과 일본은 협정을 체결했다.", 14, ["한국과 일본은", "협정을", "체결했다."]],
    ["Japanese breaks between characters", "日本と韓国は協定", 10, ["日本と韓国", "は協定"]],
    ["no stop begins a line", "日本は、韓国と", 6, ["日本", "は、韓", "国と"]],
    ["no small kana or long-vowel mark begins a line", "コンピューター", 8, ["コン", "ピュー", "ター"]],
    ["no opening bracket ends a line", "協定は「秘密」だ", 8, ["協定は", "「秘密」", "だ"]],
    ["Chinese punctuation stays with what it follows", "中国，美国（北京）。", 6, ["中国，", "美国", "（北", "京）。"]],
    ["a year's digits stay together", "日本2019年", 6, ["日本", "2019年"]],
    [
      "a URL that is too wide has a line of its own",
      "see https://example.org/path/to?q=1, too",
      20,
      ["see", "https://example.org/path/to?q=1,", "too"],
    ],
    ["a URL that fits a line is whole", "seen at https://a.org/b-c", 17, ["seen at", "https://a.org/b-c"]],
    ["a path is whole", "it is in ~/notes/of-two-capitals today", 12, ["it is in", "~/notes/of-two-capitals", "today"]],
    ["text before and behind a wide URL fits", "協定（https://a.org/b）は", 8, ["協定", "（https://a.org/b）", "は"]],
    ["a word wider than the line is cut", "abcdefgh", 3, ["abc", "def", "gh"]],
    ["a family emoji is never taken apart", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 2, ["👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]],
    ["an accent stays on its letter", "e\u0301e\u0301", 1, ["e\u0301", "e\u0301"]],
    ["a grapheme wider than the line stays whole", "漢字", 1, ["漢", "字"]],
    ["decomposed Hangul is measured as composed", "한국 어".normalize("NFD"), 7, ["한국 어".normalize("NFD")]],
  ])("%s", (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  test.each([
    [
      "a role is closed at a line's end and opened again",
      mark("em", "one two"),
      3,
      [mark("em", "one"), mark("em", "two")],
    ],
    ["a role that ends at a break does not open again", `${mark("em", "one ")}two`, 3, [mark("em", "one"), "two"]],
    [
      "a role that begins at a break begins on the next line",
      `one ${mark("em", "two")}`,
      3,
      ["one", mark("em", "two")],
    ],
    ["marks take no columns", mark("strong", mark("em", "abc")), 3, [mark("strong", mark("em", "abc"))]],
    [
      "nested roles open again in order",
      mark("a", mark("b", "x y")),
      1,
      [mark("a", mark("b", "x")), mark("a", mark("b", "y"))],
    ],
  ])("%s", (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });
});

const pieces = [
  "a",
  "word",
  "intelligence-sharing",
  "—",
  " ",
  "  ",
  "\n",
  "日本",
  "、",
  "「",
  "」",
  "ー",
  "한국어",
  "👨‍👩‍👧",
  "🇰🇷",
  "e\u0301",
  "https://a.org/b?c=d",
  "(~/notes/some-where)",
];
const plainText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme" })), { maxLength: 25 })
  .map((all) => all.join("").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (found) => (found === "\n" ? found : "")));
const markedText = fc
  .array(fc.tuple(plainText, fc.constantFrom("", "em", "link:https://a.org")), { maxLength: 5 })
  .map((all) => all.map(([text, role]) => (role === "" ? text : mark(role, text))).join(""));
const columnCounts = fc.integer({ min: 1, max: 40 });

describe("wrap, of any text", () => {
  test("loses no character but spaces and newlines", () => {
    fc.assert(
      fc.property(markedText, columnCounts, (text, columns) => {
        const kept = (value: string) => stripMarks(value).replace(/[ \n]/g, "");
        expect(kept(wrap(text, columns).join(""))).toBe(kept(text));
      }),
    );
  });

  test("makes no line wider than the limit, unless it is a single grapheme or one address", () => {
    fc.assert(
      fc.property(markedText, columnCounts, (text, columns) => {
        const wide = wrap(text, columns).filter((line) => width(line) > columns);
        const isOne = (line: string) => graphemes(line).length === 1 || isAddressAlone(line);
        expect(wide.map(stripMarks).filter((line) => !isOne(line))).toEqual([]);
      }),
    );
  });

  test("closes on each line every role opened there", () => {
    fc.assert(
      fc.property(markedText, columnCounts, (text, columns) => {
        for (const line of wrap(text, columns)) {
          let depth = 0;
          for (const part of line.split(marksAndText).filter((_, index) => index % 2 === 1)) {
            depth += openedRole(part) === null ? -1 : 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
      }),
    );
  });

  test("puts each character in the roles it had", () => {
    const styled = fc.array(fc.tuple(fc.constantFrom("ab", "c d", "日本", " "), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(styled, columnCounts, (parts, columns) => {
        const text = parts.map(([part, isEm]) => (isEm ? mark("em", part) : part)).join("");
        const inEm = (value: string) =>
          runs(value)
            .filter(({ roles }) => roles.length > 0)
            .map((run) => run.text.replaceAll(" ", ""))
            .join("");
        expect(inEm(wrap(text, columns).join(""))).toBe(inEm(text));
      }),
    );
  });
});
