import { describe, expect, test } from "vitest";
import { headings } from "../../src/markdown/headings.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";

describe("headings", () => {
  test.each([
    ["an ATX heading has its level", "## Actors", ["2 Actors 0-1"]],
    ["a closing sequence is dropped", "# A ##", ["1 A 0-1"]],
    ["a closing sequence needs a space before it", "# C#", ["1 C# 0-1"]],
    ["an escaped one is text", "# A \\#", ["1 A # 0-1"]],
    ["a heading of a closing sequence alone is empty", "## ##", ["2  0-1"]],
    ["three spaces may stand before it, four are code", "   # A\n\n    # B", ["1 A 0-1"]],
    ["seven marks or no space make no heading", "####### A\n\n#tag", []],
    ["a setext heading takes its whole paragraph", "A\nB\n---", ["2 A B 0-3"]],
    ["an underline below a blank line is a rule", "A\n\n---", []],
    ["an underline below a rule is a rule", "***\n---", []],
    ["a rule does not become part of the heading below it", "---\nA\n---", ["2 A 1-3"]],
    ["a rule below a list's item is a rule", "- A\n---", []],
    ["a list that interrupts a paragraph leaves no heading", "A\n- B\n---", []],
    ["a lazy line of a list's item is no heading", "1. A\nB\n---", []],
    ["a lazy line of a quotation is no heading", "> A\nB\n===", []],
    ["an underline reaches over no line that looks like an item, as on the page", "A\n1984. B\n===", []],
    ["a table's rows are no heading", "| a |\n|---|\n| b |\n---", []],
    ["nothing in a fence is a heading", "```\n# A\n```\n# B", ["1 B 3-4"]],
    ["a fence ends with its own character and length", "~~~~\n~~~\n# A\n```\n~~~~\n# B", ["1 B 5-6"]],
    ["a fence that never ends hides the rest", "```\n# A", []],
    ["backticks in a fence's name make it a paragraph", "``` a`b\n# A", ["1 A 1-2"]],
    ["nothing in a block of HTML is a heading", "<div>\n# A\n</div>\n\n# B", ["1 B 4-5"]],
    ["a heading in a list divides nothing", "- a\n\n  # A\n\n# B", ["1 B 4-5"]],
    ["a heading in a quotation or a note divides nothing", "> # A\n\n[^a]: b\n\n    # A\n\n# B", ["1 B 6-7"]],
    ["code behind a fence in a list's item hides nothing behind the item", "- a\n  ```\n# B", ["1 B 2-3"]],
    ["nothing in a comment is a heading", "<!--\n# A\n\n# B -->\n# C", ["1 C 4-5"]],
  ])("%s", (_, markdown, found) => {
    expect(
      Array.from(headings(readMarkdown(markdown)), ({ level, text, line, end }) => `${level} ${text} ${line}-${end}`),
    ).toEqual(found);
  });
});
