import commonmark from "commonmark-spec";
import { Marked } from "marked";
import { describe, expect, test } from "vitest";
import { createFootnotes } from "../../src/render/footnotes.ts";
import { QuickLexer } from "../../src/render/quick-lexer.ts";
import { markdownDocument } from "../render/markdown-arbitrary.ts";
import { fc } from "../seeded.ts";
import { leanBlocks, markedBlocks } from "./top-blocks.ts";

/** What marked finds in the text, footnotes among it. */
function expected(source: string) {
  const { defaults } = new Marked<string, string>().use(createFootnotes(new Map()).extension);
  return markedBlocks(source, [...new QuickLexer(defaults).blocks(source)]);
}

describe("readBlocks finds the blocks that marked finds", () => {
  test.each(
    commonmark.tests.map(({ number, section, markdown }) => [`${number} ${section}`, markdown.replaceAll("→", "\t")]),
  )("in CommonMark's example %s", (_, source) => {
    expect(leanBlocks(source)).toEqual(expected(source));
  });

  test("in generated Markdown", () => {
    fc.assert(
      fc.property(markdownDocument, (source) => {
        expect(leanBlocks(source)).toEqual(expected(source));
      }),
      { numRuns: 2000 },
    );
  });
});
