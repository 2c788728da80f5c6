import { Marked } from "marked";
import { expect, test } from "vitest";
import { stripMarks } from "../../src/text/marks.ts";
import { fc } from "../seeded.ts";
import { faults, foreignBytes, pageLines } from "./check-page.ts";
import { markdownDocument } from "./markdown-arbitrary.ts";

const toHtml = new Marked({ gfm: true });

test("of any Markdown, the page says what its HTML says, in lines that fit", () => {
  fc.assert(
    fc.property(markdownDocument, (markdown) => {
      const html = toHtml.parse(markdown, { async: false });
      expect(faults(markdown, html, { hasTables: true }).slice(0, 1).join("\n")).toBe("");
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("of any bytes whatever, the page has no control but our marks", () => {
  const pieces = fc.oneof(
    markdownDocument,
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "\u001b[31m",
      "\u0001title\u0002x\u0003",
      "\u0003",
      "\u0004",
      "\u009b2J",
      "\u202e",
      "&#27;[2J",
      "&#x4;",
      "&#x202e;",
      "[\u0003](https://a.org/\u001b)",
      "[^\u0003]",
      "![\u0007](\u0007)",
      "`\u001b`",
      "```\u001b\n\u001b]0;x\u0007\n```",
      "<b title='\u001b'>\u001b</b>",
      "<img alt='\u001b&#27;'>",
      "| \u0003 |\n|---|\n| \u001b |",
      "> [!NOTE]\n> \u0001em\u0002",
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 5 }), fc.constantFrom("", " ", "\n", "\n\n"), (parts, glue) => {
      for (const columns of [20, 80, 0]) expect(pageLines(parts.join(glue), columns).flatMap(foreignBytes)).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("of any Markdown, a page that shows no marks has the same lines as one that does", () => {
  const page = (markdown: string, columns: number, isBare: boolean) =>
    stripMarks(pageLines(markdown, columns, { isBare, hasHyperlinks: false }).join("\n"));
  const blankInside = fc.constantFrom("> a\n>\n> ` `", "> a\n>\n> **b<br><br>c**", "- a\n\n  *b  \n  &nbsp;  \n  c*");
  fc.assert(
    fc.property(fc.oneof(markdownDocument, blankInside), fc.constantFrom(20, 80), (markdown, columns) => {
      expect(page(markdown, columns, true)).toBe(page(markdown, columns, false));
    }),
    { numRuns: 500 },
  );
}, 60_000);
