import commonmark from "commonmark-spec";
import { Marked } from "marked";
import { expect, test } from "vitest";
import { plainMarkdown } from "../../src/markdown/plain-markdown.ts";
import { markdownDocument } from "../render/markdown-arbitrary.ts";
import { readHtml } from "../render/reference-html.ts";
import { fc } from "../seeded.ts";

/** What a reader sees of HTML. */
function seenText(html: string): string {
  const parts = readHtml(html, { hasTables: false }).map((piece) => {
    if (piece.kind === "code") return ` ${piece.lines.join(" ")} `;
    return piece.kind === "text" ? (piece.gap === "none" ? "" : " ") + piece.text : "";
  });
  return collapse(parts.join(""));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

test.each(commonmark.tests)("plainMarkdown is what a reader sees of example $number", ({ markdown, html }) => {
  expect(collapse(plainMarkdown(markdown.replaceAll("→", "\t")))).toBe(seenText(html.replaceAll("→", "\t")));
});

test("the words of generated Markdown are those of marked's page", () => {
  const toHtml = new Marked({ gfm: true });
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(markdownDocument, (source) => {
      expect(words(plainMarkdown(source))).toEqual(words(seenText(toHtml.parse(source, { async: false }))));
    }),
    { numRuns: 500 },
  );
});
