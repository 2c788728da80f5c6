import { describe, expect, test } from "vitest";
import { headings } from "../../src/text/markdown-lines.ts";
import { passages, sentences } from "../../src/text/passages.ts";

describe("passages", () => {
  test.each([
    ["a paragraph is one, its lines joined", "one\ntwo\n\nthree", ["0 one two", "3 three"]],
    ["each item of a list is one", "- a\n  b\n- c\n2. d", ["0 a b", "2 c", "3 d"]],
    ["ATX headings are left out", "# A\ntext\n## B", ["1 text"]],
    ["setext headings are left out", "A\n===\ntext\n\nB\n---", ["2 text"]],
    ["a comment in code is no heading", "```\n# install\n```", ["0 # install"]],
    ["markup alone is no passage", "***\n\n[^1]", []],
    ["a footnote is its text", "[^1]: Treaty text.", ["0 Treaty text."]],
  ])("%s", (_, markdown, found) => {
    const lines = markdown.split("\n");
    expect([...passages(lines, headings(lines))].map(({ text, line }) => `${line} ${text}`)).toEqual(found);
  });
});

describe("sentences", () => {
  test.each([
    ["a stop before a capital ends one", "It failed. Seoul left.", ["It failed.", "Seoul left."]],
    ["a stop before a small letter does not", "the U.S. officials", ["the U.S. officials"]],
    ["a decimal point does not", "3.5 percent", ["3.5 percent"]],
    ["closing quotation marks belong to the sentence", "“Never.” He left.", ["“Never.”", "He left."]],
    ["a digit may begin one", "It ended. 2012 came.", ["It ended.", "2012 came."]],
    ["a wide stop ends one without a space", "署名した。発効した。", ["署名した。", "発効した。"]],
    ["a closing bracket stays with its stop", "「秘密。」と言う。", ["「秘密。」", "と言う。"]],
    ["Korean ends with a stop and a space", "체결했다. 그리고", ["체결했다.", "그리고"]],
  ])("%s", (_, text, found) => {
    expect(sentences(text)).toEqual(found);
  });
});
