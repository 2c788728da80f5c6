import { describe, expect, test } from "vitest";
import { textToMarkdown } from "../../src/source/text-to-markdown.ts";

const long = "The government said on Thursday that it would reopen talks on the agreement with Japan in the spring.";

/** A text with its lines broken at a width, as mail and releases are. */
const wrapped = (text: string) => text.replace(/(.{1,60})(?: |$)/g, "$1\n").trimEnd();

describe("textToMarkdown()", () => {
  test("joins lines that were broken, and keeps those that were meant", () => {
    const { title, body } = textToMarkdown(
      `A title\n\n${wrapped(`${long} ${long}`)}\n\nOffice of Treaties\nQuay Street 2`,
    );
    expect(title).toBe("A title");
    expect(body).toBe(`${long} ${long}\n\nOffice of Treaties\\\nQuay Street 2`);
  });

  test.each([
    ["a short line above a paragraph is a heading", `T\n\nBackground\n\n${long}`, `## Background\n\n${long}`],
    ["so is one in capitals, and one underlined", `T\n\nNOTES\n\nMore\n----\n\na`, "## NOTES\n\n## More\n\na"],
    ["a line of a date is glued to nothing", `T\n\n27 October 2016\n${long}`, `27 October 2016\n\n${long}`],
    ["what somebody asks is none", `T\n\nQUESTION: Will they meet?\n\n${long}`, `QUESTION: Will they meet?\n\n${long}`],
    [
      "nor is what stands at both ends",
      `T\n\nPaper No. 7      May 1983\n\n${long}`,
      `Paper No. 7      May 1983\n\n${long}`,
    ],
    ["a word that a line divides is whole", "T\n\nIt was estab-\nlished late.", "It was established late."],
    [
      "also in capitals",
      "T\n\nTHE COMMIS-\nSION MET\n\nThe commission met.",
      "THE COMMISSION MET\n\nThe commission met.",
    ],
    ["bullets are a list", "T\n\n• one\n• two", "- one\n- two"],
    ["numbers are a list", "T\n\n1) one\n2) two", "1. one\n2. two"],
    ["quotations stay such", "T\n\n> a\n> b", "> a b"],
    ["columns stand as they are", "T\n\nA    B    1\nC    D    2", "```\nA    B    1\nC    D    2\n```"],
    ["what would be markup is text", "T\n\n# no *mark* <b>", "\\# no \\*mark\\* \\<b>"],
    [
      "Japanese lines join without a space",
      `T\n\n${"漢字".repeat(20)}\n${"仮名".repeat(18)}`,
      `${"漢字".repeat(20)}${"仮名".repeat(18)}`,
    ],
  ])("%s", (_, text, body) => {
    expect(textToMarkdown(text).body).toBe(body);
  });

  test("the day that stands alone above a text is its date", () => {
    expect(textToMarkdown(`T\n\nSEOUL, 27 October 2016\n\n${long}`).date).toBe("2016-10-27");
    expect(textToMarkdown(`T\n\n${long}`).date).toBeNull();
  });
});
