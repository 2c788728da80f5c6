import { expect, test } from "vitest";
import { citations, definedFootnotes } from "../../src/markdown/citations.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";

const source = `# One[^title]

Two[^a] and \`[^code]\` \\[^escaped]
three[^b].

> - Four[^a]

    [^indented]

<div>[^html]</div>

| a[^cell] |
|---|
| b |

[^b]: A note.

    Its second paragraph[^c].
`;

test("citations stand where the page has them, each with its line; code and HTML hold none", () => {
  const found = citations(readMarkdown(source)).map(({ label, line }) => `${line} ${label}`);
  expect(found).toEqual(["0 title", "2 a", "3 b", "5 a", "11 cell", "17 c"]);
});

test("a text defines the footnotes that stand in it", () => {
  expect([...definedFootnotes(readMarkdown(source))]).toEqual(["b"]);
  expect([...definedFootnotes(readMarkdown("```\n[^a]: b\n```"))]).toEqual([]);
});
