import commonmark from "commonmark-spec";
import { Marked } from "marked";
import { describe, expect, test } from "vitest";
import { QuickLexer } from "../../src/markdown/quick-lexer.ts";
import { createFootnotes } from "../../src/render/footnotes.ts";
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

  test("whatever stands on the lines", () => {
    // Where marked differs from CommonMark on what nobody writes, neither is followed: a note that an underline would
    // have to reach over, code that opens on an item's first line, and a paragraph that begins with a table's second line.
    const lines = [
      ...["a", "b c", "", "", "", "# h", "## h ##", "#", "===", "---", "***", "- i", "* i", "1. n", "> q", ">", "  in"],
      ...["```", "~~~ x", "    code", "   - deep", "    - x", "\ttab", "| a | b |\n|---|---|", "| c |", "a | b\n- | -"],
      ...["<div>", "</div>", "<!-- c", "-->", "<b>x</b>", "<script>", "</script>", "[a]: /u", "'t'", "text[^n]"],
      ...["> - y", "- > z", "- # h", "> ```", "\n[^n]: note", "\n[^n]: note\n[^m]: note", "    more"],
    ];
    const text = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 7 }).map((all) => all.join("\n"));
    fc.assert(
      fc.property(text, (source) => {
        expect(leanBlocks(source)).toEqual(expected(source));
      }),
      { numRuns: 5000 },
    );
  });
});
