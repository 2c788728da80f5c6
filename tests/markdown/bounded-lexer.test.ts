import { expect, test } from "vitest";
import { stack } from "../../src/render/layout.ts";
import { renderMarkdown } from "../../src/render/markdown-text.ts";
import { paintNone } from "../../src/render/painter.ts";

/** The page of a Markdown text at 40 columns, and the lines of blocks that are shown as they are written. */
function rendered(markdown: string) {
  const page = {
    width: 40,
    proseWidth: 40,
    painter: paintNone,
    fields: null,
    hasHyperlinks: false,
    isDecorated: false,
  };
  const plainLines: number[] = [];
  const groups = renderMarkdown(markdown, {
    page,
    width: 40,
    citations: new Map(),
    onPlain: (found) => plainLines.push(...found),
  });
  return { text: stack(groups).map(paintNone).join("\n"), plainLines };
}

const before = "# Before\n\nSome *words*.\n\n";
const after = "\nAnd *after*.\n";

test.each([
  ["a quotation", `${"> ".repeat(101)}deep`],
  ["a list", `${"- ".repeat(101)}deep`],
  ["a numbered list", `${"1. ".repeat(101)}deep`],
  ["a list in quotations", `${"> - ".repeat(60)}deep`],
  ["a note", `${"[^a]: ".repeat(102)}deep`],
  ["emphasis", `${"*a ".repeat(102)}deep${" b*".repeat(102)}`],
  ["brackets", `${"[".repeat(20_000)}deep`],
  ["a table of too many cells", `|a|b|\n|-|-|\n${"|c|d|\n".repeat(2500)}`],
  ["a table of too many columns for its rows", `|${"a|".repeat(200)}\n|${"-|".repeat(200)}\n${"b\n".repeat(25)}`],
  ["an address with thousands of entities behind it", `http://a.b/${"&amp;".repeat(5000)}`],
  ["a reference whose target is long, used often", `[a]: ${"b".repeat(10_000)}\n\n${"[a] ".repeat(8000)}`],
  ["a list's item of thousands of lines, with an underline", `- a\n${"  b\n".repeat(5000)}  ---\n`],
])("%s that would cost too much is shown as it is written, and its neighbours as ever", (_, block) => {
  const { text, plainLines } = rendered(`${before}${block}\n${after}`);
  expect(text.startsWith("Before\n\nSome words.\n\n")).toBe(true);
  expect(text.endsWith("\nAnd after.")).toBe(true);
  expect(plainLines.length).toBe(1);
  expect(text.replace(/\s/g, "")).toContain(block.trim().split("\n").at(-1)?.replace(/\s/g, "").slice(0, 60));
});

test.each([
  ["a hundred quotations", `${"> ".repeat(99)}deep`],
  ["a hundred lists", `${"- ".repeat(99)}deep`],
  ["a table of 5,000 cells", `|a|b|\n|-|-|\n${"|c|d|\n".repeat(2499)}`],
  ["a list of ten thousand items", "- an *item*\n".repeat(10_000)],
  ["a loose list of five thousand items", "- an *item*\n\n".repeat(5000)],
  [
    "a book of 2 MB",
    "A line of prose with *emphasis*, a [link](https://a.org) and `code`, as notes have.\n\n".repeat(24_000),
  ],
  ["a paragraph of 10 KB with two hundred links", "Some words and a [link](https://a.org/b?c=d) in them. ".repeat(200)],
  ["an image in the text itself", `![a map](data:image/png;base64,${"iVBORw0K".repeat(20_000)}) and *words*`],
  ["a code block of ten thousand lines", `\`\`\`\n${"a = b;\n".repeat(10_000)}\`\`\`\n`],
])("%s is laid out", (_, markdown) => {
  const { plainLines } = rendered(markdown);
  expect(plainLines).toEqual([]);
});

test("a text that has cost too much altogether goes on as it is written, from the block on that tells so", () => {
  const { text, plainLines } = rendered(`${"*a*\n\n".repeat(100_000)}${after}`);
  expect(text.startsWith("a\n\na\n\n")).toBe(true);
  expect(text.endsWith("*a*\n\n\nAnd *after*.")).toBe(true);
  expect(plainLines.length).toBe(1);
});
