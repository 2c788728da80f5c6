import commonmark from "commonmark-spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { markdownDocument } from "../render/markdown-arbitrary.ts";

/** The citations of a text, leaf by leaf, alone and with the words around them. */
function bothWays(source: string) {
  const reading = readMarkdown(source);
  const alone = [...reading.leaves()].map((leaf) => reading.cited(leaf));
  const beside = [...reading.leaves()].map((leaf) => reading.plain(leaf).citations);
  return [alone, beside.map((of) => of.map(({ label, place }) => ({ label, place })))];
}

test.each([
  "A claim.[^a] Another[^b], and [a link [^c]](/url).",
  "In `code [^a]` and <b title='[^b]'> and \\[^c] and [^d](x).",
  "> quoted[^a]\n> on[^b]\n\n- item[^c]\n\n| a[^d] | `[^e]` |\n| --- | --- |\n| b[^f] | c |",
  "[^a]: a note[^b]\n\n    code[^c]",
  "[^a[^b]] [^] [^ x] [^x y] ![^c] *[^d]*",
])("citations alone are those among the words of %j", (source) => {
  const [alone, beside] = bothWays(source);
  expect(alone).toEqual(beside);
});

test("so they are in every CommonMark example and in generated Markdown, sprinkled with citations", () => {
  const sprinkled = (text: string) => text.replace(/([a-z])( |\n)/g, "$1[^n]$2");
  for (const { markdown } of commonmark.tests) {
    const [alone, beside] = bothWays(sprinkled(markdown));
    expect(alone).toEqual(beside);
  }
  fc.assert(
    fc.property(markdownDocument, (source) => {
      const [alone, beside] = bothWays(sprinkled(source));
      expect(alone).toEqual(beside);
    }),
    { numRuns: 500 },
  );
});
